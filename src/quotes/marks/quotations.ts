import type {Block} from '../../model/article/article.js'
import {withoutBeside} from '../../model/article/beside/beside-text.js'
import type {Document} from '../../model/document.js'
import type {Message} from '../../model/message.js'
import {firstIndex, isSpace, type Span} from '../../model/span.js'
import type {Quotation} from '../attribution.js'
import {findMarks, isElision, type QuotationMark} from './marks.js'

/**
 * Pairs quotation marks block by block, so that a missing mark affects only its paragraph. A quotation that is still open at
 * the end of a block runs to that end; it continues when the next block opens with a mark or closes one without an opening
 * mark. Quotations inside quotations are left out. In the order of the text.
 */
export function pairMarks(doc: Document): {quotations: Quotation[]; messages: Message[]} {
	const quotations: Quotation[] = []
	const messages: Message[] = []
	const blocks = withoutBeside(doc.article.blocks)
	let marks = blocks[0] ? findMarks(doc.text, blocks[0]) : []
	blocks.forEach((block, index) => {
		const next = blocks[index + 1]
		const nextMarks = next ? findMarks(doc.text, next) : []
		const last = quotations.at(-1)
		const carried = last?.continues && last.block === index - 1 && !startsWithMark(doc.text, block)
		const style = carried ? last.style : lacksOpening(doc.text, block, marks) ? 'double' : null
		const open = style ? [{start: block.start, end: block.start, style, opens: true, closes: false}] : []
		const continues = next !== undefined && (startsWithMark(doc.text, next) || closesFirst(nextMarks))
		const found = pairBlock(doc.text, block, index, [...open, ...marks], continues).sort(
			(a, b) => a.start - b.start || b.end - a.end,
		)
		marks = nextMarks
		let end = -1
		for (const quotation of found) {
			if (quotation.start < end) continue
			end = quotation.end
			quotations.push(quotation)
			if (!quotation.closed && !quotation.continues) messages.push(unclosed(doc.text, quotation))
		}
	})
	return {quotations, messages}
}

/** The quotations that touch a span, of a list in the order of the text without nested ones. */
export function quotationsTouching(quotations: readonly Quotation[], {start, end}: Span): Quotation[] {
	const first = firstIndex(quotations.length, (index) => quotations[index]!.end <= start)
	let to = first
	while (to < quotations.length && quotations[to]!.start < end) to++
	return quotations.slice(first, to)
}

/** For each token row the index of the quotation around it, or -1. */
export function rowsInMarks(doc: Document, quotations: readonly Quotation[]): Int32Array {
	const at = new Int32Array(doc.tokens.length).fill(-1)
	let next = 0
	for (let row = 0; row < at.length; row++) {
		const start = doc.tokens.starts[row]!
		while (next < quotations.length && quotations[next]!.end <= start) next++
		const quotation = quotations[next]
		if (quotation && quotation.start <= start) at[row] = next
	}
	return at
}

const unclosed = (text: string, {start, inner}: Quotation): Message => ({
	start,
	end: inner.start,
	text: text.slice(start, inner.start),
	reason: 'quotation mark without its partner',
	rule: 'marks/unclosed',
})

function pairBlock(
	text: string,
	block: Block,
	index: number,
	marks: readonly QuotationMark[],
	continues: boolean,
): Quotation[] {
	const quotations: Quotation[] = []
	const open: QuotationMark[] = []
	// British single marks over paragraphs: `She wrote: ‘…` where the next one opens with such a mark too.
	const goesOn = continues && /^\s*['‘]/.test(text.slice(block.end, block.end + 8))
	const isOpener = ({style, start}: QuotationMark): boolean =>
		style !== 'single' || (goesOn && (start === block.start || /[,:]\s$/.test(text.slice(start - 2, start))))
	marks.forEach((mark, at) => {
		const partner = mark.closes ? open.findLastIndex((candidate) => candidate.style === mark.style) : -1
		if (partner >= 0 && (mark.style === 'double' || hasWords(text, open[partner]!.end, mark.start))) {
			const opener = open[partner]!
			// A single mark left open inside was an apostrophe.
			open.length = partner
			quotations.push(quotationOf(opener, mark, {block: index, closed: true, continues: false}))
		} else if (mark.opens && (isOpener(mark) || closesLater(marks, at))) open.push(mark)
		else if (partner < 0 && isMisplaced(text, mark, marks[at + 1])) open.push(mark)
	})
	const opener = open.find(isOpener)
	const end = {start: block.end, end: block.end}
	if (opener) quotations.push(quotationOf(opener, end, {block: index, closed: false, continues}))
	return quotations
}

const quotationOf = (
	{start, end, style}: QuotationMark,
	closer: Span,
	{block, closed, continues}: Pick<Quotation, 'block' | 'closed' | 'continues'>,
): Quotation => ({start, end: closer.end, inner: {start: end, end: closer.start}, style, block, closed, continues})

/** Most characters of a quotation searched for a letter or digit. */
const maxWordSearch = 200

const hasWords = (text: string, start: number, end: number): boolean =>
	/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + maxWordSearch)))

/** Most marks between a single mark and the one that closes it. */
const maxMarksBetween = 39

const closesLater = (marks: readonly QuotationMark[], at: number): boolean =>
	marks.slice(at + 1, at + 1 + maxMarksBetween).some(({style, closes}) => style === 'single' && closes)

// A mark that closes what the block hasn't opened.
const closesFirst = (marks: readonly QuotationMark[]): boolean => {
	const first = marks.find(({style}) => style !== 'single')
	return first?.closes === true && !first.opens
}

const startsWithMark = (text: string, block: Block): boolean =>
	/^(?:["“„«‘']|``)/.test(text.slice(block.start, block.start + 2)) &&
	!(text[block.start] === "'" && isElision(text, block.start))

// `Keller said," It leaks."`: where nothing is open and the next mark only closes, the one after a comma or colon opens.
const isMisplaced = (text: string, {style, start, end}: QuotationMark, next: QuotationMark | undefined): boolean =>
	style === 'double' &&
	/\p{L}[,:]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
	isSpace(text.charCodeAt(end)) &&
	next?.style === 'double' &&
	next.closes

/** Most characters before the closing mark of a paragraph whose opening mark is missing. */
const maxLostCharacters = 600

// `It leaks," Keller said.`: the opening mark of the paragraph is missing.
function lacksOpening(text: string, block: Block, marks: readonly QuotationMark[]): boolean {
	const at = marks.findIndex(({style}) => style !== 'single')
	const first = marks[at]
	if (!first?.closes || first.opens || isMisplaced(text, first, marks[at + 1])) return false
	const said = text.slice(block.start, Math.min(first.start, block.start + maxLostCharacters))
	return (
		first.start - block.start < maxLostCharacters &&
		/^\p{Lu}[^:]{0,600}[,?!]$/u.test(said) &&
		/^ ?\p{L}/u.test(text.slice(first.end, first.end + 2))
	)
}
