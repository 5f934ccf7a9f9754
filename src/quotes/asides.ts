import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

/** So many words an aside has at most. */
const longest = 30

/**
 * `…, officials said, as clinics opened` and `…, according to the agency, which said`: behind the comma the article goes on
 * about the cue or its source, and tells it by itself; also without a comma behind its source: `said Ana Ruiz who was there`.
 */
export function isAside({doc, marked}: Columns, cue: Range, block: Range, {from}: Range): boolean {
	const {norms} = doc.tokens
	if (from === block.to && block.to > cue.to) return /^(?:who|whose)$/.test(norms[from]!)
	const first = block.to + 1
	if (norms[block.to] !== ',' || from < first || from - first > longest || marked[from]! >= 0) return false
	if (norms[first] !== 'as') return from === first && /^(?:which|who|whose)$/.test(norms[first]!)
	for (let row = first; row < from; row++) if (doc.syntax.upos[row] === 'PUNCT') return false
	return true
}
