import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/**
 * `would keep the firm from trading and block its sale`: verbs that are joined have one form. A bare one whose neighbour has
 * another goes with the nearest verb above that has its own.
 */
export function joinByForm(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let row = from + 2; row < to; row++) {
		const neighbour = heads[row]!
		if (deprels[row] !== 'conj' || neighbour < from || neighbour > row || upos[neighbour] !== 'VERB') continue
		const below = infinitiveBetween(draft, neighbour, row)
		if (below >= 0) {
			attach(draft, row, below, 'conj')
			continue
		}
		if (upos[row] !== 'VERB' || isOneForm(draft, row, neighbour, from) || !isBare(draft, row, neighbour)) continue
		for (let at = heads[neighbour]!, steps = 0; at >= from && steps < 6; at = heads[at]!, steps++) {
			if (upos[at] !== 'VERB' || at > row || !isOneForm(draft, row, at, from)) continue
			attach(draft, row, at, 'conj')
			break
		}
	}
}

/** `urged them to keep calm and be patient`: the infinitive below a finite verb that a bare form goes with, or -1. */
function infinitiveBetween(draft: Draft, governor: number, row: number): number {
	const {xpos, upos, heads, lemmas, norms} = draft
	const copula = childOf(draft, row, Math.max(governor, row - 3), row, /^cop$/)
	const bare =
		copula >= 0
			? norms[copula] === 'be'
			: upos[row] === 'VERB' && (xpos[row] === 'VB' || (xpos[row] === 'VBP' && norms[row] === lemmas[row]))
	if (!bare || /^VBP?$/.test(xpos[governor]!) || !isFree(draft, row, governor)) return -1
	for (let at = row - 2; at > governor && at > row - reach; at--) {
		if (xpos[at] !== 'VB' || upos[at] !== 'VERB') continue
		let above = at
		for (let steps = 0; steps < 6 && above > governor; steps++) above = heads[above]!
		if (above === governor) return at
	}
	return -1
}

// Nothing of a verb's own but a copula.
const isFree = (draft: Draft, row: number, governor: number): boolean =>
	childOf(draft, row, Math.max(governor, row - reach), row, /^(?:aux|mark|.subj)/) < 0

type Form = 'infinitive' | 'finite' | 'other'

function isOneForm(draft: Draft, row: number, other: number, from: number): boolean {
	const form = formOf(draft.xpos[row]!)
	// A plain form may be either: the tagger takes some infinitives for finite verbs.
	if (form === 'other' || (draft.xpos[row] === 'VBP' && draft.xpos[other] === 'VB')) return true
	if (form === 'infinitive') return draft.xpos[other] === 'VB'
	return formOf(draft.xpos[other]!) === 'finite' || hasFinite(draft, other, from)
}

const formOf = (tag: string): Form => (tag === 'VB' ? 'infinitive' : /^VB[DPZ]$/.test(tag) ? 'finite' : 'other')

const hasFinite = (draft: Draft, row: number, from: number): boolean => {
	const aux = childOf(draft, row, Math.max(from, row - 8), row, /^aux/)
	return aux >= 0 && /^(?:MD|VB[DPZ])$/.test(draft.xpos[aux]!)
}

const isBare = (draft: Draft, row: number, neighbour: number): boolean =>
	childOf(draft, row, Math.max(neighbour, row - reach), row, /^(?:aux|cop|mark|.subj)/) < 0

/** `is a mill, but its age is greater`: what has a subject and copula of its own behind `but` is no attribute. */
export function joinClause(draft: Draft, {from, to}: Range): void {
	const {heads, deprels} = draft
	for (let row = from + 3; row < to; row++) {
		const above = heads[row]!
		if (!/^(?:amod|appos|nmod|obl)$/.test(deprels[row]!) || above < from || above > row) continue
		const near = Math.max(above, row - reach)
		const conjunction = childOf(draft, row, near, row, /^cc$/)
		if (conjunction < 0 || childOf(draft, row, conjunction, row, /^nsubj/) < 0) continue
		if (childOf(draft, row, conjunction, row, /^cop$/) >= 0) deprels[row] = 'conj'
	}
}

/** `noting that they had closed mills, arrested owners`: a bare second clause behind a comma goes with the first. */
export function joinBareClause(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let row = from + 4; row < to; row++) {
		const verb = heads[row]!
		if (deprels[row] !== 'ccomp' || norms[row - 1] !== ',' || verb < from || verb > row) continue
		if (!/^VB[DN]$/.test(xpos[row]!) || !isBare(draft, row, verb)) continue
		const first = childOf(draft, verb, verb + 1, row, /^ccomp$/)
		if (first < 0 || !/^VB[DN]$/.test(xpos[first]!)) continue
		attach(draft, row, first, 'conj')
		for (let next = row + 2; next < Math.min(to, row + reach); next++)
			if (heads[next] === row && deprels[next] === 'conj' && isBare(draft, next, row))
				attach(draft, next, first, 'conj')
	}
}
