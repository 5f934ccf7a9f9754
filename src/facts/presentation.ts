import type {Span} from '../model/span.js'

/** A cell of a table. Words of the article stand as their text. */
export type Cell = string | number | null | readonly string[] | readonly number[]

/** What the cells of a column hold; each may be null. */
export type CellType = 'text' | 'number' | 'whole' | 'texts' | 'numbers'

/** The columns of a kind of fact in a table: the name of each and how to fill it. */
export type Columns<F> = Readonly<Record<string, (fact: F) => Cell>>

/** The words of a span, null where there is none. */
export const textOf = (span: {readonly text: string} | null): string | null => span?.text ?? null

/** How a record is shown on a page. */
export interface Presentation<F> {
	readonly singular: string
	readonly plural: string
	/** Its meaning in a few words. */
	readonly about: string
	/** Colour of its line and its label, on light and on dark paper; each at least 4.5 to 1 against the paper. */
	readonly ink: Ink
	/** The line under its words, which identifies it without colour; null where the colour of its voice lies behind them. */
	readonly line: LineStyle | null
	/** The part under which the line is drawn; null for all its words. */
	readonly shown: string | null
	/** How far below the words its line runs, from 1: kinds that stand at the same words need lanes of their own. */
	readonly lane: 1 | 2
	/** The first words of its entry: the value, the name. */
	readonly lead: (fact: F) => string
	/** The next words of its entry, or null. */
	readonly detail: (fact: F) => string | null
	/** The spans of its parts. */
	readonly parts: (fact: F) => readonly NamedSpan[]
	/** Names of its speakers. */
	readonly voices?: (fact: F) => readonly string[]
}

/** How a kind of fact is shown: on a page, in a table and in a line of text. */
export interface FactPresentation<F> extends Presentation<F> {
	readonly columns: Columns<F>
	/** Which of these columns hold other than text. */
	readonly types: Readonly<Record<string, CellType>>
	/** The fact in one line, without its claim. */
	readonly describe: (fact: F) => string
}

export type LineStyle = 'thick' | 'solid' | 'dotted' | 'dashed' | 'double'

export interface Ink {
	readonly light: string
	readonly dark: string
}

export interface NamedSpan extends Span {
	readonly name: string
}

/** A span under a name; nothing where there is no span. */
export const named = (name: string, span: Span | null): NamedSpan[] =>
	span ? [{name, start: span.start, end: span.end}] : []
