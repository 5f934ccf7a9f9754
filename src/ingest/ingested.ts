import type {Article} from '../model/article/article.js'
import type {Message} from '../model/message.js'

/** Where a piece of raw text comes from. All of it is optional for a caller who has the text in hand. */
export interface Origin {
	/** What messages call it: `news/a.jsonl`. */
	readonly place?: string | undefined
	/** Id of an article that brings none of its own: the path below the argument. Left out, the text's hash serves. */
	readonly id?: string | undefined
	/** Address of the page, where the page doesn't say it. */
	readonly url?: string | undefined
	/** Which field of a record is which: `{text: 'body'}`. Names may lead into nested objects: `{title: 'meta.title'}`. */
	readonly fields?: FieldMap | undefined
	/** What the file's container says of it. */
	readonly hints?: Hints | undefined
	/** Characters an article may have: far longer lines and rows aren't held. */
	readonly maxLength?: number | undefined
}

/** What a container says of a file in it: the headers of a record of a web archive, or of a mail. */
export interface Hints {
	/** `text/html`, in lower case. */
	readonly mediaType?: string | undefined
	/** The encoding that goes with it. */
	readonly charset?: string | undefined
	/** Address that the file was fetched from. */
	readonly url?: string | undefined
	/** When it was fetched, as an ISO instant: no earlier than it was published. */
	readonly fetched?: string | undefined
	/** Subject of a mail: it stands above what the mail's own page calls itself. */
	readonly title?: string | undefined
	/** When the mail was sent, as an ISO instant. */
	readonly published?: string | undefined
	/** Who sent the mail. */
	readonly source?: string | undefined
	/** Whether it is all that a mail says: every word of it is text. */
	readonly isMessage?: boolean | undefined
	/** Whether it is the plain text of a mail, which may quote others. */
	readonly isMailText?: boolean | undefined
}

export const fieldNames = [
	'id',
	'text',
	'title',
	'published',
	'updated',
	'url',
	'source',
	'authors',
	'language',
	'section',
	'canonical',
] as const

/** A field of an article that a record may hold under another name. */
export type FieldName = (typeof fieldNames)[number]

/** Which field of a record is which: `{text: 'body'}`. */
export type FieldMap = {readonly [K in FieldName]?: string | undefined}

/** An article as it was read, with what was odd about its source. */
export interface ReadArticle {
	readonly article: Article
	/** File and line it came from: `news/a.jsonl:17`. */
	readonly place: string
	readonly messages: readonly Message[]
}

/** Why there is no article: what is wrong, where, and what to do. */
export interface ReadError {
	readonly place: string
	readonly reason: string
	readonly cure: string
	/** Id of the one article that the file would have given, where that was asked for with `takes`. */
	readonly article?: string | undefined
}

/** An article that was read, or why there is none. */
export type Ingested = ReadArticle | {readonly error: ReadError}

/** A message about an article as a whole: it points at the article's first character. */
export const note = (rule: string, reason: string): Message => ({start: 0, end: 0, text: '', reason, rule})

export const failure = (place: string, reason: string, cure: string): Ingested => ({error: {place, reason, cure}})
