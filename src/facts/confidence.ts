import {unpackWeights} from '../learning/files/weight-file.js'
import {hashWord} from '../learning/hash.js'
import {FeatureList} from '../learning/linear/feature-list.js'
import {judgmentOf} from '../learning/linear/judgment.js'
import {probabilityOf, type Ranker, unpackRanker} from '../learning/linear/ranker.js'
import type {Observer} from '../model/observer.js'
import type {Fact, FactKind} from './fact.js'

// Rules and models give each fact a confidence of their own; it is calibrated on annotated news, kind by kind:
// a logistic regression over that confidence, the rule and the parts that a fact has.

/** Kinds whose confidence is calibrated here; statements have a model of their own. */
export const calibratedKinds: ReadonlySet<FactKind> = new Set(['quote', 'quantity', 'date', 'role', 'relation'])

/** Loads the weights that calibrate confidence. @throws WeightError */
export const loadConfidenceModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('confidence'), 'confidence'), 'confidence', 'fact')

/** Replaces the confidence that its rule gave each fact by the probability that the fact is correct as a whole; in place. */
export function calibrate(facts: readonly Fact[], model: Ranker, observer: Observer | null = null): void {
	const list = new FeatureList()
	for (const fact of facts) {
		if (!calibratedKinds.has(fact.kind)) continue
		list.clear()
		writeConfidenceFeatures(fact, list)
		const probability = probabilityOf(model, list)
		observer?.decide({
			step: 'calibration',
			start: fact.evidence.start,
			end: fact.evidence.end,
			isKept: true,
			id: fact.id,
			before: fact.confidence,
			judgment: judgmentOf(model, (own) => writeConfidenceFeatures(fact, own), {probability}),
		})
		fact.confidence = Math.round(1000 * probability) / 1000
	}
}

/** Features of a fact, closed as one candidate. */
export function writeConfidenceFeatures(fact: Fact, list: FeatureList): void {
	const kind = hashWord(fact.kind)
	const own = Math.floor(fact.confidence * 20)
	const rules = fact.evidence.rule.split(/, |\+/)
	list.add(1, kind)
	list.add(2, kind, own)
	list.add(3, kind, own >> 1)
	list.add(4, kind, fact.claim.by === null ? 0 : 1)
	for (const rule of rules) list.add(5, kind, hashWord(rule))
	const parts = partsOf(fact)
	for (let place = 0; place < parts.length; place++) {
		const id = hashWord(String(parts[place]))
		list.add(10 + place, kind, id)
		list.add(40 + place, kind, id, own >> 1)
	}
	const forms = formsOf(fact)
	for (let place = 0; place < forms.length; place++) list.add(70 + place, kind, hashWord(forms[place]!))
	list.close()
}

const isGiven = (value: unknown): number => (value === null ? 0 : 1)

function partsOf(fact: Fact): (string | number)[] {
	switch (fact.kind) {
		case 'quote':
			return [
				fact.mode,
				fact.sourceType,
				Math.floor(fact.speakerConfidence * 20),
				fact.speakerRule ?? '',
				fact.act,
				Math.min(fact.content.length, 3),
				isGiven(fact.speakerId),
				`${fact.mode} ${fact.speakerRule}`,
			]
		case 'quantity':
			return [
				fact.type,
				fact.bound,
				`${fact.type} ${isGiven(fact.counted)} ${isGiven(fact.unit)}`,
				fact.change ?? '',
				Math.min(Math.abs(fact.value ?? -1), 13),
				fact.unit === fact.countedHead ? 1 : 0,
			]
		case 'date':
			return [fact.type, fact.anchor, fact.granularity ?? '', fact.reason.slice(0, 24), /X/.test(fact.value) ? 1 : 0]
		case 'role':
			return [
				fact.status,
				`${isGiven(fact.organization)} ${isGiven(fact.place)}`,
				fact.title?.split(' ').length ?? 0,
				fact.title?.toLowerCase().split(' ').at(-1) ?? '',
				fact.alsoAt.length > 0 ? 1 : 0,
			]
		case 'relation':
			return [
				fact.type,
				fact.detail ?? '',
				`${fact.type} ${isGiven(fact.subject.id)} ${isGiven(fact.object.id)}`,
				fact.alsoAt.length > 0 ? 1 : 0,
				fact.claim.mode,
			]
		default:
			return []
	}
}

/** What a fact looks like in the text: too many values to be paired with the confidence of its rule. */
function formsOf(fact: Fact): string[] {
	switch (fact.kind) {
		case 'quote':
			return [
				fact.cue?.lemma ?? '',
				`${fact.cue?.lemma ?? ''} ${fact.mode}`,
				`${fact.sourceType} ${fact.mode} ${isGiven(fact.speakerId)}`,
				String(fact.source ? wordsIn(fact.source.text) : 0),
			]
		case 'date':
			return [
				// `2024-06-30` → `0000-00-00`, `P3M` → `A0A`
				fact.value.replace(/\d/g, '0').replace(/[A-WYZ]+/g, 'A'),
				String(wordsIn(fact.evidence.text)),
				...endsOf(fact.evidence.text),
			]
		default:
			return []
	}
}

/** Words counted up to this. */
const maxWords = 8

const wordsIn = (text: string): number => Math.min(maxWords, text.split(' ').length)

// `last Tuesday`: its first word and its last.
function endsOf(text: string): [first: string, last: string] {
	const words = text.toLowerCase().split(' ')
	return [words[0]!, words.at(-1)!]
}
