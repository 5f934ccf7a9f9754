/** What we find in the input of a case, in the set's terms. */
export interface Result {
	readonly start: number
	readonly end: number
	readonly value: string | null
	/** Names of the unit that would be right, in lower case; empty where the set gives none. */
	readonly units: readonly string[]
}
