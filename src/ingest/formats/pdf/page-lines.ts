/** A piece of text as a page draws it. Points of 1/72 inch; y grows upwards. */
export interface Drawn {
	readonly text: string
	readonly x: number
	/** Of the baseline. */
	readonly y: number
	readonly width: number
	/** Of the font. */
	readonly size: number
}

/** A line of a page, or of one of its columns. */
export interface PageLine extends Drawn {
	/** From 0. */
	readonly page: number
	/** Which column of which part of the page it stands in; lines of one follow each other. */
	readonly column: number
}

/** The lines of a page in reading order: columns are read one after the other, between lines that cross them. */
export function linesOf(drawn: readonly Drawn[], page: number): PageLine[] {
	const columns = inOrder(segmentsOf(drawn), 0)
	return columns.flatMap((column, index) => joinLines(column).map((line) => ({...line, page, column: index})))
}

// Gaps in widths of the font: words of a line are nearer to each other than columns, letters nearer than words.
const maxWordGap = 1.6
const minSpace = 0.17

// What is drawn side by side, one after the other, as one: words of a line within a column.
function segmentsOf(drawn: readonly Drawn[]): Drawn[] {
	const segments: Drawn[] = []
	for (const piece of drawn) {
		if (piece.text.trim() === '') continue
		const last = segments.at(-1)
		const gap = last ? piece.x - (last.x + last.width) : 0
		const size = Math.max(piece.size, last?.size ?? 0)
		if (last && isSameLine(last, piece) && gap < size * maxWordGap && gap > -size * 0.5)
			segments[segments.length - 1] = join(last, piece)
		else segments.push(piece)
	}
	return segments
}

const isSameLine = (a: Drawn, b: Drawn): boolean => Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.45

function join(left: Drawn, right: Drawn): Drawn {
	const gap = right.x - (left.x + left.width)
	const isApart = gap > Math.max(left.size, right.size) * minSpace
	const space = isApart && !/\s$/.test(left.text) && !/^\s/.test(right.text) ? ' ' : ''
	return {
		text: left.text + space + right.text,
		x: left.x,
		y: left.y,
		width: right.x + right.width - left.x,
		// A raised figure is no measure of the line.
		size: left.text.length >= right.text.length ? left.size : right.size,
	}
}

/** Columns within columns: three columns are two, one of which is two. */
const maxColumnDepth = 3

// Groups of segments in reading order, each of one column.
function inOrder(segments: readonly Drawn[], depth: number): Drawn[][] {
	const gutter = depth < maxColumnDepth ? findGutter(segments) : null
	if (gutter === null) return segments.length > 0 ? [[...segments]] : []
	const crosses = (segment: Drawn): boolean => segment.x < gutter && segment.x + segment.width > gutter
	const groups: Drawn[][] = []
	let band: Drawn[] = []
	const closeBand = (): void => {
		groups.push(
			...inOrder(
				band.filter((segment) => segment.x + segment.width <= gutter),
				depth + 1,
			),
		)
		groups.push(
			...inOrder(
				band.filter((segment) => segment.x >= gutter),
				depth + 1,
			),
		)
		band = []
	}
	let open: Drawn[] = []
	for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
		if (crosses(segment)) {
			if (band.length > 0) closeBand()
			open.push(segment)
		} else {
			if (open.length > 0) groups.push(open)
			open = []
			band.push(segment)
		}
	}
	if (open.length > 0) groups.push(open)
	closeBand()
	return groups
}

/** Lines that a column has at least, and places that are tried for the gap between two. */
const minColumnLines = 5
const triedPlaces = 60

// Where two columns part: a place that few lines cross and that has lines on both sides, side by side.
function findGutter(segments: readonly Drawn[]): number | null {
	if (segments.length < minColumnLines * 2) return null
	const left = Math.min(...segments.map(({x}) => x))
	const right = Math.max(...segments.map(({x, width}) => x + width))
	let best: {readonly place: number; readonly crossing: number} | null = null
	for (let step = triedPlaces / 5; step <= (triedPlaces * 4) / 5; step++) {
		const place = left + ((right - left) * step) / triedPlaces
		const before = segments.filter(({x, width}) => x + width <= place)
		const after = segments.filter(({x}) => x >= place)
		const crossing = segments.length - before.length - after.length
		if (before.length < minColumnLines || after.length < minColumnLines || crossing > segments.length * 0.25) continue
		if ((best === null || crossing < best.crossing) && areBeside(before, after)) best = {place, crossing}
	}
	return best?.place ?? null
}

// Two columns stand at the same height, and both are made of lines of running text rather than of numbers.
function areBeside(before: readonly Drawn[], after: readonly Drawn[]): boolean {
	const top = Math.min(Math.max(...before.map(({y}) => y)), Math.max(...after.map(({y}) => y)))
	const bottom = Math.max(Math.min(...before.map(({y}) => y)), Math.min(...after.map(({y}) => y)))
	const inBoth = (column: readonly Drawn[]): readonly Drawn[] => column.filter(({y}) => y <= top && y >= bottom)
	return [inBoth(before), inBoth(after)].every(
		(column) =>
			column.length >= minColumnLines &&
			column.filter(({text}) => text.trim().includes(' ')).length > column.length / 2,
	)
}

// Segments of a column at one height are one line, as of a table.
function joinLines(column: readonly Drawn[]): Drawn[] {
	const lines: Drawn[] = []
	for (const segment of [...column].sort((a, b) => b.y - a.y)) {
		const last = lines.at(-1)
		if (!last || !isSameLine(last, segment)) lines.push(segment)
		else lines[lines.length - 1] = segment.x < last.x ? join(segment, last) : join(last, segment)
	}
	return lines.map((line) => ({...line, text: line.text.trim()}))
}
