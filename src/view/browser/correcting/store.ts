import type {Correction} from '../../../facts/corrections/correction.js'

/** Where corrections are kept, by the number of their article on the page. */
export interface Store {
	/** The corrections of an article, by their ids, in the order in which they were made. */
	of(article: number): ReadonlyMap<string, Correction>
	put(article: number, corrections: readonly Correction[]): void
	remove(article: number, id: string): void
	/** Calls back when corrections or the state change. Returns what ends it. */
	watch(changed: () => void): () => void
	/** Whether they are safe, in words, and whether that is a trouble. */
	state(): {readonly words: string; readonly isTrouble: boolean}
	/** Address of all that is kept, where the page doesn't hold it. */
	readonly address: string | null
}
