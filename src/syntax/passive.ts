import {type Document, lemmaAt, uposAt, xposAt} from '../model/document.js'
import {childBy, childrenOf, relationOf} from '../model/tree.js'

/** `was shot`, `the salt used in foods`, `Asked about it, …`. `outer`: the row that a clause around it ends with. */
export function isPassive(doc: Document, head: number, outer = -1): boolean {
	const label = doc.tree.deprels[head]
	if (label === 'xcomp' && isObjectParticiple(doc, head)) return true
	if (
		(label === 'acl' || label === 'advcl') &&
		xposAt(doc, head) === 'VBN' &&
		childBy(doc.tree, head, 'aux', 'nsubj') < 0
	)
		return !takesOwnObject(doc, head)
	return childrenOf(doc.tree, head).some((child) => child > outer && doc.tree.deprels[child]?.endsWith(':pass'))
}

// `made her voice heard`: said of the object in between.
function isObjectParticiple(doc: Document, head: number): boolean {
	const governor = doc.tree.heads[head] ?? -1
	const object = childBy(doc.tree, governor, 'obj')
	const isParticiple =
		xposAt(doc, head) === 'VBN' ||
		(xposAt(doc, head) === 'VBD' && doc.lexicon.has(lemmaAt(doc, governor), 'object-participle'))
	return isParticiple && object >= 0 && object < head && childBy(doc.tree, head, 'aux', 'obj', 'nsubj') < 0
}

// `14 states passed 30 laws` after a colon: what stands like a participle is the verb.
const takesOwnObject = (doc: Document, head: number): boolean =>
	relationOf(doc.tree, head + 1) !== 'case' &&
	childrenOf(doc.tree, head).some(
		(child) => child > head && relationOf(doc.tree, child) === 'obj' && uposAt(doc, child) !== 'PRON',
	) &&
	!doc.lexicon.has(lemmaAt(doc, head), 'ditransitive')
