import type {Range} from '../../model/span.js'
import {telling} from './reports.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

const closes = (norm: string | undefined): boolean => /^(?:["”]|'')$/.test(norm ?? '')
const opens = (norm: string | undefined): boolean => /^(?:["“]|``)$/.test(norm ?? '')

/**
 * `“In the end,” Lee said, “the bank pays.”`: where the words before the teller are no clause of their own they belong to the
 * one behind, which the telling stands beside.
 */
export function splitQuote(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, lemmas, heads, deprels} = draft
	for (let verb = from + 4; verb < to - 4; verb++) {
		if (deprels[verb] !== 'root' || !telling.has(lemmas[verb]!) || !/^VB[DZ]$/.test(xpos[verb]!)) continue
		if (!opens(norms[from])) return
		const end = markBefore(draft, verb, from)
		const told = childOf(draft, verb, verb + 2, Math.min(to, verb + reach), /^(?:ccomp|parataxis)$/)
		if (end < 0 || told < 0) return
		let mark = told
		while (mark > verb && !opens(norms[mark])) mark--
		if (norms[mark - 1] !== ',' || childOf(draft, told, mark, told, /^(?:nsubj|expl)/) < 0) return
		const parts: number[] = []
		for (let row = from; row < end; row++) if (heads[row] === verb && draft.upos[row] !== 'PUNCT') parts.push(row)
		if (!parts.every((row) => isPart(draft, row, from))) return
		heads[told] = -1
		deprels[told] = 'root'
		attach(draft, verb, told, 'parataxis')
		for (const row of parts) attach(draft, row, told, /^ccomp|^parataxis/.test(deprels[row]!) ? 'advcl' : deprels[row]!)
		return
	}
}

// A phrase, or a clause with a word that makes it depend on another.
function isPart(draft: Draft, row: number, from: number): boolean {
	const label = draft.deprels[row]!
	if (/^(?:advcl|advmod|obl|discourse)/.test(label)) return true
	const mark = childOf(draft, row, from, row, /^mark$/)
	return /^(?:ccomp|parataxis)$/.test(label) && mark >= 0 && draft.norms[mark] !== 'that'
}

// The mark that closes the first part, behind a comma, not far before the verb.
function markBefore({norms}: Draft, verb: number, from: number): number {
	for (let row = verb; row > Math.max(from, verb - 10); row--)
		if (closes(norms[row])) return norms[row - 1] === ',' ? row : -1
	return -1
}
