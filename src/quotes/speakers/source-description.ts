import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt, normAt, sentenceAt, textOf, uposAt, xposAt} from '../../model/document.js'
import type {Entity} from '../../model/entity.js'
import {genitiveOf} from '../../model/grammar/genitive.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {QuoteSpan, SourceType} from '../../model/quote.js'
import type {Range} from '../../model/span.js'
import type {Source} from '../attribution.js'
import {isLetter} from './dialogue.js'
import {possessorAt} from './possessor.js'
import {antecedentOf} from './referring-source.js'
import type {ResolvedEntities} from './speaker-rule.js'

/**
 * The source in the article's own words, without determiner: `police prosecutor`, and with the name of its possessor: `Lee’s
 * lawyer` for `his lawyer`. A pronoun or noun for a person gives the phrase that it refers to; null for a pronoun without one.
 */
export function describeSource(doc: Document, quote: QuoteSpan, known: ResolvedEntities): string | null {
	const {source} = quote
	if (!source || isLetter(doc, quote) || normAt(doc, source.from) === 'whose') return null
	const relative = antecedentOf(doc, source.head, known)
	if (relative >= 0) return wordsOf(doc, known, {head: relative, ...nounPhraseOf(doc, relative).core})
	const [phrase] = known.phrases.get(source.head) ?? []
	if (uposAt(doc, source.head) === 'PRON') return phrase ? wordsOf(doc, known, phrase) : null
	return wordsOf(doc, known, phrase && isBareNoun(doc, source) && isDescriptive(doc, phrase) ? phrase : source)
}

/** A longer phrase has most likely been parsed wrong. */
const maxDescriptionTokens = 8

// `his aide` says no more by itself than `the aide`.
const isDescriptive = (doc: Document, {from, to}: Range): boolean =>
	to - from <= maxDescriptionTokens && uposAt(doc, from) !== 'PRON' && !/^(?:one|another)$/.test(normAt(doc, from))

// `the spokesman`, described more fully before: `a spokesman for Acme`.
const isBareNoun = (doc: Document, {from, to, head}: Source): boolean =>
	to - from === 2 &&
	/^(?:the|that|this)$/.test(normAt(doc, from)) &&
	xposAt(doc, head) === 'NN' &&
	!(['document-noun', 'organization-noun', 'plural-source'] as const).some((one) =>
		doc.lexicon.has(lemmaAt(doc, head), one),
	)

/** The probability that the source has no name in the article. */
export function confidenceOfDescription(doc: Document, {source}: QuoteSpan): number {
	if (!source || /(?:day|^tomorrow)$/.test(normAt(doc, source.head)))
		return confidences.speakers['description/no-source']
	if (doc.lexicon.has(lemmaAt(doc, source.head), 'document-noun')) return confidences.speakers['description/document']
	// `Some said`: some of those named before.
	if (doc.lexicon.has(normAt(doc, source.head), 'plural-source') && /^(?:NOUN|PROPN)$/.test(uposAt(doc, source.head)))
		return confidences.speakers['description/collective']
	if (/^NNS|^NNPS/.test(xposAt(doc, source.head))) return confidences.speakers['description/plural']
	if (uposAt(doc, source.head) === 'PRON') return confidences.speakers['description/pronoun']
	return /^(?:the|this|that)$/.test(normAt(doc, source.from))
		? confidences.speakers['description/definite']
		: confidences.speakers['description/indefinite']
}

// Without relative clauses, appositions and parentheticals, which describe the source.
function wordsOf(doc: Document, known: ResolvedEntities, {from: start, to: end, head}: Source): string | null {
	const possessor = head > start ? possessorAt(doc, known, start) : undefined
	const from = possessor || /^(?:the|a|an)$/.test(normAt(doc, start)) ? start + 1 : start
	let to = Math.max(from, head) + 1
	while (to < end && !/^(?:[,(–—]|--|who|which)$/.test(normAt(doc, to)) && !isRelativeThat(doc, to)) to++
	if (from >= to) return null
	const {text} = textOf(doc, {from, to})
	return possessor ? `${genitiveOf(possessor.name, possessor.type)} ${text}` : text
}

const isRelativeThat = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'that' && uposAt(doc, row) !== 'DET'

/** The type of its speaker, else what the words for the source say. */
export function sourceTypeOf(doc: Document, {source}: QuoteSpan, speaker: Entity | undefined): SourceType {
	if (speaker?.type === 'person') return 'person'
	if (speaker?.type === 'organization' || speaker?.type === 'place') return 'organization'
	if (!source) return speaker ? 'group' : 'unknown'
	if (asksForAnonymity(doc, source)) return 'anonymous'
	const norm = normAt(doc, source.head)
	if (doc.lexicon.has(lemmaAt(doc, source.head), 'document-noun')) return 'document'
	if (doc.lexicon.has(norm, 'plural-source') || speaker?.type === 'group') return 'group'
	if (doc.lexicon.has(lemmaAt(doc, source.head), 'organization-noun')) return 'organization'
	if (xposAt(doc, source.head) === 'NNS') return 'group'
	return uposAt(doc, source.head) === 'NOUN' ? 'person' : 'unknown'
}

/** Longest clause about the name of a source, in tokens. */
const maxClauseTokens = 16

// A source asks to stay unnamed in the words for it or in a clause right after.
function asksForAnonymity(doc: Document, source: Range): boolean {
	if (hidesName(doc, source)) return true
	let from = source.to
	if (normAt(doc, from) === ',') from++
	if (xposAt(doc, from) !== 'VBG' && normAt(doc, from) !== 'who') return false
	const end = Math.min(sentenceAt(doc, source.to - 1)?.to ?? from, from + maxClauseTokens)
	let to = from
	while (to < end && normAt(doc, to) !== ',') to++
	return hidesName(doc, {from, to})
}

// `would not be named`, `on condition of anonymity`, `not authorised to speak`
function hidesName(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) {
		const norm = normAt(doc, row)
		if (doc.lexicon.has(norm, 'anonymity-word')) return true
		const passive = normAt(doc, row - 1) === 'be' || normAt(doc, row - 1) === 'being'
		if (doc.lexicon.has(lemmaAt(doc, row), 'source-naming') && passive && denies(doc, row - 1)) return true
		if (/^(?:allowed|authori[sz]ed|permitted)$/.test(norm) && denies(doc, row) && normAt(doc, row + 1) === 'to')
			return true
	}
	return false
}

const denies = (doc: Document, row: number): boolean =>
	[row - 1, row - 2, row - 3].some(
		(at) => /^(?:n't|not|without)$/.test(normAt(doc, at)) || doc.lexicon.has(lemmaAt(doc, at), 'act-decline'),
	)
