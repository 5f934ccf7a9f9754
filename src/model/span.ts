/** A part of `article.text` in UTF-16 code units, half open. */
export interface Span {
	readonly start: number
	readonly end: number
}

/** A span that carries its words: `article.text.slice(start, end) === text` always holds. */
export interface TextSpan extends Span {
	readonly text: string
}

/** Token rows from one to another, half open. */
export interface Range {
	readonly from: number
	readonly to: number
}

/** Whether a row lies within a range. */
export const holds = ({from, to}: Range, row: number): boolean => row >= from && row < to

/** Whether a row of a range passes a test. */
export function someRow({from, to}: Range, test: (row: number) => boolean): boolean {
	for (let row = from; row < to; row++) if (test(row)) return true
	return false
}

/** The first index of a list that isn't before a place, in a list where those before it come first. Binary search. */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
	let low = 0
	let high = length
	while (low < high) {
		const middle = (low + high) >> 1
		if (isBefore(middle)) low = middle + 1
		else high = middle
	}
	return low
}

/** Those of some ranges, in the order of the text, that touch another. Binary search. */
export const rangesIn = <Item extends Range>(sorted: readonly Item[], {from, to}: Range): Item[] =>
	runFrom(
		sorted,
		firstIndex(sorted.length, (index) => sorted[index]!.to <= from),
		(item) => item.from < to,
	)

/** Those of some spans, in the order of the text, that touch another. Binary search. */
export const spansIn = <Item extends Span>(sorted: readonly Item[], span: Span): Item[] =>
	runFrom(
		sorted,
		firstIndex(sorted.length, (index) => sorted[index]!.end <= span.start),
		(item) => overlaps(item, span),
	)

function runFrom<Item>(items: readonly Item[], first: number, isIn: (item: Item) => boolean): Item[] {
	let end = first
	while (end < items.length && isIn(items[end]!)) end++
	return items.slice(first, end)
}

/** Whether two ranges have a row in common. */
export const touches = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

/** Whether two ranges are one. */
export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to

export const textSpan = (text: string, {start, end}: Span): TextSpan => ({start, end, text: text.slice(start, end)})

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** From the first to the last character of all spans. */
export const extent = (spans: readonly Span[]): Span => ({
	start: Math.min(...spans.map(({start}) => start)),
	end: Math.max(...spans.map(({end}) => end)),
})

export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Cuts white space off both ends; an empty rest stands at `start`. */
export function trimSpan(text: string, span: Span): Span {
	let {start, end} = span
	while (start < end && isSpace(text.charCodeAt(start))) start++
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--
	return {start, end}
}

/** White space as JavaScript's `\s` sees it, with the zero-width characters that news text carries along. */
export function isSpace(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
	if (code < 0xa0) return code === 0x85
	return (
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x2060 ||
		code === 0x3000 ||
		code === 0xfeff
	)
}
