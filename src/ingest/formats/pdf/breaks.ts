import type {PageLine} from './page-lines.js'

/** How the lines of a document are set. */
export interface Setting {
	/** Distance of two lines of running text, in points. */
	readonly leading: number
	/** Width of the longer lines, in points. */
	readonly width: number
	/** Edges of the column that a line stands in. */
	readonly edgesOf: (line: PageLine) => Edges
}

interface Edges {
	readonly left: number
	readonly right: number
}

/** Measures lines. `body`: the size of the font of running text. */
export function settingOf(lines: readonly PageLine[], body: number): Setting {
	const columns = new Map<string, Edges>()
	for (const line of lines) {
		const known = columns.get(columnOf(line))
		columns.set(columnOf(line), {
			left: Math.min(known?.left ?? line.x, line.x),
			right: Math.max(known?.right ?? 0, line.x + line.width),
		})
	}
	const gaps = lines.flatMap((line, index) => {
		const before = lines[index - 1]
		const gap = before && isSamePlace(before, line) && isNear(line.size, body) ? before.y - line.y : 0
		return gap > 0 ? gap : []
	})
	const widths = lines.filter(({size}) => isNear(size, body)).map((line) => line.width)
	return {
		leading: quantile(gaps, 0.5) ?? body * 1.2,
		width: quantile(widths, 0.75) ?? 0,
		edgesOf: (line) => columns.get(columnOf(line))!,
	}
}

const columnOf = ({page, column}: PageLine): string => `${page} ${column}`

const isSamePlace = (a: PageLine, b: PageLine): boolean => a.page === b.page && a.column === b.column

const isNear = (size: number, body: number): boolean => Math.abs(size - body) < 0.5

const quantile = (numbers: readonly number[], share: number): number | undefined =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)]

/** How an item of a list begins. */
export const bullet = /^[•▪◦‣●–-] /

const ended = /[.!?…:]["'”’)\]]{0,3}$/

/** Whether a paragraph begins with a line. `before`: the line before it. */
export function isBreak(before: PageLine, line: PageLine, {leading, width, edgesOf}: Setting): boolean {
	const size = Math.max(before.size, line.size)
	if (Math.abs(before.size - line.size) > size * 0.12) return true
	const {left, right} = edgesOf(line)
	const isIndented = line.x - left > size * 0.8
	// Over the end of a column or page a sentence goes on, and so does a paragraph whose last line is full.
	if (!isSamePlace(before, line))
		return ended.test(before.text) && (isIndented || !isFull(before, edgesOf(before), width))
	const gap = before.y - line.y
	if (gap > Math.max(leading, size) * 1.4 || gap < 0) return true
	if (bullet.test(line.text)) return true
	const isShort = right - (before.x + before.width) > (right - left) * 0.2
	// A short line before one that is indented ends a paragraph, whatever its last mark.
	return isIndented ? isShort || ended.test(before.text) : isShort && ended.test(before.text)
}

// Lines of running text fill their column, last lines of paragraphs hardly ever do.
const isFull = (line: PageLine, {left, right}: Edges, width: number): boolean =>
	line.width > width * 0.85 && right - (line.x + line.width) < (right - left) * 0.05
