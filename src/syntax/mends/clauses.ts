import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/** `after the rebels attacked a convoy`: what has an object of its own is no participle of the noun, but its verb. */
export function raiseClause(draft: Draft, {from, to}: Range): void {
	const {xpos, norms, heads, deprels} = draft
	for (let row = from + 2; row < to - 1; row++) {
		if (xpos[row] !== 'VBN' || !/^(?:acl|advcl)$/.test(deprels[row]!) || giving.test(norms[row]!)) continue
		const noun = row - 1
		if (heads[row] !== (deprels[row] === 'acl' ? noun : heads[noun])) continue
		if (!/^(?:obl|nmod)/.test(deprels[noun]!) || !takesObject(draft, row, to)) continue
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

/** `Had the dam held, the town would be dry`: what opens with `had` and its subject is a condition of the clause behind the comma. */
export function conditionByInversion(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	const outer = heads[from]! < 0
	if (norms[from] !== 'had' || !(outer || /^(?:aux|dep|reparandum)$/.test(deprels[from]!)) || to - from < 6) return
	let comma = from + 3
	while (comma < Math.min(to, from + reach) && norms[comma] !== ',') comma++
	let verb = comma - 1
	while (verb > from + 1 && !/^VB[DN]$/.test(xpos[verb]!)) verb--
	const main = outer ? mainBehind(draft, comma, to) : heads[from]! > comma ? heads[from]! : -1
	const subject = verb > from + 1 ? nounBefore(draft, verb, from) : -1
	if (main < 0 || subject < 0) return
	if (outer) {
		heads[main] = -1
		deprels[main] = 'root'
	}
	attach(draft, from, main, 'advcl')
	attach(draft, verb, main, 'advcl')
	attach(draft, from, verb, 'aux')
	attach(draft, subject, verb, 'nsubj')
	for (let row = from + 1; row < to; row++)
		if (heads[row] === from) attach(draft, row, row < comma ? verb : main, deprels[row]!)
	attach(draft, comma, verb, 'punct')
}

// The clause behind a comma that says what would be.
function mainBehind(draft: Draft, comma: number, to: number): number {
	for (let row = comma + 1; row < Math.min(to, comma + reach); row++) {
		const aux = childOf(draft, row, comma, row, /^aux$/)
		if (aux > 0 && /^(?:could|might|should|would|'d)$/.test(draft.norms[aux]!)) return row
	}
	return -1
}

function nounBefore({heads, deprels, upos}: Draft, verb: number, from: number): number {
	for (let row = verb - 1; row > from; row--)
		if ((heads[row] === from || heads[row] === verb) && /^(?:obj|nsubj)/.test(deprels[row]!) && upos[row] !== 'PUNCT')
			return row
	return -1
}
