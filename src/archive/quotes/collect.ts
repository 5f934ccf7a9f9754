import type {QuoteFact} from '../../facts/quote/schema.js'
import type {ArchiveArticle} from '../article.js'
import {Interned} from '../interned.js'
import {Pool} from '../pool.js'
import {wordHashes} from '../words.js'

/** Quotes of fewer words could be anyone’s: `no comment`. */
export const minWords = 5

/** Words of a quote beyond this many aren't compared. */
const maxWords = 400

/** The quotes of all articles as far as they are compared: some hundred bytes each. */
export class CollectedQuotes {
	/** Hashes of the words, by quote. */
	readonly words = new Pool()
	readonly articles: number[] = []
	/** Place of the quote among the facts of its article. */
	readonly places: number[] = []
	/** Sighting of the speaker; -1 for one without a name. */
	readonly speakers: number[] = []
	/** Number of the speaker's description in `descriptions`; -1 for none. */
	readonly described: number[] = []
	readonly isIndirect: boolean[] = []
	readonly descriptions = new Interned()

	get count(): number {
		return this.articles.length
	}

	/** Adds the quotes of an article; `sightings`: those of its entities, by id. */
	add(number: number, {facts}: ArchiveArticle, sightings: ReadonlyMap<string, number>): void {
		facts.forEach((fact, place) => {
			if (fact.kind !== 'quote') return
			const words = wordHashes(textOf(fact)).subarray(0, maxWords)
			if (words.length < minWords) return
			this.words.add(words)
			this.articles.push(number)
			this.places.push(place)
			this.speakers.push(fact.speakerId === null ? -1 : (sightings.get(fact.speakerId) ?? -1))
			this.described.push(fact.speaker === null ? -1 : this.descriptions.add(fact.speaker.toLowerCase().slice(0, 100)))
			this.isIndirect.push(fact.mode === 'indirect')
		})
	}
}

/** The words of a quote, its pieces as one. */
export const textOf = ({content}: Pick<QuoteFact, 'content'>): string => content.map(({text}) => text).join(' ')
