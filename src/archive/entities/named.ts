import type {LinkedEntities} from './link.js'

/** Linked entities with their ids and names, by the numbers of their clusters. */
export interface NamedEntities extends LinkedEntities {
	readonly ids: readonly string[]
	readonly names: readonly string[]
	/** Ids of others of the same name. */
	readonly namesakes: readonly (readonly string[])[]
}
