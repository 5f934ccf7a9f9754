import {type Document, normAt, uposAt} from '../model/document.js'
import {isQuoteMark} from '../model/noun-phrase.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../model/tree.js'

const pronouns = /^(?:nobody|none|no-one|nothing)$/
const comparing = /^(?:better|bigger|fewer|greater|higher|less|longer|lower|more|smaller|worse)$/

/** `no survivors`, `nobody`, `neither side`, `not everyone`: a phrase that denies the clause it stands in. */
export function isNegative(doc: Document, head: number): boolean {
	if (pronouns.test(normAt(doc, head))) return true
	const determiner = childBy(doc.tree, head, 'det')
	// `no fewer than 40 ships` waited
	if (determiner >= 0 && isNo(doc, determiner)) return true
	let {from} = subtreeOf(doc.tree, head)
	if (isQuoteMark(doc, from)) from++
	return from < head && (isNotAll(doc, from) || (normAt(doc, from) === 'neither' && isJoined(doc, head)))
}

/** The word that denies what stands behind it: `no ships`, `neither side`. */
export const isNo = (doc: Document, row: number): boolean =>
	/^(?:neither|no)$/.test(normAt(doc, row)) && !comparing.test(normAt(doc, row + 1))

/**
 * The `not` of `not everyone`, `not one sign`; that of `not one but two` only sets a number right, and that of `not all ships`
 * stays with its noun, whatever the clause says.
 */
export const isNotAll = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'not' &&
	(quantifiers.test(normAt(doc, row + 1)) ||
		(normAt(doc, row + 1) === 'one' && normAt(doc, row + 2) !== 'but') ||
		(/^an?$/.test(normAt(doc, row + 1)) && least.test(normAt(doc, row + 2))))

/** What there is least of: `not a shred of evidence`. */
const least =
	/^(?:bit|crumb|drop|flicker|glimmer|grain|hint|inch|iota|jot|ounce|penny|scrap|shred|sign|single|soul|spark|speck|thing|trace|whisper|whit|word)$/

const quantifiers = /^every(?:body|one|thing)$/

// `neither the club nor the league`
const isJoined = (doc: Document, head: number): boolean =>
	childrenOf(doc.tree, head).some((child) => child > head && doc.tree.deprels[child] === 'conj')

/** `pleaded not guilty`, `became not a saint but a star`: what somebody is or becomes is denied, not that he does; not `not only`. */
export const deniesState = (doc: Document, row: number): boolean =>
	/^(?:never|not)$/.test(normAt(doc, row)) &&
	!doc.lexicon.has(normAt(doc, row + 1), 'negated-scope') &&
	relationOf(doc.tree, doc.tree.heads[row] ?? -1) === 'xcomp' &&
	/^(?:ADJ|NOUN)$/.test(uposAt(doc, doc.tree.heads[row]!)) &&
	childBy(doc.tree, doc.tree.heads[row]!, 'cop', 'mark') < 0
