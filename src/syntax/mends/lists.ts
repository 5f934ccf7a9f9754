import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

const article = /^an?$/

/** `owns a shop, a mill and a farm`: what stands between commas in a list of things is no apposition. */
export function listAll(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 4; row < to - 2; row++) {
		const first = heads[row]!
		if (deprels[row] !== 'appos' || upos[row] !== 'NOUN' || first < from || first > row || upos[first] !== 'NOUN')
			continue
		const last = childOf(draft, row, row + 1, to, /^conj$/)
		const isListed = (noun: number): boolean => {
			const det = childOf(draft, noun, Math.max(from, noun - 5), noun, /^det$/)
			return det >= 0 && article.test(norms[det]!)
		}
		if (last < 0 || upos[last] !== 'NOUN' || !isListed(first) || !isListed(row) || !isListed(last)) continue
		attach(draft, row, first, 'conj')
		attach(draft, last, first, 'conj')
	}
}

const nominal = /^(?:NOUN|PROPN|PRON)$/

/** `donors, elders and friends`: all of a list hang on its first. */
export function flattenList(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 4; row < to; row++) {
		const middle = heads[row]!
		const first = heads[middle] ?? -1
		if (deprels[row] !== 'conj' || deprels[middle] !== 'conj' || first < from || first > middle || middle > row)
			continue
		if (![first, middle, row].every((at) => nominal.test(upos[at]!))) continue
		if (childOf(draft, middle, first, middle, /^cc$/) >= 0 || childOf(draft, row, middle, row, /^cc$/) < 0) continue
		const comma = childOf(draft, middle, first, middle, /^punct$/)
		if (comma >= 0 && norms[comma] === ',') attach(draft, row, first, 'conj')
	}
}

/** `Ann, Joe, and the clerk left`: the last of a list is no second subject. */
export function closeList(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let and = from + 3; and < to - 2; and++) {
		const verb = heads[and]!
		if (norms[and] !== 'and' || deprels[and] !== 'cc' || verb < and) continue
		const last = childOf(draft, verb, and + 1, verb, /^nsubj/)
		const first = childOf(draft, verb, from, and, /^nsubj/)
		if (last < 0 || first < 0 || !nominal.test(upos[first]!) || upos[last] === 'PRON' || upos[and - 1] === 'VERB')
			continue
		let open = -1
		for (let row = first + 1; row < and; row++)
			if (/^(?:VERB|AUX)$/.test(upos[row]!)) open = to
			else if (deprels[row] === 'conj' && open < 0) open = heads[row]!
		if (open < first || open >= and) continue
		attach(draft, last, open, 'conj')
		attach(draft, and, last, 'cc')
	}
}

/** `felt safe, calm, and ready`: the last of several adjectives goes with the first, not with the verb. */
export function joinAdjectives(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let row = from + 3; row < to; row++) {
		const verb = heads[row]!
		if (deprels[row] !== 'conj' || upos[row] !== 'ADJ' || verb < from || verb > row || upos[verb] !== 'VERB') continue
		const first = childOf(draft, verb, verb + 1, row, /^xcomp$/)
		if (first < 0 || upos[first] !== 'ADJ' || childOf(draft, row, first, row, /^(?:cop|nsubj)/) >= 0) continue
		attach(draft, row, first, 'conj')
	}
}

/** `Gulls, terns, and the rare auks met`: nothing before a subject behind `and` is the object, but the first of the row. */
export function openList(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let last = from + 3; last < to - 1; last++) {
		const verb = heads[last]!
		if (!deprels[last]!.startsWith('nsubj') || verb < last) continue
		const first = childOf(draft, verb, from, last, /^obj$/)
		if (first < 0 || !/^(?:NOUN|PROPN)$/.test(upos[first]!)) continue
		const and = childOf(draft, verb, first + 1, last, /^cc$/)
		if (and < 0 || !/^(?:and|or)$/.test(norms[and]!)) continue
		deprels[first] = deprels[last]!
		attach(draft, last, first, 'conj')
		attach(draft, and, last, 'cc')
	}
}
