import type {Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {Markable} from './mention.js'

/** Somebody that a noun phrase may stand for, and how sure that is. */
export interface Antecedent {
	readonly entity: number
	readonly rule: string
	readonly confidence: number
}

/** A noun phrase in its article. `recent`: referents spoken of before, the nearest first. */
export interface NominalContext {
	readonly profiles: EntityProfiles
	readonly noun: Markable
	readonly recent: readonly Referent[]
}
