import {readXml, type XmlFault} from '../xml/tree.js'

/** A feed without its broken items, and what was wrong with each; empty where it is broken and no item begins. */
export interface WholeItems {
	readonly text: string
	readonly faults: readonly XmlFault[]
}

const item = /<((?:[\w-]{1,40}:)?(?:item|entry))(?=[\s>])/gi

/**
 * Leaves out the items of a feed that aren't well-formed XML, so that one doesn't take the others with it. A feed that
 * ends in mid-item is read up to there.
 */
export function keepWholeItems(raw: string): WholeItems {
	const {fault} = readXml(raw)
	if (!fault) return {text: raw, faults: []}
	const kept: string[] = []
	const faults: XmlFault[] = []
	let from = 0
	let lines = 0
	let head: string | null = null
	for (;;) {
		item.lastIndex = from
		const start = item.exec(raw)
		if (!start) break
		head ??= raw.slice(0, start.index)
		lines += countLines(raw.slice(from, start.index))
		const closing = `</${start[1]}>`
		const end = raw.indexOf(closing, start.index)
		const written = raw.slice(start.index, end < 0 ? raw.length : end + closing.length)
		const broken = readXml(written).fault
		if (broken)
			faults.push({...broken, line: broken.line + lines, column: broken.column + indentOf(broken, raw, start.index)})
		else kept.push(written)
		from = start.index + written.length
		lines += countLines(written)
	}
	if (head === null) return {text: '', faults: [fault]}
	return {text: head + kept.join('\n') + closingOf(head), faults: faults.length > 0 ? faults : [fault]}
}

// The end tags of what is open before the first item: `</channel></rss>`.
function closingOf(head: string): string {
	const open: string[] = []
	let element = readXml(head).roots.at(-1)
	while (element && !element.closed) {
		open.unshift(`</${element.nodeName}>`)
		const last = element.childNodes.findLast((node) => node.nodeType === 1)
		element = last && 'closed' in last ? (last as typeof element) : undefined
	}
	return open.join('')
}

const countLines = (text: string): number => text.split('\n').length - 1

// What stands before an item on the line that it begins on, for faults on that line.
const indentOf = ({line}: XmlFault, raw: string, start: number): number =>
	line === 1 ? start - (raw.lastIndexOf('\n', start) + 1) : 0
