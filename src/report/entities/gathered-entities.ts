import type {ArchiveEntity} from '../../archive/entities/entity-record.js'
import type {FactLine} from '../../emit/fact-lines.js'
import {factNames} from '../../stores/fact-names.js'
import type {Ref} from '../overview/overview-data.js'
import type {MentionIndex} from './mention-index.js'

/** The facts of an entity, by their numbers, rising. */
export interface FactsOf {
	/** Quotes of theirs. */
	readonly quotes: number[]
	/** Other facts that are given on their word. */
	readonly claims: number[]
	/** Facts that name them, quotes of others among them. */
	readonly about: number[]
}

const none: FactsOf = {quotes: [], claims: [], about: []}

/** Who an article's entities are in the archive, and what its facts have of them. Entities go by their place in the records. */
export class GatheredEntities {
	readonly records: readonly ArchiveEntity[]
	readonly #numbers = new Map<string, number>()
	readonly #facts: (FactsOf | undefined)[] = []

	constructor(records: Iterable<ArchiveEntity>) {
		this.records = [...records]
		this.records.forEach(({articles}, number) => {
			for (const {id, entity} of articles) this.#numbers.set(keyOf(id, entity), number)
		})
	}

	/** The entity of an article's; -1 where the archive doesn't follow it. `article`: as the archive names it. */
	numberOf(article: string, entity: string | null): number {
		return entity === null ? -1 : (this.#numbers.get(keyOf(article, entity)) ?? -1)
	}

	refOf(number: number): Ref {
		const {id, name, type} = this.records[number]!
		return [id, name, type]
	}

	factsOf(number: number): FactsOf {
		return this.#facts[number] ?? none
	}

	/** Adds a fact; the speakers of a quote, with whom it speaks of. */
	add(article: string, line: FactLine, fact: number, mentions: MentionIndex): Spoken | null {
		const names = factNames(line).filter(({entity}) => entity !== null)
		const numbersAs = (isWanted: (role: string) => boolean): Set<number> =>
			new Set(
				names
					.filter(({role}) => isWanted(role))
					.map(({entity}) => this.numberOf(article, entity))
					.filter((number) => number >= 0),
			)
		const by = numbersAs((role) => role === (line.kind === 'quote' ? 'speaker' : 'claim'))
		const about = numbersAs((role) => role !== 'speaker' && role !== 'claim')
		if (line.kind === 'quote')
			for (const id of line.content.flatMap((piece) => [...mentions.within(piece)])) {
				const number = this.numberOf(article, id)
				if (number >= 0 && !by.has(number)) about.add(number)
			}
		for (const number of by) this.#listsOf(number)[line.kind === 'quote' ? 'quotes' : 'claims'].push(fact)
		for (const number of about) if (!by.has(number)) this.#listsOf(number).about.push(fact)
		return line.kind === 'quote' && by.size > 0
			? {by: [...by], of: [...about].filter((number) => !by.has(number))}
			: null
	}

	#listsOf(number: number): FactsOf {
		this.#facts[number] ??= {quotes: [], claims: [], about: []}
		return this.#facts[number]
	}
}

/** Who speaks, and of whom. */
export interface Spoken {
	readonly by: readonly number[]
	readonly of: readonly number[]
}

const keyOf = (article: string, entity: string): string => `${article}\u001f${entity}`
