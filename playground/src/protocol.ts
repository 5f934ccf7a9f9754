import type {ArticleData, LayerData} from '../../src/view/page-data.js'

/** What the page asks of the reader, which runs in a Worker where there is one. */
export type Request =
	| {readonly kind: 'read'; readonly text: string; readonly published: string}
	| {readonly kind: 'read files'; readonly files: readonly File[]; readonly published: string}
	| {readonly kind: 'write'; readonly format: WriteFormat; readonly article: number; readonly facts: readonly string[]}

export type WriteFormat = 'jsonl' | 'csv' | 'json'

/** What was read: articles as the page draws them, and what couldn't be read. */
export interface Read {
	readonly layers: readonly LayerData[]
	readonly articles: readonly ReadArticle[]
	/** What is wrong, where, and what to do. */
	readonly errors: readonly {readonly place: string; readonly reason: string; readonly cure: string}[]
	/** Milliseconds that the engine took. */
	readonly took: number
}

export interface ReadArticle extends ArticleData {
	/** Each fact as a line of English, by its id, in the order of the text. */
	readonly lines: readonly (readonly [id: string, line: string])[]
}

export type Answer =
	| {readonly kind: 'read'; readonly read: Read}
	| {readonly kind: 'written'; readonly text: string}
	/** What went wrong, in words for the page. */
	| {readonly kind: 'failed'; readonly message: string}

/** Between page and Worker each request has a number, which comes back with its answer. */
export interface Numbered<T> {
	readonly number: number
	readonly value: T
}

/** Articles that are drawn of what a reader opens. */
export const maxArticles = 200

/** Characters of a text that is pasted; longer ones are books. */
export const maxTextChars = 1_000_000
