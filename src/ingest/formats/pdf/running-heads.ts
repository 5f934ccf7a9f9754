import type {PageLine} from './page-lines.js'
import {bodySizeOf} from './paragraphs.js'

/** Lines at the top and at the bottom of a page that may be running heads and feet. */
const edgeLines = 3
/** Pages that a line must stand on, at the same place, to be one. */
const minPages = 2

/** The lines of all pages without running heads, running feet and page numbers. */
export function dropRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[] {
	const edges = pages.map(edgesOf)
	const counts = new Map<string, number>()
	for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
	const needed = Math.max(minPages, Math.ceil(pages.length / 4))
	const body = bodySizeOf(pages.flat())
	return pages.flatMap((lines, index) => {
		const edge = new Set(edges[index])
		const isHead = (line: PageLine): boolean =>
			isPageNumber(line.text) || (counts.get(keyOf(line)) ?? 0) >= needed || isSmallPrint(line, lines, body)
		return lines.filter((line) => !edge.has(line) || !isHead(line))
	})
}

const maxHeadChars = 80

// On a single page nothing is repeated: a line in smaller print, far above or below all others. A date is kept.
function isSmallPrint({text, y, size}: PageLine, lines: readonly PageLine[], body: number): boolean {
	if (size > body * 0.95 || text.length > maxHeadChars || /\d|[.!?]$/.test(text)) return false
	const others = lines.map((line) => line.y).filter((other) => other !== y)
	const isOutside = others.every((other) => other < y) || others.every((other) => other > y)
	return isOutside && others.length > 0 && others.every((other) => Math.abs(other - y) > body * 2.5)
}

function edgesOf(lines: readonly PageLine[]): PageLine[] {
	const byHeight = [...lines].sort((a, b) => b.y - a.y)
	return [...new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)])]
}

// The same words at the same height, whatever the number of the page.
const keyOf = ({text, y}: PageLine): string => `${Math.round(y / 4)} ${text.replace(/\d{1,10}/g, '#').toLowerCase()}`

const isPageNumber = (text: string): boolean =>
	/^[-–—|· ]{0,4}(?:page |p\. ?)?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:of|\/) ?\d{1,4})?[-–—|· ]{0,4}$/i.test(text)
