import type {EngineOptions} from '../engine.js'
import type {Ingested} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article/article.js'
import type {Message} from '../model/message.js'
import type {SharedBytes} from '../models.js'
import type {ErrorRecord, ReadOneOptions} from './outcome.js'
import type {Written} from './written.js'

/** What threads read: an article, or why there is none. */
export type Item = Ingested | ArticleInput

/** A page as it came: a thread reads it, since a long one takes seconds. */
export interface RawPage {
	readonly page: string
	/** What messages call it. */
	readonly place: string
	/** Its address, where it doesn't say so itself. */
	readonly url?: string
	/** Fields that go before those of the page. */
	readonly about: Readonly<Partial<Record<'id' | 'title' | 'published' | 'source', string>>>
}

/** What a thread starts with. */
export interface Setup {
	readonly engine: EngineOptions
	readonly options: ReadOneOptions
	readonly written: Written
}

/** The same with what the threads have in common. */
export interface ThreadSetup extends Setup {
	readonly shared: SharedBytes | null
}

/** Articles that a thread reads in one go. */
export interface Task {
	readonly items: readonly (Item | RawPage)[]
	/** One number, the item in hand: -1 before the first. It says what a thread died of. */
	readonly at: Int32Array<SharedArrayBuffer>
}

/** What became of one article, as text: of a thread, lines travel much faster than objects. */
export type Reply = {readonly error: ErrorRecord} | Done

/** What was written of an article. */
export interface Done {
	readonly place: string
	readonly id: string
	readonly facts: number
	/** What is written of it, a text for each file. */
	readonly texts: readonly string[]
	/** Those about the article as a whole. */
	readonly messages: readonly Message[]
}

/** What a thread answers: a reply for each item, or why none can be read. */
export type Answer = readonly Reply[] | {readonly fault: unknown}

/** What extracts from items, in this thread or others. */
export interface Threads {
	/** Extracts from an item; null where `stop` came first. Rejects where no article can be read. */
	run(item: Item): Promise<Reply | null>
	/** Leaves what no thread has begun. */
	stop(): void
	close(): Promise<void>
}

/** Worker threads, which read pages too. */
export interface WorkerThreads extends Threads {
	run(item: Item | RawPage): Promise<Reply | null>
}

export interface ThreadOptions {
	readonly count: number
	/** Seconds that an article may take: its thread is ended then. */
	readonly timeout?: number | undefined
}
