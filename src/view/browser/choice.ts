import type {ItemData} from '../page-data.js'

/** What the reader wants to see; the same for all articles but for the voice. */
export interface Choice {
	/** Layers that are switched off. */
	readonly hidden: Set<number>
	/** Least confidence. */
	least: number
	/** Index of the one voice to show, `article` for what the article says itself, null for all. */
	voice: number | 'article' | null
}

export const chooseAll = (): Choice => ({hidden: new Set(), least: 0, voice: null})

/** Whether an item is to be seen. Names are sure, and said by nobody. */
export function isShown({hidden, least, voice}: Choice, {layer, confidence, voices, claim}: ItemData): boolean {
	if (hidden.has(layer) || (confidence !== null && confidence < least)) return false
	if (voice === null) return true
	if (voice === 'article') return claim !== null && claim.chain.length === 0 && voices.length === 0
	return voices.includes(voice)
}
