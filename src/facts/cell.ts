/** A cell of a table. Words of the article stand as their text, lists joined by ` | `. */
export type Cell = string | number | null

/** What a kind of fact shows in a table: the name of each column and how to fill it. */
export type Columns<F> = Readonly<Record<string, (fact: F) => Cell>>

/** The words of a span, null where there is none. */
export const textOf = (span: {readonly text: string} | null): string | null => span?.text ?? null

export const joined = (parts: readonly (string | number)[]): string | null =>
	parts.length > 0 ? parts.join(' | ') : null
