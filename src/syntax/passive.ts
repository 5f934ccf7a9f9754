import {type Document, lemmaAt, uposAt, xposAt} from '../model/document.js'
import {childBy, childrenOf, relationOf} from '../model/tree.js'

/** `was shot`, `the salt used in foods`, `Asked about it, …`. `outer`: the row that a clause around it ends with. */
export function isPassive(doc: Document, head: number, outer = -1): boolean {
	const label = doc.tree.deprels[head]
	if (label === 'xcomp' && isUndergone(doc, head)) return true
	if (
		(label === 'acl' || label === 'advcl') &&
		xposAt(doc, head) === 'VBN' &&
		childBy(doc.tree, head, 'aux', 'nsubj') < 0
	)
		return !takesOwnObject(doc, head)
	return childrenOf(doc.tree, head).some((child) => child > outer && doc.tree.deprels[child]?.endsWith(':pass'))
}

// `made her voice heard`: said of the object in between.
function isUndergone(doc: Document, head: number): boolean {
	const governor = doc.tree.heads[head] ?? -1
	const object = childBy(doc.tree, governor, 'obj')
	const isParticiple =
		xposAt(doc, head) === 'VBN' || (xposAt(doc, head) === 'VBD' && seeing.test(lemmaAt(doc, governor)))
	return isParticiple && object >= 0 && object < head && childBy(doc.tree, head, 'aux', 'obj', 'nsubj') < 0
}

const seeing = /^(?:find|get|have|hear|keep|leave|make|need|see|want)$/

// Participles of the passive that keep an object: `a boy given a bike`.
const giving =
	/^(?:accord|allow|appoint|ask|assign|award|bill|brand|call|charge|cost|deem|deny|dub|elect|fine|forbid|give|grant|guarantee|hand|headline|label|lease|leave|lend|loan|make|name|nickname|offer|owe|pay|promise|proclaim|read|refuse|rename|send|serve|set|show|spare|style|subtitle|teach|tell|term|title|vote)$/

// `14 states passed 30 laws` behind a colon: what stands like a participle is the verb, and told of the doer.
const takesOwnObject = (doc: Document, head: number): boolean =>
	relationOf(doc.tree, head + 1) !== 'case' &&
	childrenOf(doc.tree, head).some(
		(child) => child > head && relationOf(doc.tree, child) === 'obj' && uposAt(doc, child) !== 'PRON',
	) &&
	!giving.test(lemmaAt(doc, head))
