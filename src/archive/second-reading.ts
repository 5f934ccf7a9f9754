import type {Fact} from '../facts/fact.js'
import type {ArchiveArticle} from './article.js'

/**
 * Facts of which more is written than was kept: articles are read a second time, and what is wanted of a fact is taken then. A
 * fact is known by the number of its article and its place among that article's facts.
 */
export class SecondReading<T> {
	readonly #wanted = new Map<number, Map<number, T | null>>()

	want(article: number, place: number): void {
		const places = this.#wanted.get(article)
		if (places) places.set(place, null)
		else this.#wanted.set(article, new Map([[place, null]]))
	}

	/** Takes what is wanted of an article that is read again. */
	read(number: number, {facts}: ArchiveArticle, take: (fact: Fact) => T | null): void {
		const places = this.#wanted.get(number)
		if (!places) return
		for (const place of places.keys()) {
			const fact = facts[place]
			if (fact) places.set(place, take(fact))
		}
	}

	/** What was taken of a fact; null where its article wasn't read again. */
	get(article: number, place: number): T | null {
		return this.#wanted.get(article)?.get(place) ?? null
	}
}
