/** Line breaks and runs of spaces as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Marks that Markdown would read as its own, escaped. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&')

/** Words of an article in a line of Markdown. */
export const plain = (text: string): string => escapeMarkdown(oneLine(text))

/** The first letter large, behind marks of Markdown and quotation. */
export const capital = (line: string): string =>
	line.replace(/^([*“"‘']{0,4})(\p{Ll})/u, (_, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`)

/** Without the mark at the end of a sentence or clause; an abbreviation keeps its full stop: `in the U.S.`. */
export const withoutStop = (line: string): string =>
	/(?:\b\p{Lu}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St))\.$/u.test(line)
		? line
		: line.replace(/(?<![.…])[.,;:]$|\s{0,3}[–—-]$/, '')
