import {wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaIn, normAt, sentenceAt, spaceBefore, uposAt, wordAt, xposAt} from '../../model/document.js'
import {isPluralTag} from '../../model/grammar/tags.js'
import type {Range} from '../../model/span.js'
import {unitTable} from '../units/unit.js'

/** A noun phrase as a run of token rows, without what follows its head. */
export interface NounRun extends Range {
	readonly head: number
}

const postnominal = ['day-adverb', 'month', 'month-abbreviation', 'postnominal-word', 'weekday'] as const

const isPostnominal = ({lexicon}: Document, norm: string): boolean => postnominal.some((one) => lexicon.has(norm, one))

// Longest noun phrase read after a number, and before one, in rows.
const maxRunRows = 14
const maxRunRowsBefore = 12

/** A plural noun or name by its tag, or `people`. */
export const isPluralNoun = (doc: Document, row: number): boolean =>
	isPluralTag(xposAt(doc, row)) || normAt(doc, row) === 'people'

/** The noun phrase whose modifiers or head start at `row`; null where no noun follows. */
export function runFrom(doc: Document, row: number, determined = false): NounRun | null {
	// The phrase belongs to the sentence of the number before it.
	if (row > 0 && doc.tokens.sentences[row] !== doc.tokens.sentences[row - 1]) return null
	const end = Math.min(sentenceAt(doc, row)?.to ?? row, row + maxRunRows)
	let at = row
	if (determined) while (at < end && isDeterminer(doc, at)) at++
	const from = at
	let head = -1
	let possessor = -1
	for (; at < end; at++) {
		// `one of Cruz's allies`: after `of` the phrase runs on over a possessor.
		if (determined && head === at - 1 && xposAt(doc, at) === 'POS') {
			possessor = head
			head = -1
			continue
		}
		if (possessor === at - 2 && isQuote(doc, at)) continue
		// `two driver's licences`: a number over one doesn't count the possessor in the singular.
		const single = !determined && head === at - 1 && xposAt(doc, at) === 'POS' && /^NNP?$/.test(xposAt(doc, head))
		if (single && normAt(doc, row - 1) !== 'one' && isModifier(doc, at + 1)) {
			possessor = head
			head = -1
			continue
		}
		// `of the 19 precincts`: a numeral within the phrase.
		if (determined && (head < 0 || xposAt(doc, at - 1) === 'POS') && uposAt(doc, at) === 'NUM') continue
		if (determined && head < 0 && /^(?:last|next|past)$/.test(normAt(doc, at))) continue
		const step = stepOver(doc, at, head, from)
		if (step === 'stop') break
		if (step === 'head') head = at
	}
	if (head < 0 && possessor >= 0) head = possessor
	if (head < 0) return nounless(doc, from, end)
	return {from, to: head + 1, head}
}

const isDeterminer = (doc: Document, row: number): boolean =>
	uposAt(doc, row) === 'DET' || xposAt(doc, row) === 'PRP$' || normAt(doc, row) === 'all'

// `last-place`
const isOpened = (doc: Document, at: number): boolean =>
	isPostnominal(doc, normAt(doc, at)) && normAt(doc, at + 1) === '-' && isJoined(doc, at + 2)

function stepOver(doc: Document, at: number, head: number, from: number): 'stop' | 'head' | 'inside' {
	const tag = uposAt(doc, at)
	const norm = normAt(doc, at)
	// `start-up`, `V-6`: a hyphenated noun is one word.
	if (head === at - 2 && isJoined(doc, at) && !spaceBefore(doc, at - 1) && tag !== 'PUNCT') return 'head'
	// `12 km north-west of the capital`: a direction, no noun.
	if (at === from && isDirection(doc, at)) return 'stop'
	// `three last-place finishes`: the first part of a compound.
	if (head < 0 && isOpened(doc, at)) return 'inside'
	if (isPostnominal(doc, norm) && (head >= 0 || norm !== 'total')) return 'stop'
	// `a three-year deal worth $9m`
	if (head >= 0 && wordAt(doc, at) === 'worth') return 'stop'
	if (tag === 'NOUN')
		return head >= 0 && isPlural(doc, head) && !isPlural(doc, at) && !isJoined(doc, at) ? 'stop' : 'head'
	if (tag === 'PROPN') return head >= 0 && uposAt(doc, head) === 'NOUN' && isPlural(doc, head) ? 'stop' : 'head'
	if (norm === '-' || norm === '/' || norm === '–')
		return isJoined(doc, at + 1) || spaceBefore(doc, at) === spaceBefore(doc, at + 1) ? 'inside' : 'stop'
	if (isQuote(doc, at) && head >= 0 && isModifier(doc, at + 1) && hasQuote(doc, from, at)) return 'inside'
	if (isQuote(doc, at)) return head < 0 && isModifier(doc, at + 1) ? 'inside' : 'stop'
	if (tag === 'CCONJ') return at > from ? continues(doc, at, head) : 'stop'
	if (tag === 'ADJ') return head >= 0 && isPlural(doc, head) && !isJoined(doc, at) ? 'stop' : 'inside'
	if (tag === 'NUM') return head < 0 && at > from ? 'inside' : 'stop'
	if (tag === 'ADV') return head < 0 && isModifier(doc, at + 1) && norm !== 'not' ? 'inside' : 'stop'
	if (tag === 'VERB' && at === from && isMistagged(doc, at)) return 'head'
	// `three last-place finishes`: a number over one has no compound in the singular as its head.
	if (xposAt(doc, at) === 'VBZ' && head === at - 1 && head === from + 2 && isOpened(doc, from)) return 'head'
	if (tag === 'VERB')
		return isParticiple(doc, at) && isModifier(doc, at + 1) && (head < 0 || isJoined(doc, at)) ? 'inside' : 'stop'
	return tag === 'ADP' && isJoined(doc, at) && isJoined(doc, at + 2) ? 'inside' : 'stop'
}

// `26 assists`, `1 assist`, `50 plus points`: right after a number a verb in -s, or a word of match reports, is a noun.
function isMistagged(doc: Document, row: number): boolean {
	const number = normAt(doc, row - 1) === 'plus' ? row - 2 : row - 1
	if (uposAt(doc, number) !== 'NUM' || normAt(doc, number) === 'one') return false
	return xposAt(doc, row) === 'VBZ' || doc.lexicon.formIn(normAt(doc, row), 'tally-noun')
}

const isQuote = (doc: Document, row: number): boolean => /^["'`“”‘’]{1,2}$/.test(normAt(doc, row))

function hasQuote(doc: Document, from: number, to: number): boolean {
	for (let row = from; row < to; row++) if (isQuote(doc, row)) return true
	return false
}

function isDirection(doc: Document, row: number): boolean {
	if (!doc.lexicon.has(wordAt(doc, row), 'compass-point')) return false
	const to = normAt(doc, row + 1) === '-' && doc.lexicon.has(wordAt(doc, row + 2), 'compass-point') ? row + 3 : row + 1
	return /^(?:from|of)$/.test(normAt(doc, to))
}

/** Whether a hyphen joins a word to the one before. */
export const isJoined = (doc: Document, row: number): boolean => normAt(doc, row - 1) === '-' && !spaceBefore(doc, row)

const isPlural = (doc: Document, row: number): boolean => /S$/.test(xposAt(doc, row)) || normAt(doc, row) === 'people'

const isParticiple = (doc: Document, row: number): boolean => /^VB[NGD]$/.test(xposAt(doc, row))

const isModifier = (doc: Document, row: number): boolean => {
	if (isQuote(doc, row)) return isModifier(doc, row + 1) && !isQuote(doc, row + 1)
	const tag = uposAt(doc, row)
	return (
		tag === 'ADJ' ||
		tag === 'NOUN' ||
		tag === 'PROPN' ||
		(tag === 'VERB' && isParticiple(doc, row)) ||
		normAt(doc, row) === '-'
	)
}

// `digital and physical sales`, `cars and trucks`: coordinated modifiers or bare plurals.
function continues(doc: Document, at: number, head: number): 'stop' | 'inside' {
	if (!/^(?:and|or|&)$/.test(normAt(doc, at))) return 'stop'
	if (head < 0) return isModifier(doc, at + 1) ? 'inside' : 'stop'
	if (uposAt(doc, at - 1) === 'ADJ') return isModifier(doc, at + 1) ? 'inside' : 'stop'
	const next = at + 1
	// `40 shops and dozens of kiosks`: the next quantity.
	if (xposAt(doc, next) === 'NNS' && lemmaIn(doc, next, 'scale')) return 'stop'
	const proper = uposAt(doc, head) === 'PROPN' && uposAt(doc, next) === 'PROPN' && uposAt(doc, next + 1) === 'NOUN'
	if (proper) return 'inside'
	const after = uposAt(doc, next + 1)
	return isPlural(doc, head) &&
		uposAt(doc, next) === 'NOUN' &&
		isPlural(doc, next) &&
		after !== 'VERB' &&
		after !== 'AUX'
		? 'inside'
		: 'stop'
}

// `seven Congolese`, `three wounded`: an adjective as the head.
const nouned = wordSet('dead injured wounded missing unemployed poor homeless elderly disabled hurt survivors accused')

function nounless(doc: Document, from: number, end: number): NounRun | null {
	if (from >= end) return null
	const word = wordAt(doc, from)
	const ends = !isModifier(doc, from + 1)
	const isNouned = uposAt(doc, from) === 'ADJ' && (/^\p{Lu}/u.test(word) || nouned.has(normAt(doc, from)))
	return ends && (isNouned || isCasualty(doc, from)) ? {from, to: from + 1, head: from} : null
}

// `20 injured`, `12 Hurt in Crash`: a participle; but `two injured their backs`.
const isCasualty = (doc: Document, row: number): boolean =>
	xposAt(doc, row) === 'VBN' &&
	doc.lexicon.has(normAt(doc, row), 'casualty-word') &&
	!/^(?:DET|PRON)$/.test(uposAt(doc, row + 1)) &&
	uposAt(doc, row - 1) === 'NUM'

/** Whether a phrase is headed by the unit of a number before it: `kilos` of `45 kilos of tea`. */
export const isUnitOfNumber = (doc: Document, {from, head}: NounRun): boolean =>
	from === head &&
	uposAt(doc, from - 1) === 'NUM' &&
	(/^(?:%|percent|cents?|pence)$/.test(normAt(doc, head)) || unitTable.names.has(normAt(doc, head)))

/** The noun phrase that ends right before `row`: `a fine` in `a fine of $15,000`. */
export function runBefore(doc: Document, row: number): NounRun | null {
	const start = Math.max(sentenceAt(doc, row - 1)?.from ?? row, row - maxRunRowsBefore)
	// `S&P 500`: the number is part of the name.
	const numbered =
		uposAt(doc, row - 1) === 'NUM' &&
		/^(?:NOUN|PROPN)$/.test(uposAt(doc, row - 2)) &&
		/^\d+$/.test(normAt(doc, row - 1))
	const head = numbered ? row - 2 : row - 1
	const tag = uposAt(doc, head)
	if (head < start || (tag !== 'NOUN' && tag !== 'PROPN')) return null
	let from = head
	for (let at = head - 1; at >= start; at--) {
		// `TA-125 index`: hyphenated parts belong to the word, whatever their tags.
		if (!(belongsBefore(doc, at) || isJoined(doc, at + 1))) break
		from = at
	}
	return {from: behindUnit(doc, from, head), to: row, head}
}

/** Where a phrase begins after the unit of another number: `stake` of `a 5% stake`, `low` of `a four-month low`. */
export function behindUnit(doc: Document, from: number, head: number): number {
	if (uposAt(doc, from - 1) !== 'NUM') return from
	// `man` of `a 26-year-old man`, `ruling` of `a 7-to-2 ruling`
	let row = from
	while (row < head && normAt(doc, row) === '-') row += 2
	if (row > from) return Math.min(row, head)
	return from < head && isUnitOfNumber(doc, {from, to: from + 1, head: from}) ? from + 1 : from
}

function belongsBefore(doc: Document, at: number): boolean {
	const tag = uposAt(doc, at)
	if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || isJoined(doc, at + 1) || xposAt(doc, at) === 'POS')
		return true
	if (normAt(doc, at) === '-') return isJoined(doc, at + 1)
	return tag === 'VERB' && isParticiple(doc, at) && (isDeterminer(doc, at - 1) || uposAt(doc, at - 1) === 'ADP')
}
