import type {Range} from '../model/span.js'
import {attach, type Draft} from './tree-draft.js'

/** `after the rebels attacked a convoy`: what has an object of its own is no participle of the noun, but its verb. */
export function raiseClause(draft: Draft, {from, to}: Range): void {
	const {xpos, norms, heads, deprels} = draft
	for (let row = from + 2; row < to - 1; row++) {
		if (xpos[row] !== 'VBN' || deprels[row] !== 'acl' || giving.test(norms[row]!)) continue
		const noun = heads[row]!
		if (noun !== row - 1 || !/^(?:obl|nmod)/.test(deprels[noun]!) || !takesObject(draft, row, to)) continue
		const marker = markerOf(draft, noun, from)
		const governor = heads[noun]!
		if (marker < 0 || governor < from) continue
		attach(draft, row, governor, 'advcl')
		attach(draft, noun, row, 'nsubj')
		attach(draft, marker, row, 'mark')
		xpos[row] = 'VBD'
	}
}

// Participles that keep an object: `a boy given a bike`.
const giving =
	/^(?:allowed|asked|awarded|called|charged|denied|dubbed|given|granted|named|offered|paid|sent|shown|told)$/

function takesObject({heads, deprels}: Draft, row: number, to: number): boolean {
	for (let at = row + 1; at < to && at < row + 8; at++) if (heads[at] === row && deprels[at] === 'obj') return true
	return false
}

function markerOf({norms, heads, deprels}: Draft, noun: number, from: number): number {
	for (let at = noun - 1; at >= from && at > noun - 8; at--)
		if (heads[at] === noun && deprels[at] === 'case') return /^(?:after|before|since|until)$/.test(norms[at]!) ? at : -1
	return -1
}
