import type {Range} from '../model/span.js'
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
