import {type Document, normAt, spaceBefore, uposAt, wordAt, xposAt} from '../../model/document.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'
import {holds, type Range, someRow} from '../../model/span.js'
import type {Cue, LearnedAttribution} from '../attribution.js'

/** What is known of an article and of the cue of an attribution. */
export interface SchemeContext {
	readonly doc: Document
	/** Undefined for a cue that no list has. */
	readonly known: Cue | undefined
}

/** Whether content has a clause or opens in quotation marks: it is reported speech with any cue. */
export const isClausal = ({doc}: SchemeContext, {content}: LearnedAttribution): boolean =>
	content.some((piece) => isOpened(doc, piece.from) || opensAsMarked(doc, piece)) ||
	content.some((piece) => hasFinite(doc, piece) && (hasOpeningMark(doc, piece) || !isNounPhrase(doc, piece)))

/** Whether content is a mere topic, `recommended a tax`: no clause, no quotations, no infinitive of a cue that takes one. */
export function isTopic(context: SchemeContext, found: LearnedAttribution): boolean {
	const {doc, known} = context
	if (isClausal(context, found)) return false
	if (found.source && found.content.some((piece) => holdsMarkedWords(doc, piece))) return false
	return !known?.infinitive || !found.content.some((piece) => hasInfinitive(doc, piece))
}

// `derided as “a heap of rust”`
const opensAsMarked = (doc: Document, {from}: Range): boolean =>
	normAt(doc, from) === 'as' && isOpeningMark(doc, from + 1)

/** Whether a mark opens in a piece, or right before it. */
export const hasOpeningMark = (doc: Document, {from, to}: Range): boolean =>
	someRow({from: from - 1, to}, (row) => isOpeningMark(doc, row))

// `hailed the ruling as “a triumph”`: some of it in marks, and no title.
const holdsMarkedWords = (doc: Document, {from, to}: Range): boolean =>
	someRow({from, to: to - 1}, (row) => isOpeningMark(doc, row) && /^\p{Ll}/u.test(wordAt(doc, row + 1)))

const hasInfinitive = (doc: Document, piece: Range): boolean => someRow(piece, (row) => xposAt(doc, row) === 'TO')

/** Most steps up the tree out of a phrase. */
const maxModifierSteps = 12

// `the bridge that fell in May`: a piece is a noun phrase where all its finite verbs stand in relative clauses about its
// nouns.
function isNounPhrase(doc: Document, piece: Range): boolean {
	const {from} = piece
	if (
		isComplementizer(doc, from) ||
		/^W/.test(xposAt(doc, from)) ||
		!/^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PRON|PROPN|PUNCT|SYM)$/.test(uposAt(doc, from))
	)
		return false
	const isFiniteVerb = (row: number): boolean => isFiniteTag(xposAt(doc, row))
	return someRow(piece, isFiniteVerb) && !someRow(piece, (row) => isFiniteVerb(row) && !isInModifier(doc, row, piece))
}

// `asked what they fear`: the tree attaches the clause to its pronoun.
function isInModifier(doc: Document, verb: number, piece: Range): boolean {
	const {tree, syntax} = doc
	for (
		let row = verb, step = 0;
		row >= 0 && holds(piece, row) && step < maxModifierSteps;
		row = tree.heads[row]!, step++
	) {
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

/** Whether a row is a quotation mark that may open. */
const isOpeningMark = (doc: Document, row: number): boolean => /^["“'‘`«]+$/.test(normAt(doc, row))

/** Whether a quotation mark opens right before a row; one that closes there stands apart from it. */
export const isOpened = (doc: Document, row: number): boolean => isOpeningMark(doc, row - 1) && !spaceBefore(doc, row)

/** Whether a row opens a clause of content. */
export const isComplementizer = (doc: Document, row: number): boolean =>
	/^(?:that|whether|if|how|why)$/.test(normAt(doc, row))

/** Whether a piece opens with a complementizer or has a finite verb. */
export const hasFinite = (doc: Document, piece: Range): boolean =>
	isComplementizer(doc, piece.from) ||
	someRow(
		piece,
		(row) => isFiniteTag(xposAt(doc, row)) && (relationOf(doc.tree, row) !== 'acl' || isInQuestion(doc, row, piece)),
	)

// `asked what they thought`: the verb is attached to the question word that opens the piece.
const isInQuestion = (doc: Document, verb: number, {from}: Range): boolean =>
	doc.tree.heads[verb] === from && /^W/.test(xposAt(doc, from))
