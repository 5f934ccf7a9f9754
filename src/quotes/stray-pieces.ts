import {dayOrMonth} from '../model/day-words.js'
import type {Document} from '../model/document.js'
import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'
import {isTitle} from './utterances.js'

/** Pieces of one cue without those that only stand beside it, in the order of the text; one is left at least. */
export function withoutStray(columns: Columns, block: Range, content: readonly Range[]): Range[] {
	// `a bill known as the “Harbour Act”`
	const named = columns.doc.tokens.norms[block.to - 1] === 'as'
	const said = content.filter((piece) => (named || !isWork(columns, piece)) && !isHearer(columns, block, piece))
	const left = said.filter((piece, index) => !isLeadIn(columns, block, piece, said[index + 1]))
	return left.length > 0 ? left : [...content]
}

// `On the quay, Keller said the ferry was late`, `The verdict hurt farmers, who vowed to go on`: without a comma behind the
// cue a clause opens what is told, and the words before it are the article's. `The ferry, Keller said, will sail` is one.
function isLeadIn({doc, marked}: Columns, block: Range, piece: Range, next: Range | undefined): boolean {
	const {norms} = doc.tokens
	if (!next || piece.to > block.from || next.from < block.to || marked[next.from]! >= 0) return false
	// `telling the Post she would go`: whoever hears it stands between.
	for (let row = block.to; row < next.from; row++)
		if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(doc.syntax.upos[row]!)) return false
	const opened = /^(?:how|that|whether|why)$/.test(norms[next.from]!)
	// A scare quote before `she held that …`
	if (marked[piece.to - 1]! >= 0) return opened
	// What is granted or supposed is told with the rest; a time behind the cue opens nothing.
	if (supposes.test(norms[piece.from]!) || dayOrMonth.test(norms[next.from]!)) return false
	if (piece.to - piece.from === 1 && /^W/.test(doc.syntax.xpos[piece.from]!)) return false
	return opened || (opensClause.test(doc.syntax.upos[next.from]!) && hasVerb(doc, next))
}

const supposes = /^(?:although|because|despite|even|if|once|though|unless|until|when|while)$/
const opensClause = /^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/

function hasVerb({syntax}: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (finiteTag.test(syntax.xpos[row]!) || syntax.xpos[row] === 'TO') return true
	return false
}

// `…,” Keller said on Acme’s “The Morning Show.” “…`: nobody says the name of a show.
function isWork({doc, marked, strings}: Columns, {from, to}: Range): boolean {
	const last = marked[to - 1]!
	const string = strings[last]
	if (!string || !isTitle(doc, string)) return false
	for (let row = from; row < to; row++)
		if (marked[row] !== last && !/^(?:ADP|DET|NOUN|PART|PROPN|PUNCT)$/.test(doc.syntax.upos[row]!)) return false
	return true
}

// `The mills owe millions, a panel was told`: who is told stands between a comma and the cue.
function isHearer({doc, marked}: Columns, block: Range, {from, to}: Range): boolean {
	if (to !== block.from || doc.tokens.norms[from - 1] !== ',' || marked[from]! >= 0) return false
	const {heads, deprels} = doc.tree
	for (let row = from; row < to; row++)
		if (heads[row]! < from || heads[row]! >= to)
			if (heads[row]! < block.from || heads[row]! >= block.to || deprels[row] !== 'nsubj:pass') return false
	return true
}
