import type {Part} from '../story.js'
import type {PageLine} from './page-lines.js'

/** A paragraph of a PDF, or a heading. */
export interface Paragraph extends Part {
	/** Of its font, in points. */
	readonly size: number
	readonly page: number
}

/** The size of font that most characters have. */
export function bodySizeOf(lines: readonly PageLine[]): number {
	const counts = new Map<number, number>()
	for (const {size, text} of lines) counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + text.length)
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

const rounded = (size: number): number => Math.round(size * 2) / 2

/** Lines joined into paragraphs, words that were broken at the end of a line into words. */
export function paragraphsOf(lines: readonly PageLine[]): Paragraph[] {
	const body = bodySizeOf(lines)
	const leading = leadingOf(lines, body)
	const words = hyphenatedWords(lines)
	const paragraphs: {lines: PageLine[]}[] = []
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1]
		const open = paragraphs.at(-1)
		if (open && before && !isBreak(before, line, {leading, edges: edgesOf(lines, line)})) open.lines.push(line)
		else paragraphs.push({lines: [line]})
	}
	return paragraphs.map(({lines: own}) => {
		const size = Math.max(...own.map((line) => line.size))
		const text = own.reduce((joined, line) => joinLine(joined, line.text, words), '')
		const isHeading = size > body * 1.15 && text.length <= maxHeadingChars
		return {type: isHeading ? 'headline' : 'paragraph', text, size, page: own[0]!.page}
	})
}

const maxHeadingChars = 300

// The distance of two lines of running text, in points.
function leadingOf(lines: readonly PageLine[], body: number): number {
	const gaps = lines
		.map((line, index) => [lines[index - 1], line] as const)
		.filter(([before, line]) => before && isSamePlace(before, line) && rounded(line.size) === body)
		.map(([before, line]) => before!.y - line.y)
		.filter((gap) => gap > 0)
		.sort((a, b) => a - b)
	return gaps[gaps.length >> 1] ?? body * 1.2
}

const isSamePlace = (a: PageLine, b: PageLine): boolean => a.page === b.page && a.column === b.column

interface Edges {
	readonly left: number
	readonly right: number
}

interface Setting {
	readonly leading: number
	/** Of the column that the line stands in. */
	readonly edges: Edges
}

const edgesByColumn = new WeakMap<readonly PageLine[], Map<string, Edges>>()

function edgesOf(lines: readonly PageLine[], {page, column}: PageLine): Edges {
	let columns = edgesByColumn.get(lines)
	if (!columns) {
		columns = new Map()
		for (const line of lines) {
			const key = `${line.page} ${line.column}`
			const known = columns.get(key)
			columns.set(key, {
				left: Math.min(known?.left ?? line.x, line.x),
				right: Math.max(known?.right ?? 0, line.x + line.width),
			})
		}
		edgesByColumn.set(lines, columns)
	}
	return columns.get(`${page} ${column}`)!
}

const ended = /[.!?…:]["'”’)\]]{0,3}$/

// Whether a paragraph begins with a line.
function isBreak(before: PageLine, line: PageLine, {leading, edges}: Setting): boolean {
	const size = Math.max(before.size, line.size)
	if (Math.abs(before.size - line.size) > size * 0.12) return true
	// Over the end of a column or page a sentence goes on.
	if (!isSamePlace(before, line)) return ended.test(before.text)
	const gap = before.y - line.y
	if (gap > Math.max(leading, size) * 1.4 || gap < 0) return true
	if (/^[•▪◦‣●–-] /.test(line.text)) return true
	const isIndented = line.x - edges.left > size * 0.8 && before.x - edges.left <= size * 0.8
	const isShort = edges.right - (before.x + before.width) > (edges.right - edges.left) * 0.2
	return ended.test(before.text) && (isIndented || isShort)
}

// Words written with a hyphen within a line: `co-operate` keeps it where a line ends in it.
function hyphenatedWords(lines: readonly PageLine[]): ReadonlySet<string> {
	const found = new Set<string>()
	for (const {text} of lines)
		for (const [word] of text.matchAll(/\p{L}{1,40}-\p{L}{1,40}(?=\P{L}|$)/gu)) found.add(word.toLowerCase())
	return found
}

function joinLine(text: string, next: string, hyphenated: ReadonlySet<string>): string {
	if (text === '') return next
	const broken = /(\p{L}{1,40})[-\u00ad\u2010]$/u.exec(text)
	const rest = /^\p{Ll}{1,40}/u.exec(next)
	if (broken && rest) {
		const keeps = hyphenated.has(`${broken[1]!.toLowerCase()}-${rest[0].toLowerCase()}`)
		return keeps ? text + next : text.slice(0, -1) + next
	}
	return `${text} ${next}`
}
