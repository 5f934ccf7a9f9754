import {holds, type Range} from '../model/span.js'
import {subtreeOf} from '../model/tree.js'
import {headOfRange, withoutPunctuation} from './candidates.js'
import type {Columns} from './columns.js'
import {occasions} from './occasions.js'

// Clauses that are told with a piece of content: conditions, conclusions, a second `that`, the clause before words in marks.

// `If it rains, she said, the match will be moved`: the clause before a cue between commas that
// belongs to what follows is told too.
export function withCondition({doc, marked}: Columns, block: Range, content: readonly Range[]): Range[] {
	const {norms} = doc.tokens
	const [first] = content
	const sentence = doc.sentences[doc.tokens.sentences[block.from]!]!
	const cut =
		first?.from === block.to + 1 &&
		marked[first.from]! < 0 &&
		norms[block.to] === ',' &&
		norms[block.from - 1] === ',' &&
		(/^(?:although|because|even|if|once|though|unless|when|while)$/.test(norms[sentence.from]!) ||
			isOfContent({doc}, {from: sentence.from, to: block.from - 1}, first))
	return cut ? [{from: sentence.from, to: block.from - 1}, ...content] : [...content]
}

// Hangs on what is told behind the cue, and tells neither how nor where it was said.
function isOfContent({doc}: Pick<Columns, 'doc'>, front: Range, content: Range): boolean {
	const {syntax, tokens, tree} = doc
	if (front.to - front.from < 2 || front.to - front.from > 30 || /^VB[GN]$/.test(syntax.xpos[front.from]!)) return false
	let hangs = false
	for (let row = front.from; row < front.to; row++) {
		if (occasions.has(syntax.lemmas[row]!) || tokens.norms[row] === ',') return false
		hangs ||= holds(content, tree.heads[row]!) && tree.deprels[row] === 'advcl'
	}
	return hangs
}

// `The roof is old, she said: “It leaks.”`: the clause before the cue and the words in marks behind it are both told.
export function withClauseBefore({doc, marked}: Columns, block: Range, content: readonly Range[]): Range[] {
	const {norms} = doc.tokens
	const {heads, deprels} = doc.tree
	const [first] = content
	const sentence = doc.sentences[doc.tokens.sentences[block.from]!]!
	const told = first && first.from > block.to && marked[first.from]! >= 0 && norms[block.to] === ':'
	if (!told || norms[block.from - 1] !== ',' || doc.syntax.upos[sentence.from] === 'SCONJ') return [...content]
	// `Asked whether the roof leaks, she said: “Yes.”`
	if (/^VB[GN]$/.test(doc.syntax.xpos[sentence.from]!)) return [...content]
	// `Praise came from Ana Ruiz, who, naming no names, wrote: “…”`
	for (let row = sentence.from; row <= block.from; row++)
		if (norms[row] === 'who' && norms[row + 1] === ',') return [...content]
	for (let row = sentence.from; row < block.from; row++) {
		const head = heads[row]!
		const inside = head >= sentence.from && head < block.from
		if (inside && deprels[row]!.startsWith('nsubj') && /^(?:ccomp|parataxis|root)$/.test(deprels[head]!))
			return [{from: sentence.from, to: block.from - 1}, ...content]
	}
	return [...content]
}

// `The mills owe millions, a panel was told on Monday, and most dues are late`: the second clause goes on behind the insertion.
export function withClauseBehind(columns: Columns, block: Range, content: readonly Range[]): Range[] {
	const {doc, marked} = columns
	const {norms} = doc.tokens
	const {heads, deprels} = doc.tree
	const last = content.at(-1)
	if (!last || last.to > block.from || norms[last.to] !== ',' || marked[last.to - 1]! >= 0) return [...content]
	const told = headOfRange(columns, content[0]!)
	const sentence = doc.sentences[doc.tokens.sentences[block.from]!]!
	if (!inserted()) return [...content]
	for (let row = block.to; row < sentence.to - 3; row++) {
		const verb = heads[row]!
		if (norms[row - 1] !== ',' || !/^(?:and|but)$/.test(norms[row]!) || heads[verb] !== told || verb < row) continue
		if (deprels[verb] !== 'conj' || marked[row]! >= 0) return [...content]
		const hasSubject = (at: number): boolean => heads[at] === verb && deprels[at]!.startsWith('nsubj')
		for (let at = row + 1; at < verb; at++)
			if (hasSubject(at)) {
				const {to} = withoutPunctuation(doc.syntax.upos, {from: row, to: subtreeOf(doc.tree, verb).to})
				return [...content, {from: row, to}]
			}
		return [...content]
	}
	return [...content]

	function inserted(): boolean {
		for (let row = block.from; row < block.to; row++)
			if (deprels[row] === 'parataxis' && heads[row] === told) return true
		return false
	}
}

// `saying, if elected, she would stay`: a condition isn't told without what follows from it.
export function withConclusion(columns: Columns, piece: Range, limit: number): Range {
	const {doc, marked} = columns
	const {norms, sentences} = doc.tokens
	const start = norms[piece.from] === 'that' ? piece.from + 1 : piece.from
	const open = /^(?:although|because|if|once|though|unless|until|when|while)$/.test(norms[start]!)
	if (!open || norms[piece.to] !== ',' || marked[piece.to]! >= 0) return piece
	const sentence = doc.sentences[sentences[piece.from]!]!
	const condition = headOfRange(columns, piece)
	const verb = doc.tree.heads[condition]!
	if (verb <= piece.to || verb >= sentence.to || !doc.tree.deprels[condition]!.startsWith('advcl')) return piece
	const end = Math.min(subtreeOf(doc.tree, verb).to, limit, sentence.to)
	const {to} = withoutPunctuation(doc.syntax.upos, {from: verb, to: end})
	return to > verb ? {from: piece.from, to} : piece
}

// `that the scanner jammed, but that nobody was turned away`: a second clause with the same marker belongs to the first, also
// behind words in marks: `that the pier is a “toy” and that …`.
export function withSecondClause({doc, marked}: Columns, piece: Range, limit: number): Range {
	const {norms, sentences} = doc.tokens
	const {upos} = doc.syntax
	if (norms[piece.from] !== 'that' && norms[piece.from] !== 'whether') return piece
	let row = piece.to
	if (marked[row - 1]! >= 0 && marked[row - 1] !== marked[piece.from] && upos[row] === 'PUNCT') row++
	if (norms[row] === ',') row++
	if (!/^(?:and|but|or)$/.test(norms[row] ?? '') || norms[row + 1] !== norms[piece.from]) return piece
	if (upos[row + 1] !== 'SCONJ' || sentences[row] !== sentences[piece.to - 1]) return piece
	const verb = doc.tree.heads[row + 1]!
	if (verb < row) return piece
	const {to} = subtreeOf(doc.tree, verb)
	let end = Math.min(to, limit)
	while (end > row && upos[end - 1] === 'PUNCT') end--
	return end > row + 2 ? {from: piece.from, to: end} : piece
}
