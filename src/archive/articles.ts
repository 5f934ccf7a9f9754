import {type ArchiveArticle, type ArticleRef, byText, dayOf} from './article.js'

/** The articles of an archive by their number, in the order of their coming; each counts once. */
export class Articles {
	readonly #keys = new Map<string, number>()
	readonly #refs: ArticleRef[] = []
	readonly #hashes: string[] = []
	readonly #ids = new Map<string, number>()
	/** Ids that name two articles of different text. */
	readonly clashing = new Set<string>()
	/** Articles that came again with the same id and text. */
	repeated = 0

	get count(): number {
		return this.#refs.length
	}

	/** The number of a new article; -1 where it has come before. */
	add({article}: ArchiveArticle): number {
		const {id, hash, published, source} = article
		const key = `${id}\u001f${hash}`
		if (this.#keys.has(key)) {
			this.repeated++
			return -1
		}
		const number = this.#refs.length
		this.#keys.set(key, number)
		const first = this.#ids.get(id)
		if (first === undefined) this.#ids.set(id, number)
		else this.clashing.add(id)
		this.#refs.push({id, published: dayOf(published), source})
		this.#hashes.push(hash)
		return number
	}

	/** The number of an article that has come; -1 for others. */
	numberOf({article: {id, hash}}: ArchiveArticle): number {
		return this.#keys.get(`${id}\u001f${hash}`) ?? -1
	}

	ref(number: number): ArticleRef {
		const ref = this.#refs[number]!
		return this.clashing.has(ref.id) ? {...ref, id: `${ref.id}#${this.#hashes[number]!.slice(0, 8)}`} : ref
	}

	/**
	 * The place of each article in the order of the archive, by its number: by day, the undated last, then by id and text. What
	 * is worked out in this order doesn't depend on the order of the input.
	 */
	ranks(): Int32Array {
		const order = this.#refs.map((_, number) => number)
		const dayAt = (number: number): string => this.#refs[number]!.published ?? '~'
		order.sort(
			(a, b) =>
				byText(dayAt(a), dayAt(b)) ||
				byText(this.#refs[a]!.id, this.#refs[b]!.id) ||
				byText(this.#hashes[a]!, this.#hashes[b]!),
		)
		const ranks = new Int32Array(order.length)
		order.forEach((number, rank) => {
			ranks[number] = rank
		})
		return ranks
	}
}
