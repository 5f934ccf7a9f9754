import {type Document, normAt, uposAt, xposAt} from '../../model/document.js'
import {finiteTag} from '../../model/finite-tag.js'
import {holds, type Range} from '../../model/span.js'
import {childrenOf, relationOf} from '../../model/tree.js'
import {isComplementizer} from './piece-words.js'

/** So many steps up the tree lead out of any phrase. */
const maxSteps = 12

/**
 * Whether a piece with a finite verb is a noun phrase all the same: all its finite verbs stand in relative clauses about its
 * nouns, `the bridge that fell in May`.
 */
export function isNounPhrase(doc: Document, piece: Range): boolean {
	const {from, to} = piece
	if (
		isComplementizer(doc, from) ||
		/^W/.test(xposAt(doc, from)) ||
		!/^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PRON|PROPN|PUNCT|SYM)$/.test(uposAt(doc, from))
	)
		return false
	let finite = 0
	for (let row = from; row < to; row++) {
		if (!finiteTag.test(xposAt(doc, row))) continue
		finite++
		if (!isInModifier(doc, row, piece)) return false
	}
	return finite > 0
}

// `asked what they fear`: the tree hangs the clause on its pronoun.
function isInModifier(doc: Document, verb: number, piece: Range): boolean {
	const {tree, syntax} = doc
	for (let row = verb, step = 0; row >= 0 && holds(piece, row) && step < maxSteps; row = tree.heads[row]!, step++) {
		const head = tree.heads[row]!
		if (/^acl/.test(tree.deprels[row]!))
			return holds(piece, head) && !/^W/.test(syntax.xpos[head]!) && isRelative(doc, row)
	}
	return false
}

// `the losses that hurt`, `the losses she had`; `rules about rents have changed` is no clause about rents.
function isRelative(doc: Document, verb: number): boolean {
	const first = doc.tree.lefts[verb]!
	if (/^W/.test(xposAt(doc, first)) || normAt(doc, first) === 'that') return true
	return childrenOf(doc.tree, verb).some((row) => row < verb && relationOf(doc.tree, row).startsWith('nsubj'))
}
