import type {ItemData, LayerData} from '../page-data.js'

/** What the reader wants to see, at first the main facts alone; the same for all articles but for the voice. */
export interface Choice {
	/** The facts that say most of an article, of whatever layer. */
	main: boolean
	/** Layers of which all is shown. */
	readonly layers: Set<number>
	/** Confidence from which on items are shown, 0 to 1. */
	minConfidence: number
	/** Index of the one voice to show, `article` for what the article says itself, null for all. */
	voice: number | 'article' | null
}

export const chooseMain = (): Choice => ({main: true, layers: new Set(), minConfidence: 0, voice: null})

/** Chooses the main facts alone, or all layers. */
export function chooseScope(choice: Choice, scope: 'main' | 'all', layers: readonly LayerData[]): void {
	choice.main = scope === 'main'
	choice.layers.clear()
	if (scope === 'all') for (const layer of layers.keys()) choice.layers.add(layer)
}

/** Whether an item is to be seen. */
export const isShown = (choice: Choice, item: ItemData): boolean =>
	(choice.layers.has(item.layer) || (choice.main && item.main === true)) && passes(choice, item)

/** Whether its voice and confidence are chosen, whatever its layer. Names have neither. */
export function passes({minConfidence, voice}: Choice, {confidence, voices, claim}: ItemData): boolean {
	if (confidence !== null && confidence < minConfidence) return false
	if (voice === null) return true
	if (voice === 'article') return claim !== null && claim.chain.length === 0 && voices.length === 0
	return voices.includes(voice)
}
