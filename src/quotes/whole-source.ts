import {isNominal, nounPhraseOf} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

/** So many words a clause about the teller has at most. */
const longest = 40

/**
 * `Acme, whose customers include makers of trams and buses, said`: a comma right before the cue closes what another one opened,
 * so the teller stands before both.
 */
export function wholeSource({doc}: Columns, cue: Range, source: Range): Range {
	const {norms, sentences} = doc.tokens
	if (norms[source.to] !== ',' || cue.from !== source.to + 1) return source
	for (let row = source.from; row < source.to; row++) if (norms[row] === ',') return source
	for (let row = source.from - 1; row > source.from - longest && sentences[row] === sentences[cue.from]; row--) {
		if (norms[row] !== ',') continue
		if (!/^(?:who|which|whose|where)$/.test(norms[row + 1]!) || !isNominal(doc, row - 1)) return source
		let head = row - 1
		while (/^(?:flat|compound)$/.test(doc.tree.deprels[head]!) && doc.tree.heads[head]! < row) {
			const above = doc.tree.heads[head]!
			if (above < 0) break
			head = above
		}
		return {from: Math.min(nounPhraseOf(doc, head).from, head), to: source.to}
	}
	return source
}
