import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'

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

// `made her voice heard`: a participle as predicate of the object.
function isObjectParticiple(doc: Document, head: number): boolean {
	const governor = doc.tree.heads[head] ?? -1
	const object = childBy(doc.tree, governor, 'obj')
	const isParticiple =
		xposAt(doc, head) === 'VBN' ||
		(xposAt(doc, head) === 'VBD' && doc.lexicon.has(lemmaAt(doc, governor), 'object-participle'))
	return isParticiple && object >= 0 && object < head && childBy(doc.tree, head, 'aux', 'obj', 'nsubj') < 0
}

// `14 towns passed 30 laws` after a colon: a past tense tagged as participle has an object of its own.
const takesOwnObject = (doc: Document, head: number): boolean =>
	relationOf(doc.tree, head + 1) !== 'case' &&
	childrenOf(doc.tree, head).some(
		(child) => child > head && relationOf(doc.tree, child) === 'obj' && uposAt(doc, child) !== 'PRON',
	) &&
	!doc.lexicon.has(lemmaAt(doc, head), 'ditransitive')

/** Tense of a verb group by its first finite word, and its modal. Perfects count as past, `will` and `shall` as future. */
export function readTense(doc: Document, {from, to}: Range, verb: number): Pick<Clause, 'tense' | 'modal'> {
	let modal = ''
	let tense: Clause['tense'] = 'none'
	for (let row = from; row < to; row++) {
		const tag = xposAt(doc, row)
		const norm = normAt(doc, row)
		if (tag === 'MD') {
			modal = norm === "'ll" || norm === 'wo' ? 'will' : norm === 'ca' ? 'can' : norm === "'d" ? 'would' : norm
			tense = modal === 'will' || modal === 'shall' ? 'future' : 'present'
		} else if (tag === 'VBD' && tense === 'none') tense = 'past'
		else if ((tag === 'VBZ' || tag === 'VBP') && tense === 'none') tense = 'present'
		if (tense === 'present' && row < verb && /^(?:has|have|'ve)$/.test(norm) && xposAt(doc, verb) === 'VBN')
			tense = 'past'
	}
	return {tense, modal}
}

/** The auxiliaries, adverbs and negation before a verb, the verb and a particle right after it. */
export function groupOf(doc: Document, head: number, verb: number, particle: number, outer: number): Range {
	let from = verb
	for (const child of childrenOf(doc.tree, head)) {
		const relation = relationOf(doc.tree, child)
		if (child < from && child > outer && (relation === 'aux' || (relation === 'cop' && child !== head))) from = child
	}
	const to = particle >= 0 && particle <= verb + 2 ? particle + 1 : verb + 1
	return {from, to: Math.max(to, from + 1)}
}

/** `shut down`: the row of the particle, or -1. */
export function particleOf(doc: Document, head: number): number {
	for (const child of childrenOf(doc.tree, head)) if (doc.tree.deprels[child] === 'compound:prt') return child
	return -1
}
