import {type Document, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import {isQuoteMark} from '../../model/noun-phrase.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/tree.js'

/** `no survivors`, `nobody`, `neither side`, `not everyone`: a phrase that denies the clause it stands in. */
export function isNegative(doc: Document, head: number): boolean {
	if (normIn(doc, head, 'negative-pronoun')) return true
	const determiner = childBy(doc.tree, head, 'det')
	// `no fewer than 40 ships` waited
	if (determiner >= 0 && isNo(doc, determiner)) return true
	let {from} = subtreeOf(doc.tree, head)
	if (isQuoteMark(doc, from)) from++
	// `hardly any boats`
	if (normIn(doc, from, 'negative-adverb') && normAt(doc, from + 1).startsWith('any')) return true
	return from < head && (isNotAll(doc, from) || (normAt(doc, from) === 'neither' && isJoined(doc, head)))
}

/** The word that denies what stands after it: `no ships`, `neither side`. */
export const isNo = (doc: Document, row: number): boolean =>
	/^(?:neither|no)$/.test(normAt(doc, row)) && !/^(?:JJ|RB)R$/.test(xposAt(doc, row + 1))

/**
 * The `not` of `not everyone`, `not one sign`; that of `not one but two` only sets a number right, and that of `not all ships`
 * stays with its noun, whatever the clause says.
 */
export const isNotAll = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'not' &&
	(quantifiers.test(normAt(doc, row + 1)) ||
		(/^(?:one|a)$/.test(normAt(doc, row + 1)) && normAt(doc, row + 2) === 'single') ||
		(normAt(doc, row + 1) === 'one' && normAt(doc, row + 2) !== 'but'))

const quantifiers = /^every(?:body|one|thing)$/

// `neither the club nor the league`
const isJoined = (doc: Document, head: number): boolean =>
	childrenOf(doc.tree, head).some((child) => child > head && doc.tree.deprels[child] === 'conj')

/** `pleaded not guilty`, `became not a saint but a star`: the negation of a secondary predicate, not of the clause; not `not only`. */
export const deniesState = (doc: Document, row: number): boolean =>
	/^(?:never|not)$/.test(normAt(doc, row)) &&
	!normIn(doc, row + 1, 'negated-scope') &&
	relationOf(doc.tree, doc.tree.heads[row] ?? -1) === 'xcomp' &&
	/^(?:ADJ|NOUN)$/.test(uposAt(doc, doc.tree.heads[row]!)) &&
	childBy(doc.tree, doc.tree.heads[row]!, 'cop', 'mark') < 0
