import {isNominal, nounPhraseOf} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

/** So many words a clause about the teller has at most. */
const longest = 40

/**
 * `Acme, whose customers include makers of trams and buses, said`, `Ana Ruiz, head of the board, said`: a comma right before the
 * cue closes what another one opened, so the teller stands before both.
 */
export function wholeSource(columns: Columns, cue: Range, source: Range): Range {
	const {doc} = columns
	const {norms, sentences} = doc.tokens
	if (norms[source.to] !== ',' || cue.from !== source.to + 1) return source
	for (let row = source.from; row < source.to; row++) if (norms[row] === ',') return source
	const before = source.from - 2
	if (norms[source.from - 1] === ',' && doc.syntax.upos[before] === 'PROPN' && !dates.test(norms[before]!))
		return {from: startOf(columns, before), to: source.to}
	for (let row = source.from - 1; row > source.from - longest && sentences[row] === sentences[cue.from]; row--) {
		if (norms[row] !== ',') continue
		if (!/^(?:who|which|whose|where)$/.test(norms[row + 1]!) || !isNominal(doc, row - 1)) return source
		return {from: startOf(columns, row - 1), to: source.to}
	}
	return source
}

const dates =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)$/

// Where the phrase that ends in a name or noun begins.
function startOf({doc}: Columns, row: number): number {
	let head = row
	for (let steps = 0; steps < 8 && /^(?:flat|compound)$/.test(doc.tree.deprels[head]!); steps++) {
		const above = doc.tree.heads[head]!
		if (above < 0 || above > row) break
		head = above
	}
	return Math.min(nounPhraseOf(doc, head).from, head)
}
