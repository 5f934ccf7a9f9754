import {unpackWeights} from '../../learning/files/weight-file.js'
import {FeatureList} from '../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax, unpackRanker} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt, uposAt} from '../../model/document.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {QuantityMention} from '../../model/quantity.js'
import {type CountedCandidate, countedCandidates, headOfRange, isOpen} from './choice-candidates.js'
import {viewQuantity, writeCountedFeatures} from './choice-features.js'
import {countedAs, countedBy} from './counted.js'
import {behindUnit, type NounRun, runBefore} from './noun-run.js'

/** Loads the weights that choose what numbers count. @throws WeightError */
export const loadCountedModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('counted'), 'counted'), 'counted', 'counted')

const list = new FeatureList()

/**
 * Chooses what each quantity counts or measures among the rules' answer, nothing and the nouns around, where what stands right
 * after it doesn't settle that; the rules' answer stays unless another is clearly more probable.
 */
export function chooseCounted(doc: Document, mentions: readonly QuantityMention[], model: Ranker): QuantityMention[] {
	const known = new Set<string>()
	const all: QuantityMention[] = []
	for (const mention of mentions) {
		const chosen = isOpen(mention) ? (convertedFrom(mention, all) ?? choose(doc, mention, known, model)) : mention
		noteCounted(doc, chosen, known)
		all.push(chosen)
	}
	return all
}

// `$12.9bn (£10bn)`: the same sum again.
function convertedFrom(mention: QuantityMention, before: readonly QuantityMention[]): QuantityMention | undefined {
	const first = before[mention.related.find(({as, index}) => as === 'sameAs' && index < before.length)?.index ?? -1]
	if (!first || mention.type === 'count' || first.type === 'count') return undefined
	return countedAs(first, mention)
}

/** Adds the lemma of what a quantity counts to those that are known. */
export function noteCounted(doc: Document, {counted}: QuantityMention, known: Set<string>): void {
	if (counted) known.add(lemmaAt(doc, headOfRange(doc, counted)).toLowerCase())
}

/** Writes the features of all candidates of a quantity, the rules' answer among them. `known`: as `noteCounted` gathers them. */
export function writeCandidates(
	doc: Document,
	mention: QuantityMention,
	known: ReadonlySet<string>,
	features: FeatureList,
): CountedCandidate[] {
	const candidates = countedCandidates(doc, mention)
	const view = viewQuantity(doc, mention, known)
	features.clear()
	for (const candidate of candidates) writeCountedFeatures(view, candidate, features)
	return candidates
}

function choose(doc: Document, mention: QuantityMention, known: ReadonlySet<string>, model: Ranker): QuantityMention {
	const candidates = writeCandidates(doc, mention, known, list)
	const best = bestOf(softmax(scoreCandidates(model, list)), candidates)
	return best.isRuled ? mention : countedAt(doc, mention, best.head)
}

/** The likeliest candidate where it is likely enough, and clearly likelier than the rules' answer; else that. */
export function bestOf(shares: readonly number[], candidates: readonly CountedCandidate[]): CountedCandidate {
	const best = shares.indexOf(Math.max(...shares))
	const ruled = candidates.findIndex(({isRuled}) => isRuled)
	const isClear = shares[ruled]! <= confidences.quantities['max-ruled-counted'] * shares[best]!
	return candidates[isClear && shares[best]! >= confidences.quantities['min-counted'] ? best : ruled]!
}

/** The noun phrase of a head, with its complements where it is short. */
export function phraseAt(doc: Document, head: number): NounRun {
	const {core, to} = nounPhraseOf(doc, head)
	const from = runBefore(doc, head + 1)?.from ?? head
	const end = to - from <= maxPhraseRows ? to : Math.max(core.to, head + 1)
	return {from: Math.min(from, withoutNumber(doc, core.from, head)), to: end, head}
}

// Longest phrase with its complements, in rows.
const maxPhraseRows = 10

function withoutNumber(doc: Document, from: number, head: number): number {
	let row = from
	while (row < head && /^(?:DET|NUM)$/.test(uposAt(doc, row))) row++
	return behindUnit(doc, row, head)
}

// Of a plain number its noun is the unit.
function countedAt(doc: Document, mention: QuantityMention, head: number): QuantityMention {
	const rule = `${mention.rule.replace(/, (?:counted \w+|elided)/g, '')}, counted chosen`
	if (head < 0)
		return {...mention, counted: null, countedHead: null, unit: mention.type === 'count' ? null : mention.unit, rule}
	const run = phraseAt(doc, head)
	// `a reading under 40 percent`: without the number.
	const to = head < mention.from && run.to > mention.from ? endOfNoun(doc, head, mention.from) : run.to
	const {range, head: noun} = countedBy(doc, {...run, to}, -1, mention.type === 'count' ? 'after' : 'before')
	return {...mention, counted: range, countedHead: noun, unit: mention.type === 'count' ? noun : mention.unit, rule}
}

// Without a preposition or mark at its end.
function endOfNoun(doc: Document, head: number, to: number): number {
	let end = to
	while (end > head + 1 && /^(?:ADP|ADV|DET|PUNCT|SCONJ)$/.test(uposAt(doc, end - 1))) end--
	return end
}
