import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

/**
 * A word that the parser could hang on nothing but punctuation: `that` and the like with the clause there,
 * what else with what governs the point.
 */
export function leavePoint(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let row = from; row < to; row++) {
		const point = heads[row]!
		if (point < from || upos[point] !== 'PUNCT' || upos[row] === 'PUNCT') continue
		const governor = heads[point]!
		const opens = /^(?:mark|cc|case|det|aux)/.test(deprels[row]!)
		const target = opens ? childOf(draft, point, row + 1, to, content) : governor
		if (target >= from) attach(draft, row, target, deprels[row]!)
	}
}

const content = /^(?:acl|advcl|appos|ccomp|conj|nmod|nsubj|obj|obl|parataxis)/
