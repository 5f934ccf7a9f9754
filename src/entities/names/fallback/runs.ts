import {type Document, normAt, normIn, type Sentence, spaceBefore, uposAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {isCapital, isUpper} from '../../spelling.js'
import {findListedForm} from '../gazetteer/match.js'
import type {NameLexicon} from '../gazetteer/name-lexicon.js'
import {isNameNoun} from '../types/subtypes.js'

interface RunOptions {
	readonly lexicon: NameLexicon
	/** Words that the article writes in lower case elsewhere. */
	readonly lowered: ReadonlySet<string>
	/** A headline: every word of weight has a capital. */
	readonly title: boolean
}

/** Most tokens of a run. */
const maxRunTokens = 16

/** Tokens before `and` among which the `of` of its name stands. */
const maxOfTokens = 6

/** Spans of words that can be a name: capitals, joined by particles, and by `of` after a word like `Bank`. */
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
	const {has} = doc.lexicon
	if (has(norm, 'calendar-word') || norm === 'i') return false
	const first = startsSentence(doc, row, sentence) || title
	if (!first) return !(has(norm, 'sentence-opener') && !isCapital(wordAt(doc, row + 1)))
	if (findListedForm(doc, row, sentence.to, lexicon)) return !(lowered.has(norm) && title)
	if (has(norm, 'sentence-opener') || lowered.has(norm)) return false
	if (isUpper(word) && word.length > 1) return true
	if (lexicon.firstNames.has(word)) return true
	const next = wordAt(doc, row + 1)
	const upos = uposAt(doc, row)
	if (isNameNoun(doc.lexicon, norm)) return isCapital(next) || normAt(doc, row + 1) === 'of'
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
	let opened = normIn(doc, from, 'name-opening')
	while (to < limit && to < from + maxRunTokens) {
		const joined = joinWidth(doc, to, limit, opened)
		if (joined === 0) break
		// In a headline only words that are tagged as names go on.
		if (title && (uposAt(doc, to) !== 'PROPN' || lowered.has(normAt(doc, to)))) break
		for (let row = to; row < to + joined; row++) if (opensName(doc, normAt(doc, row))) opened = true
		to += joined
	}
	return to
}

const opensName = ({lexicon: {has}}: Document, norm: string): boolean =>
	has(norm, 'name-opening') || has(norm, 'organization-name-noun')

// How many rows continue the run here: a capital, or linking words with a capital after them.
function joinWidth(doc: Document, row: number, limit: number, opened: boolean): number {
	const word = wordAt(doc, row)
	const norm = normAt(doc, row)
	const capitalAt = (at: number): boolean =>
		at < limit && isCapital(wordAt(doc, at)) && !normIn(doc, at, 'calendar-word')
	const isParticle = (other: string): boolean => doc.lexicon.has(other, 'person-particle')
	if (capitalAt(row)) return 1
	if (/^\d+$/.test(word) && row + 1 >= limit) return 0
	// `St .` cut apart, initials, `J . Smith`
	if (
		word === '.' &&
		!spaceBefore(doc, row) &&
		isCapital(wordAt(doc, row - 1)) &&
		(/^(?:\p{L}|jr)$/u.test(normAt(doc, row - 1)) || normIn(doc, row - 1, 'honorific')) &&
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
	if (isParticle(norm)) {
		if (capitalAt(row + 1)) return 2
		return isParticle(normAt(doc, row + 1)) && capitalAt(row + 2) ? 3 : 0
	}
	if (!opened) return 0
	if (norm === 'of' || norm === 'for' || norm === 'on') {
		if (capitalAt(row + 1)) return 2
		return (normAt(doc, row + 1) === 'the' || isParticle(normAt(doc, row + 1))) && capitalAt(row + 2) ? 3 : 0
	}
	// `Department of Health and Human Services`
	return norm === 'and' && capitalAt(row + 1) && !/^\p{L}+\.$/u.test(wordAt(doc, row + 1)) && openedByOf(doc, row)
		? 2
		: 0
}

const openedByOf = (doc: Document, row: number): boolean => {
	for (let at = row - 1; at > row - maxOfTokens; at--) {
		const norm = normAt(doc, at)
		if (norm === 'of' || norm === 'for' || norm === 'on') return true
		if (!isCapital(wordAt(doc, at)) && norm !== 'the') return false
	}
	return false
}
