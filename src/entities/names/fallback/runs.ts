import {type Document, normAt, type Sentence, spaceBefore, uposAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {isCapital, isUpper} from '../letter-case.js'
import type {NameLexicon} from '../lexicon.js'
import {longestForm} from '../lexicon-match.js'
import {organizationWords, placeWords} from '../lists/organization-words.js'
import {calendarWords, sentenceOpeners} from '../lists/sentence-openers.js'

export interface RunOptions {
	readonly lexicon: NameLexicon
	/** Words that the article writes in lower case elsewhere. */
	readonly lowered: ReadonlySet<string>
	/** A headline: every word of weight has a capital. */
	readonly title: boolean
}

// `Ludwig van Beethoven`, `Osama bin Laden`, `Rio de la Plata`
/** Small words inside a person's name, lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
	'al bin bint ibn abu de del della di da do dos das du des la le el van von der den ten ter zu af av y e'.split(' '),
)
const heads = new Set(
	`bank battle bay board bureau cape chamber college committee commission conference congress council court department
	duke gulf house institute isle joint lake league museum ministry mount mouth office organization organisation
	people republic school secretary society speaker state strait university union world academy association federation
	confederation church center centre foundation ministers order party party's faculty hospital archbishop bishop county
	city town cathedral district kingdom general`
		.split(/\s+/)
		.filter(Boolean),
)

/** Stretches of words that can be part of a name: capitals, joined by particles, and by `of` after a word like `Bank`. */
export function* findRuns(doc: Document, sentence: Sentence, options: RunOptions): Generator<Range> {
	for (let row = sentence.from; row < sentence.to; ) {
		if (!opensRun(doc, row, sentence, options)) {
			row++
			continue
		}
		const to = growRun(doc, row, sentence.to, options)
		yield {from: row, to}
		row = Math.max(to, row + 1)
	}
}

function opensRun(doc: Document, row: number, sentence: Sentence, {lexicon, lowered, title}: RunOptions): boolean {
	const word = wordAt(doc, row)
	const norm = normAt(doc, row)
	// `al-Assad`, `eBay`, `iPhone`
	if (!isCapital(word))
		return /^(?:al-\p{Lu}|[ei]\p{Lu})/u.test(word) || (norm === 'al' && isCapital(wordAt(doc, row + 2)))
	if (calendarWords.has(norm) || norm === 'i') return false
	const first = startsSentence(doc, row, sentence) || title
	if (!first) return !(sentenceOpeners.has(norm) && !isCapital(wordAt(doc, row + 1)))
	if (longestForm(doc, row, sentence.to, lexicon)) return !(lowered.has(norm) && title)
	if (sentenceOpeners.has(norm) || lowered.has(norm)) return false
	if (isUpper(word) && word.length > 1) return true
	if (lexicon.firstNames.has(word)) return true
	const next = wordAt(doc, row + 1)
	const upos = uposAt(doc, row)
	if (organizationWords.has(norm) || placeWords.has(norm)) return isCapital(next) || normAt(doc, row + 1) === 'of'
	return upos === 'PROPN' || (isCapital(next) && !title && upos !== 'DET' && upos !== 'PRON' && upos !== 'ADP')
}

// The first word, and the first after an opening quotation mark, a bracket, a colon or a dash.
function startsSentence(doc: Document, row: number, sentence: Sentence): boolean {
	if (row === sentence.from) return true
	return (
		/^(?:["'“‘`«([:•*–—-]+|''|``|\.+)$/u.test(wordAt(doc, row - 1)) &&
		!(wordAt(doc, row - 1) === '-' && !spaceBefore(doc, row))
	)
}

function growRun(doc: Document, from: number, limit: number, {title, lowered}: RunOptions): number {
	let to = from + 1
	let opened = heads.has(normAt(doc, from))
	while (to < limit && to < from + 16) {
		const joined = joinWidth(doc, to, limit, opened)
		if (joined === 0) break
		// In a headline only words that are tagged as names go on.
		if (title && (uposAt(doc, to) !== 'PROPN' || lowered.has(normAt(doc, to)))) break
		for (let row = to; row < to + joined; row++)
			if (heads.has(normAt(doc, row)) || organizationWords.has(normAt(doc, row))) opened = true
		to += joined
	}
	return to
}

// How many rows continue the run here: a capital, or linking words with a capital after them.
function joinWidth(doc: Document, row: number, limit: number, opened: boolean): number {
	const word = wordAt(doc, row)
	const norm = normAt(doc, row)
	const capitalAt = (at: number): boolean =>
		at < limit && isCapital(wordAt(doc, at)) && !calendarWords.has(normAt(doc, at))
	if (capitalAt(row)) return 1
	if (/^\d+$/.test(word) && row + 1 >= limit) return 0
	// `St .` cut apart, initials, `J . Smith`
	if (
		word === '.' &&
		!spaceBefore(doc, row) &&
		isCapital(wordAt(doc, row - 1)) &&
		(/^(?:\p{L}|jr)$/u.test(normAt(doc, row - 1)) || doc.lexicon.has(normAt(doc, row - 1), 'honorific')) &&
		capitalAt(row + 1)
	)
		return 2
	if (
		word === '-' &&
		!spaceBefore(doc, row) &&
		!spaceBefore(doc, row + 1) &&
		row + 1 < limit &&
		/^\p{L}/u.test(wordAt(doc, row + 1))
	)
		return 2
	if ((word === '&' || norm === "'n'") && capitalAt(row + 1)) return 2
	if (nameParticles.has(norm)) {
		if (capitalAt(row + 1)) return 2
		return nameParticles.has(normAt(doc, row + 1)) && capitalAt(row + 2) ? 3 : 0
	}
	if (!opened) return 0
	if (norm === 'of' || norm === 'for' || norm === 'on') {
		if (capitalAt(row + 1)) return 2
		return (normAt(doc, row + 1) === 'the' || nameParticles.has(normAt(doc, row + 1))) && capitalAt(row + 2) ? 3 : 0
	}
	// `Department of Health and Human Services`
	return norm === 'and' && capitalAt(row + 1) && !/^\p{L}+\.$/u.test(wordAt(doc, row + 1)) && openedByOf(doc, row)
		? 2
		: 0
}

const openedByOf = (doc: Document, row: number): boolean => {
	for (let at = row - 1; at > row - 6; at--) {
		const norm = normAt(doc, at)
		if (norm === 'of' || norm === 'for' || norm === 'on') return true
		if (!isCapital(wordAt(doc, at)) && norm !== 'the') return false
	}
	return false
}
