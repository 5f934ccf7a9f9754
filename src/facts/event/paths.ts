import {hashWord} from '../../learning/hash.js'
import {lemmaAt} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'

/** How a phrase hangs on a trigger in the tree, as features of a role. */
export interface Path {
	/** Feature id of the relations from the phrase up, and from there down to the trigger. */
	readonly id: number
	/** How many relations, from 0; `2 * maxArcs` where it is longer or leads into another sentence. */
	readonly length: number
	/** Feature id of the lemma where it turns; 0 where that is the trigger, the phrase, or too far. */
	readonly turn: number
}

/** Relations that are read on each side of a path. */
const maxArcs = 5

/** The path between a phrase and a trigger of its sentence. */
export function pathTo(reading: Reading, trigger: number, head: number): Path {
	const {heads, deprels} = reading.tree
	let up = ''
	let at = head
	for (let steps = 0; steps < maxArcs && at >= 0; steps++) {
		const arcs = arcsUp(reading, trigger, at)
		if (arcs >= 0) {
			let path = `${up}<`
			for (let row = trigger, arc = 0; arc < arcs; arc++, row = heads[row]!) path += ` ${deprels[row]}`
			const isTurn = at !== trigger && at !== head
			return {id: hashWord(path), length: steps + arcs, turn: isTurn ? hashWord(lemmaAt(reading, at)) : 0}
		}
		up += `${deprels[at]} `
		at = heads[at]!
	}
	return {id: hashWord(`${up}...`), length: 2 * maxArcs, turn: 0}
}

/** The path of a phrase up to the root of its sentence, or as far as is read: of one in another sentence than the trigger. */
export function pathUp({tree: {heads, deprels}}: Reading, head: number): Path {
	let up = ''
	for (let at = head, steps = 0; steps < maxArcs && at >= 0; steps++, at = heads[at]!) up += `${deprels[at]} `
	return {id: hashWord(`${up}...`), length: 2 * maxArcs, turn: 0}
}

// Arcs from a row up to another, or -1.
function arcsUp({tree}: Reading, from: number, to: number): number {
	let at = from
	for (let arcs = 0; arcs <= maxArcs && at >= 0; arcs++, at = tree.heads[at]!) if (at === to) return arcs
	return -1
}
