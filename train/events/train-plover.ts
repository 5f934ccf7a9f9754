import {ploverChoices} from '#src/facts/event/plover/plover-features.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {packRanker, softmax} from '#src/learning/linear/ranker.js'
import {confidences} from '#src/model/confidences.js'
import {writeCard} from '../card.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import {type ActExample, type ActExamples, readActExamples} from './act-examples.js'

const options = {rate: 0.05, epochs: 10, minCount: 1}
const folds = 5
const maxWeights = 50_000

/** Least times that a feature goes with a code, for the code to have a weight of it. */
const leastSupport = 3

/** Trains the choice of codes; gives its bytes and how many each fifth of the articles gets right from the other four. */
export function trainPloverFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const examples = readActExamples(gold)
	const {documents, news, invented} = examples
	const weights = weightsOf([...news.flat(), ...invented])
	return {bytes: packWeights({documents}, packRanker('plover', weights, maxWeights)), folds: foldsOf(examples)}
}

const weightsOf = (examples: readonly ActExample[]): [key: number, weight: number][] =>
	trainMeanRanker(withSupport(examples), options)

// Without the features of a code that never go with it: most say nothing, and they are many.
function withSupport(examples: readonly ActExample[]): Group[] {
	const support = new Map<number, number>()
	for (const {candidates, target} of examples)
		for (const key of new Set(candidates[target.indexOf(1)])) support.set(key, (support.get(key) ?? 0) + 1)
	return examples.map(({candidates, target}) => ({
		candidates: candidates.map((keys) => keys.filter((key) => (support.get(key) ?? 0) >= leastSupport)),
		target,
	}))
}

// How many codes are right by weights from the other folds: of events all, also by the rules alone; of statements those given.
function foldsOf({news, invented}: ActExamples): string {
	const events = {ruled: 0, chosen: 0, all: 0}
	const statements = {given: 0, right: 0, coded: 0}
	for (let fold = 0; fold < folds; fold++) {
		const isHeld = (index: number): boolean => index % folds === fold
		const weights = new Map(weightsOf([...news.filter((_, index) => !isHeld(index)).flat(), ...invented]))
		for (const {kind, candidates, target, ruled} of news.filter((_, index) => isHeld(index)).flat()) {
			const shares = softmax(candidates.map((keys) => keys.reduce((total, key) => total + (weights.get(key) ?? 0), 0)))
			const best = shares.indexOf(Math.max(...shares))
			if (kind === 'event') {
				events.all++
				events.ruled += target[ploverChoices.indexOf(ruled)]!
				events.chosen += target[best]!
				continue
			}
			if (target[0] === 0) statements.coded++
			const given = shares.indexOf(Math.max(...shares.slice(1)), 1)
			if (shares[given]! < confidences.statements['min-code']) continue
			statements.given++
			statements.right += target[given]!
		}
	}
	const share = (count: number, all: number): string => ((100 * count) / all).toFixed(1)
	return (
		`${share(events.chosen, events.all)} of ${events.all} events, by rules alone ${share(events.ruled, events.all)}; of the ` +
		`${statements.given} codes given to statements ${share(statements.right, statements.given)}, ${share(statements.right, statements.coded)} of the ${statements.coded} that have one`
	)
}

/** Writes the card of the choice of codes. */
export function writePloverCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'plover',
		what: 'Which root code of PLOVER an event or a statement has, if any: a log-linear ranker over the type of the event, the word that tells the act, what governs it and hangs on it, who takes part, whether it is reported as done, planned or denied, and for events the code by rule.',
		from: 'Trained on',
		sources: [
			'bench/annotations/codes.jsonl: articles of Worldwide and PolNeAR (research data without an open licence), for whose events and for some of whose statements a language model gave the code',
			'train/events/invented-acts.txt: sentences of our own invention whose acts are marked with their codes',
		],
		scores: () => [
			`Right, in per cent, in the articles, each fifth of them by weights from the other four: ${folds}.`,
			'',
		],
		rebuild: 'Rebuild: `npm run train plover -- --gold ../shared/gold`, after events.',
	})
}
