import type {Range} from '../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/**
 * `would keep the firm from trading and block its sale`: verbs that are joined have one form. A bare one whose neighbour has
 * another goes with the nearest verb above that has its own.
 */
export function joinByForm(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let row = from + 2; row < to; row++) {
		const neighbour = heads[row]!
		if (deprels[row] !== 'conj' || upos[row] !== 'VERB' || neighbour < from || neighbour > row) continue
		if (upos[neighbour] !== 'VERB' || isOneForm(draft, row, neighbour, from) || !isBare(draft, row, neighbour)) continue
		for (let at = heads[neighbour]!, steps = 0; at >= from && steps < 6; at = heads[at]!, steps++) {
			if (upos[at] !== 'VERB' || at > row || !isOneForm(draft, row, at, from)) continue
			attach(draft, row, at, 'conj')
			break
		}
	}
}

type Form = 'infinitive' | 'finite' | 'other'

function isOneForm(draft: Draft, row: number, other: number, from: number): boolean {
	const form = formOf(draft.xpos[row]!)
	if (form === 'other') return true
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
