/** A language of sixty and how sure it is. */
export interface IdentifiedLanguage {
	/** ISO 639-1 code. */
	readonly code: string
	/** By how much its score, of 0 to 1, is above that of English: 0 for English. */
	readonly lead: number
}

/** The language of a text; null where it isn't known. */
export function identifyLanguage(text: string): IdentifiedLanguage | null
