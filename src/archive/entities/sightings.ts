import type {EntityRecord} from '../../facts/entity.js'
import type {EntityType} from '../../model/entity.js'
import type {ArchiveArticle} from '../article.js'
import {Interned} from '../interned.js'
import {containersOf, countryOf} from './context.js'
import {type Description, describeEntities} from './description.js'
import {type PersonKey, personKey} from './keys.js'

/** Types of entities that are followed through an archive. */
export const linkedTypes = ['person', 'organization', 'place'] as const

/** A type of entity that is linked over the articles of an archive. */
export type LinkedType = (typeof linkedTypes)[number]

const isLinked = (type: EntityType): type is LinkedType => (linkedTypes as readonly EntityType[]).includes(type)

/** How an article names an entity: the same for all articles that name it so. */
export interface Look {
	readonly type: LinkedType
	/** The fullest form in the article. */
	readonly name: string
	/** All written forms, the fullest among them. */
	readonly forms: readonly string[]
	readonly subtype: string | null
	readonly gender: 'female' | 'male' | null
	/** ISO 3166 code of a country or region. */
	readonly iso: string | null
	readonly geonames: string | null
	/** ISO 3166 code of the region or country named right after a place: `Paris, Texas`. */
	readonly container: string | null
}

/** More written forms than this aren't kept of one entity in one article. */
const maxForms = 24

const nothing: Description = {traits: [], posts: [], organizations: []}

/**
 * Entities of all articles as they were seen, one sighting for each entity of each article. Held in columns: what articles have
 * in common is held once, so that a sighting costs some 50 bytes, however long its article.
 */
export class Sightings {
	/** Number of the article, by sighting. */
	readonly articles: number[] = []
	/** Id of the entity in its article, by sighting. */
	readonly entities: string[] = []
	/** First sighting of each article, by its number, and one more for the end. */
	readonly firsts: number[] = [0]
	readonly #looks = new Interned()
	readonly #descriptions = new Interned()
	readonly #lookOf: number[] = []
	readonly #descriptionOf: number[] = []
	readonly #countries: (string | null)[] = []
	readonly #people: PersonKey[] = []
	readonly #read = {looks: [] as Look[], descriptions: [] as Description[]}

	get count(): number {
		return this.articles.length
	}

	/** Adds the entities of the next article; their sightings by their ids in it. */
	add(article: ArchiveArticle): Map<string, number> {
		const number = this.#countries.length
		const descriptions = describeEntities(article)
		const containers = containersOf(article.article.text, article.entities)
		this.#countries.push(countryOf(article.entities))
		const towns = townsOf(article.entities)
		const byId = new Map<string, number>()
		for (const entity of article.entities) {
			if (!isLinked(entity.type) || byId.has(entity.id)) continue
			byId.set(entity.id, this.count)
			this.articles.push(number)
			this.entities.push(entity.id)
			this.#lookOf.push(this.#looks.add(JSON.stringify(lookOf(entity, containers.get(entity.id) ?? null, towns))))
			this.#descriptionOf.push(this.#descriptions.add(JSON.stringify(descriptions.get(entity.id) ?? nothing)))
		}
		this.firsts.push(this.count)
		return byId
	}

	look(sighting: number): Look {
		return this.lookAt(this.#lookOf[sighting]!)
	}

	lookAt(number: number): Look {
		return parsed(this.#read.looks, this.#looks, number)
	}

	/** The name of a look, if it is a person's. */
	person(look: number): PersonKey {
		this.#people[look] ??= personKey(this.lookAt(look).name)
		return this.#people[look]
	}

	/** The number of the look: equal for sightings that look the same. */
	lookNumber(sighting: number): number {
		return this.#lookOf[sighting]!
	}

	get lookCount(): number {
		return this.#looks.count
	}

	description(sighting: number): Description {
		return parsed(this.#read.descriptions, this.#descriptions, this.#descriptionOf[sighting]!)
	}

	/** The country that the article of a sighting is mostly about. */
	country(sighting: number): string | null {
		return this.#countries[this.articles[sighting]!]!
	}
}

function parsed<T>(read: T[], texts: Interned, number: number): T {
	read[number] ??= JSON.parse(texts.text(number)) as T
	return read[number]
}

function lookOf(
	{type, name, mentions, subtype, gender, ids}: EntityRecord,
	container: string | null,
	towns: ReadonlySet<string>,
): Look {
	const forms = new Set([clean(name)])
	for (const {text, form} of mentions) if (form === 'name' && forms.size < maxForms) forms.add(clean(text))
	const {geonames} = ids
	// `the Hull government`: a town's, not its country's.
	const isLocal = type === 'organization' && towns.has(name.toLowerCase().replace(/ government$/, ''))
	const iso = isLocal ? null : ids.iso
	return {
		type: type as LinkedType,
		name: clean(name),
		forms: [...forms].sort(),
		subtype,
		gender,
		iso,
		geonames,
		container,
	}
}

/** Names of places that are no countries, in lower case. */
function townsOf(entities: readonly EntityRecord[]): Set<string> {
	const names = new Set<string>()
	for (const {type, subtype, name} of entities)
		if (type === 'place' && subtype !== 'country') names.add(name.toLowerCase())
	return names
}

const clean = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 300)
