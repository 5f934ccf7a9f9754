import type {ItemData} from '../page-data.js'

/** What the reader wants to see; the same for all articles but for the voice. */
export interface Choice {
	/** Layers that are switched off. */
	readonly hidden: Set<number>
	/** Confidence from which on items are shown, 0 to 1. */
	minConfidence: number
	/** Index of the one voice to show, `article` for what the article says itself, null for all. */
	voice: number | 'article' | null
}

export const chooseAll = (): Choice => ({hidden: new Set(), minConfidence: 0, voice: null})

/** Whether an item is to be seen. Names have neither confidence nor voice. */
export function isShown(
	{hidden, minConfidence, voice}: Omit<Choice, 'hidden'> & {readonly hidden: ReadonlySet<number>},
	{layer, confidence, voices, claim}: ItemData,
): boolean {
	if (hidden.has(layer) || (confidence !== null && confidence < minConfidence)) return false
	if (voice === null) return true
	if (voice === 'article') return claim !== null && claim.chain.length === 0 && voices.length === 0
	return voices.includes(voice)
}
