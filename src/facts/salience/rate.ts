import {unpackWeights} from '../../learning/files/weight-file.js'
import {FeatureList} from '../../learning/linear/feature-list.js'
import {judgmentOf} from '../../learning/linear/judgment.js'
import {probabilityOf, type Ranker, unpackRanker} from '../../learning/linear/ranker.js'
import type {Reading} from '../../model/reading.js'
import type {Fact, FactKind} from '../fact.js'
import {isMainStatement} from '../statement/select.js'
import {contextOfSalience, writeSalienceFeatures} from './features.js'

/** Loads the weights that say which sentences matter. @throws WeightError */
export const loadSalienceModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('salience'), 'salience'), 'salience', 'sentence')

/**
 * Gives each fact its salience, in place: the probability that an editor would put something of
 * its sentence into a box of facts. The first fact of a sentence has it in full, each further one a tenth of the one
 * before, so that no sentence comes twice before others have come. Facts stand in the order of the text. `leastStatement`: the
 * confidence that a statement needs to be worth stating.
 */
export function rateFacts(
	reading: Reading,
	facts: readonly Fact[],
	{model, leastStatement}: {readonly model: Ranker; readonly leastStatement: number},
): void {
	const context = contextOfSalience(reading)
	const list = new FeatureList()
	for (const [sentence, own] of bySentence(facts)) {
		list.clear()
		writeSalienceFeatures(reading, sentence, own, context, list)
		const probability = probabilityOf(model, list)
		const {start, end} = reading.sentences[sentence]!
		reading.run.observer?.decide({
			step: 'salience',
			start,
			end,
			isKept: true,
			ids: own.map(({id}) => id),
			judgment: judgmentOf(model, (more) => writeSalienceFeatures(reading, sentence, own, context, more), {
				probability,
			}),
		})
		let salience = probability
		const weighed = own.map((fact) => ({fact, weight: weightIn(fact, leastStatement)}))
		for (const {fact} of weighed.sort(heaviestFirst)) {
			fact.salience = Math.round(1e6 * salience) / 1e6
			salience /= 10
		}
	}
}

/** The facts of each sentence in which one begins. */
export function bySentence(facts: readonly Fact[]): Map<number, Fact[]> {
	const found = new Map<number, Fact[]>()
	for (const fact of facts) {
		const own = found.get(fact.sentence)
		if (own) own.push(fact)
		else found.set(fact.sentence, [fact])
	}
	return found
}

const heaviestFirst = (a: {readonly weight: number}, b: {readonly weight: number}): number => b.weight - a.weight

// What says most of a sentence: a fact over most of it; of such the event, the more the surer it is, the statement, the quote.
const weightIn = (fact: Fact, leastStatement: number): number =>
	isMainStatement(fact, leastStatement)
		? fact.evidence.end -
			fact.evidence.start +
			(fact.kind === 'event' ? 50 * fact.confidence : (weights[fact.kind] ?? 0))
		: fact.confidence

const weights: Readonly<Partial<Record<FactKind, number>>> = {statement: 20, quote: 10}
