import type {Sentence} from '../model/document.js'

/** A tree while it is mended. */
export interface Draft {
	readonly norms: readonly string[]
	readonly xpos: string[]
	readonly upos: readonly string[]
	readonly heads: Int32Array
	readonly deprels: string[]
}

export type Mend = (draft: Draft, sentence: Sentence) => void

/** Hangs a row on another one; a row never comes to hang below itself. */
export function attach({heads, deprels}: Draft, row: number, head: number, relation: string): void {
	for (let at = head, steps = 0; at >= 0 && steps < 500; at = heads[at]!, steps++) if (at === row) return
	heads[row] = head
	deprels[row] = relation
}
