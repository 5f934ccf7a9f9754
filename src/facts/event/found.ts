import type {Filled} from './role/roles.js'
import type {Trigger} from './trigger/triggers.js'
import type {EventType} from './types/type.js'

/** An event as found: its trigger, its roles, and its other mentions. */
export interface FoundEvent {
	readonly type: EventType
	readonly trigger: Trigger
	readonly filled: readonly Filled[]
	/** 0 to 1. */
	readonly probability: number
	readonly rule: string
	/** Triggers that mention it again. */
	others: readonly Trigger[]
}
