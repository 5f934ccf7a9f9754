import type {RoleStatus} from '../../model/entity.js'
import type {LinkedType} from './sightings.js'

/** Another entity of the archive. */
export interface EntityRef {
	readonly id: string
	readonly name: string
}

/** A post that articles give a person. */
export interface ArchivePost {
	readonly title: string
	readonly organization: EntityRef | {readonly id: null; readonly name: string} | null
	readonly place: string | null
	/** As the latest article has it. */
	readonly status: RoleStatus
	/** How many articles say so. */
	readonly articles: number
	/** Days of the first and the last that do, or null where none is dated. */
	readonly first: string | null
	readonly last: string | null
}

/** One person, organization or place of a whole archive: a line of `entities.jsonl`. */
export interface ArchiveEntity {
	readonly schema: 1
	/**
	 * Sixteen hexadecimal digits: a hash of type, name key and country or code where places and bodies of one name differ by them.
	 * The name key is that of its earliest article; of several with the same key the one with the earliest article has that hash,
	 * the others' takes in their earliest article and its id for them, as that of people known by one name alone does. So an
	 * id holds when later articles arrive, and in every run; older articles, or undated ones before undated ones, may move it.
	 */
	readonly id: string
	readonly type: LinkedType
	/** The form that most articles use. */
	readonly name: string
	/** All other written forms, sorted. */
	readonly aliases: readonly string[]
	readonly subtype: string | null
	/** ISO 3166 code of a country: where a place lies, to which a body or a person belongs; null where it isn't stated. */
	readonly country: string | null
	/** ISO 3166 code of a place that is a country or region. */
	readonly iso: string | null
	readonly geonames: string | null
	readonly gender: 'female' | 'male' | null
	/** Of people, the one that most articles state first. */
	readonly posts: readonly ArchivePost[]
	/** Organizations that people belong to, the one that most articles state first. */
	readonly organizations: readonly {readonly id: string | null; readonly name: string; readonly articles: number}[]
	/** At most ten others that most of its articles name too. */
	readonly together: readonly (EntityRef & {readonly articles: number})[]
	/** Its articles, the earliest first, each with the id that the entity has there. */
	readonly articles: readonly {readonly id: string; readonly entity: string}[]
	/** Days of the first and the last article, or null where none is dated. */
	readonly first: string | null
	readonly last: string | null
	/** How sure it is that all its articles mean the same one, 0 to 1: 1 of a single article. Cautious, not calibrated. */
	readonly score: number
	/** Others of the same name that are kept apart: by id, sorted. */
	readonly namesakes: readonly string[]
}
