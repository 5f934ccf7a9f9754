import {isKind, type Kind, kinds} from './renderings.js'

/** A fault in a list of cases or of known errors: names the file, the line and the cure. */
export class CaseFault extends Error {
	override name = 'CaseFault'
}

/** A line of such a list. */
export interface CaseLine {
	/** `file:line`. */
	readonly place: string
	readonly text: string
	readonly kind: Kind
	/** What stands behind the kind. */
	readonly columns: readonly string[]
	/** The words of the line `## …` above it; empty before the first. */
	readonly group: string
}

/**
 * Reads the lines of a list: text, TAB, kind and further columns with tabs between.
 * @param shape how many columns stand behind the kind, and what a line is made of, for messages
 * @throws CaseFault for a line of another shape, an unknown kind, or a text that stands there twice with one kind
 */
export function readCaseLines(
	file: string,
	lines: string,
	shape: {readonly minColumns: number; readonly maxColumns: number; readonly says: string},
): CaseLine[] {
	const seen = new Set<string>()
	let group = ''
	return lines.split('\n').flatMap((line, index) => {
		if (line.startsWith('## ')) group = line.slice(3).trim()
		if (line.trim() === '' || line.startsWith('#')) return []
		const place = `${file}:${index + 1}`
		const [text = '', kind = '', ...columns] = line.split('\t')
		if (columns.length < shape.minColumns || columns.length > shape.maxColumns)
			throw new CaseFault(`${place}: write ${shape.says}, with tabs between`)
		if (!isKind(kind)) throw new CaseFault(`${place}: '${kind}' is no kind: write one of ${kinds.join(', ')}`)
		if (seen.has(`${kind} ${text}`)) throw new CaseFault(`${place}: the text stands here twice: drop a line`)
		seen.add(`${kind} ${text}`)
		return [{place, text, kind, columns, group}]
	})
}

/** The text of a line as an article has it: a blank line for ` ¶ `. */
export const articleText = (text: string): string => text.replaceAll(' ¶ ', '\n\n')
