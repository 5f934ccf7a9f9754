import {type Document, normAt, normIn, rowAfter, sentenceAt, uposAt} from '../../model/document.js'
import type {Quotation, Utterance} from '../attribution.js'
import {isNameInMarks} from '../filter/name-in-marks.js'

/** Joins quotations that continue over paragraphs. */
export function joinUtterances(doc: Document, quotations: readonly Quotation[]): Utterance[] {
	const utterances: Utterance[] = []
	let open: Quotation[] = []
	for (const quotation of quotations) {
		const last = open.at(-1)
		const follows = last !== undefined && quotation.block === last.block + 1 && startsBlock(doc, quotation)
		if (last && !follows) {
			utterances.push(readUtterance(doc, open))
			open = []
		}
		open.push(quotation)
		if (quotation.continues) continue
		utterances.push(readUtterance(doc, open))
		open = []
	}
	if (open.length > 0) utterances.push(readUtterance(doc, open))
	return utterances
}

const startsBlock = (doc: Document, {start, block}: Quotation): boolean => doc.article.blocks[block]?.start === start

function readUtterance(doc: Document, quotations: readonly Quotation[]): Utterance {
	const texts = quotations.map(({inner}) => doc.text.slice(inner.start, inner.end))
	const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0), 0)
	const first = texts[0] ?? ''
	const last = texts.at(-1) ?? ''
	// `“I asked my son to help”.`: a paragraph may close its mark before the full stop.
	const ends =
		/[.!?…,—–-]\W{0,2}$/.test(last) || (startsBlock(doc, quotations[0]!) && doc.text[quotations.at(-1)!.end] === '.')
	// Of its own length: a list that grows keeps room for sixteen more.
	return {quotations: quotations.slice(), words, sentence: /^\W{0,3}[\p{Lu}\d…]/u.test(first) && ends}
}

/** Titles of works, nicknames, mottos and scare quotes: short, or all in title case. */
export function isNonspeech(doc: Document, {quotations, words, sentence}: Utterance): boolean {
	if (quotations.length === 1 && (isTitle(doc, quotations[0]!) || isName(doc, quotations[0]!))) return true
	if (words < 3) return !sentence || words === 0
	const text = quotations
		.map(({inner}) => doc.text.slice(inner.start, Math.min(inner.end, inner.start + 300)))
		.join(' ')
	// A comma before the closing mark belongs to the sentence around the title.
	return words < 10 && isTitleCase(text) && !/[.!?]$/.test(text.trim())
}

const isName = (doc: Document, {start, end, inner}: Quotation): boolean =>
	inner.end - inner.start <= maxTitleLength && isNameInMarks(doc, {from: rowAfter(doc, start), to: rowAfter(doc, end)})

/** Every word of four letters and more begins with a capital: `The Old Man and the Sea`. */
function isTitleCase(text: string): boolean {
	const long = text.match(/[\p{L}\p{N}][\p{L}'’]{3,30}/gu) ?? []
	return long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

// `Morning Joe,`
const isShortName = (text: string): boolean => /^\p{Lu}[\p{L}'’]{1,30} \p{Lu}[\p{L}'’]{1,30},?$/u.test(text)

/** Longest title of a work, in characters. */
const maxTitleLength = 90

/** Whether a quotation is the name of a work within the sentence around it: `on “The Morning Show.”` */
export function isTitle(doc: Document, {start, inner}: Pick<Quotation, 'start' | 'inner'>): boolean {
	const text = doc.text.slice(inner.start, inner.end)
	if (text.length > maxTitleLength || !(isTitleCase(text) || isShortName(text)) || /[!?]/.test(text)) return false
	const mark = rowAfter(doc, start)
	// `the podcast, “So It Goes”`
	const isApposed = normAt(doc, mark - 1) === ',' && normIn(doc, mark - 2, 'metalinguistic-noun')
	const before = isApposed ? mark - 2 : mark - 1
	if (sentenceAt(doc, before) !== sentenceAt(doc, mark)) return false
	return /^(?:ADJ|ADP|DET|NOUN|PART|PROPN)$/.test(uposAt(doc, before)) && normAt(doc, before) !== 'that'
}
