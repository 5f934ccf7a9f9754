import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

const opening = /^(?:after|although|as|because|before|if|since|though|unless|when|while)$/

/** `As they met in Oslo, Holt was in Bergen`: no clause with `as` heads the sentence; the one behind the comma does. */
export function raiseBehindOpening(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	const root = rootOf(draft, from, Math.min(to, from + reach))
	if (root < 0) return
	const mark = childOf(draft, root, from, root, /^mark$/)
	if (mark < 0 || mark > from + 1 || !opening.test(norms[mark]!)) return
	if (childOf(draft, root, mark, root, /^nsubj/) < 0) return
	const main = clauseBehindComma(draft, root, to)
	if (main < 0) return
	heads[main] = heads[root]!
	deprels[main] = 'root'
	attach(draft, root, main, 'advcl')
	for (let row = main + 1; row < Math.min(to, main + reach); row++)
		if (heads[row] === root) attach(draft, row, main, deprels[row]!)
}

function rootOf({deprels}: Draft, from: number, to: number): number {
	for (let row = from; row < to; row++) if (deprels[row] === 'root') return row
	return -1
}

// A finite verb or copula with a subject that begins right behind a comma, and no word that makes it depend.
function clauseBehindComma(draft: Draft, root: number, to: number): number {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let row = root + 3; row < Math.min(to, root + reach); row++) {
		if (upos[row] === 'PUNCT' || /^(?:conj|acl:relcl|ccomp|nmod.*)$/.test(deprels[row]!)) continue
		const subject = childOf(draft, row, root + 1, row, /^nsubj/)
		if (subject < 0 || childOf(draft, row, root + 1, row, /^(?:mark|cc)$/) >= 0) continue
		let first = subject
		while (first > root + 1 && isBelow(heads, first - 1, subject)) first--
		if (norms[first - 1] !== ',' || /^(?:that|which|who|whose)$/.test(norms[first]!)) continue
		if (/^VB[DPZ]$/.test(xpos[row]!) || childOf(draft, row, subject, row, /^(?:aux|cop)/) >= 0) return row
	}
	return -1
}

function isBelow(heads: Int32Array, row: number, above: number): boolean {
	for (let at = row, steps = 0; at >= 0 && steps < 8; at = heads[at]!, steps++) if (at === above) return true
	return false
}

/** `After the mayor, Ann Lee, spoke, they left`: a past form behind an apposition is the verb that `after` opens. */
export function raiseBehindName(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let verb = from + 5; verb < to; verb++) {
		if (norms[verb - 1] !== ',' || !isPast(draft, verb, to) || !/^(?:acl|advcl|conj|parataxis)$/.test(deprels[verb]!))
			continue
		if (childOf(draft, verb, from, verb, /^(?:cc|mark|nsubj.*)$/) >= 0) continue
		const name = nameBefore(draft, verb - 2, from)
		const noun = name < 0 ? -1 : heads[name]!
		if (noun < from || norms[name - 1] !== ',' || upos[noun] !== 'NOUN' || !deprels[noun]!.startsWith('obl')) continue
		const marker = childOf(draft, noun, from, noun, /^case$/)
		if (marker < 0 || !/^(?:after|before|since|until)$/.test(norms[marker]!) || heads[noun]! < from) continue
		heads[verb] = heads[noun]!
		deprels[verb] = 'advcl'
		attach(draft, noun, verb, 'nsubj')
		attach(draft, marker, verb, 'mark')
	}
}

const isPast = (draft: Draft, verb: number, to: number): boolean =>
	draft.xpos[verb] === 'VBD' ||
	(draft.xpos[verb] === 'VBN' && childOf(draft, verb, verb + 1, Math.min(to, verb + 8), /^obj$/) >= 0)

// The first word of the name that ends at a row and stands in apposition behind a comma.
function nameBefore({norms, heads, deprels}: Draft, row: number, from: number): number {
	const opens = (at: number): boolean => deprels[at] === 'appos' && norms[at - 1] === ','
	let at = row
	for (let steps = 0; steps < 6 && at > from && !opens(at); steps++) at = heads[at]! < at ? heads[at]! : at - 1
	return opens(at) ? at : -1
}

/** `Fighting between clans has left ruins`: a deed that opens the sentence, with no other subject and no comma, is the subject. */
export function seatDeed(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	const verb = heads[from]!
	if (xpos[from] !== 'VBG' || deprels[from] !== 'advcl' || verb < from || verb >= Math.min(to, from + reach)) return
	if (childOf(draft, verb, from, verb, /^(?:.subj|expl)/) >= 0 || !/^VB[DNPZ]$/.test(xpos[verb]!)) return
	if (xpos[verb] === 'VBN' && childOf(draft, verb, from, verb, /^aux/) < 0) return
	for (let row = from; row < verb; row++) if (/^[,:;–—]$/.test(norms[row]!)) return
	deprels[from] = 'csubj'
}

const auxiliary = /^(?:are|can|could|did|does|do|had|has|have|is|should|was|were|will|would)$/

/** `Neither has Oslo joined`: what opens the sentence denies its verb. */
export function hangNeither(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads} = draft
	const aux = from + 1
	if (!/^n(?:either|or)$/.test(norms[from]!) || aux >= to || !auxiliary.test(norms[aux]!)) return
	let verb = heads[aux]!
	for (let steps = 0; steps < 3 && verb > aux && upos[verb] !== 'VERB'; steps++) verb = heads[verb]!
	if (verb <= aux || upos[verb] !== 'VERB' || childOf(draft, verb, aux, verb, /^nsubj/) < 0) return
	attach(draft, from, verb, 'advmod')
	attach(draft, aux, verb, 'aux')
}
