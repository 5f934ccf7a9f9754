import {createRequire} from 'node:module'
import type {Extraction} from '../../dist/facts/extraction.js'
import type {ArticleInput} from '../../dist/model/article/article.js'

/** What a system can do: which sets it is tried on. */
export type Job = 'sentences' | 'tags' | 'names' | 'spans' | 'quotes' | 'quantities' | 'dates'

/** A system that answers in our records, so that the same scorers measure all. */
export interface System {
	readonly name: string
	readonly jobs: readonly Job[]
	/** Metrics of its jobs that it has nothing to say to: values of dates that it merely marks. */
	readonly lacks?: readonly string[]
	/** Reads an article; where a job is named it may do that alone. */
	readonly extract: (article: ArticleInput, job?: Job) => Extraction
	/** Reads many texts at once, where starting up is what costs; `extract` then knows them. */
	readonly prepare?: (texts: readonly string[]) => void
	/** Seconds of processor time to read texts, its start left out: of systems that are programs of their own. */
	readonly seconds?: (texts: readonly string[]) => number
}

/** Whether one of a system's parts is called for, where a job is named. */
export const asks = (job: Job | undefined, ...parts: readonly Job[]): boolean =>
	job === undefined || parts.includes(job)

/** Loads a system when its turn comes; null with a message on standard error where it isn't at hand. */
export type Loader = () => Promise<System | null>

/** The packages of the bench are CommonJS for the most part. */
export const load = createRequire(import.meta.url)
