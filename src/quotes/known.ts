import type {Reading} from '../model/reading.js'
import type {Range} from '../model/span.js'

/** Who the article's words stand for, as the entities room resolved them. */
export interface Known extends Pick<Reading, 'entities' | 'mentions' | 'mentionAt'> {
	/** For the row of a phrase or pronoun that stands for somebody unnamed: the noun phrases for the same. */
	readonly phrases: ReadonlyMap<number, readonly Phrase[]>
	/** Entities that made the reports, polls or letters of the article, by kind of document, where only one did. */
	readonly authors: ReadonlyMap<string, number>
}

interface Phrase extends Range {
	readonly head: number
}
