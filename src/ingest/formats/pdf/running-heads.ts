import type {PageLine} from './page-lines.js'

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
	return pages.flatMap((lines, index) => {
		const edge = new Set(edges[index])
		return lines.filter(
			(line) => !edge.has(line) || !(isPageNumber(line.text) || (counts.get(keyOf(line)) ?? 0) >= needed),
		)
	})
}

function edgesOf(lines: readonly PageLine[]): PageLine[] {
	const byHeight = [...lines].sort((a, b) => b.y - a.y)
	return [...new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)])]
}

// The same words at the same height, whatever the number of the page.
const keyOf = ({text, y}: PageLine): string => `${Math.round(y / 4)} ${text.replace(/\d{1,10}/g, '#').toLowerCase()}`

const isPageNumber = (text: string): boolean =>
	/^[-–—|· ]{0,4}(?:page |p\. ?)?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:of|\/) ?\d{1,4})?[-–—|· ]{0,4}$/i.test(text)
