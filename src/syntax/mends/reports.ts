import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/** Lemmas of verbs that tell what stands beside them. */
export const telling: ReadonlySet<string> = new Set(
	`acknowledge add admit announce answer argue ask claim comment complain concede conclude confirm continue cry declare
	exclaim explain insist joke murmur mutter note observe predict promise quip recall remark reply report respond say shout
	state suggest tell testify tweet warn whisper write yell`.split(/\s+/),
)
/** Those that tell even where no quotation mark stands before the teller. */
const plainly = new Set('add announce confirm explain note report say tell'.split(' '))

const isMark = (norm: string | undefined): boolean => /^(?:"|'|''|``)$/.test(norm ?? '')
const takesClause = /^(?:mark|cc|ccomp|xcomp|cop)$/
const takesObject = /^(?:mark|cc|ccomp|xcomp|cop|obj)$/
const relative = /^(?:as|how|so|that|what|when|where|which|who|whom|whose|why)$/

/** `He added: "No rain."`: what stands in marks behind a verb of saying and a comma or colon is its complement. */
export function takeQuotation({norms, upos, lemmas, heads, deprels}: Draft, {from, to}: Range): void {
	for (let verb = from; verb < to - 4; verb++) {
		if (upos[verb] !== 'VERB' || !telling.has(lemmas[verb]!)) continue
		if (!/^[,:]$/.test(norms[verb + 1]!) || !isMark(norms[verb + 2])) continue
		let told = -1
		for (let row = verb + 3; row < to && !isMark(norms[row]); row++)
			if (heads[row] === verb && upos[row] !== 'PUNCT' && told < 0) told = row
		if (told >= 0 && /^(?:obj|obl|advcl|xcomp|acl|advmod|appos|conj|parataxis)$/.test(deprels[told]!))
			deprels[told] = 'ccomp'
	}
}

/** A verb of saying with its teller: `, the mayor said on Friday`. Rows from `from` up to and with `last`. */
interface Aside {
	readonly verb: number
	readonly from: number
	readonly last: number
	/** The comma or the like before it. */
	readonly comma: number
	/** Whether a quotation mark stands between. */
	readonly quoted: boolean
}

/**
 * `"We start at dawn," the mayor said.` and `The plan, the mayor said, is sound.`: a teller and a verb behind a comma, hung
 * on a word of what is told. At the end of the sentence the verb is its root and what is told the complement, in its midst
 * it stands beside (the conventions of GUM and EWT).
 */
export function placeReport(draft: Draft, sentence: Range): void {
	const {from, to} = sentence
	for (let verb = from + 3; verb < to; verb++) {
		const aside = asideAt(draft, verb, sentence)
		if (!aside) continue
		if (onlyPoints(draft, aside.last + 1, to)) endWith(draft, aside, sentence)
		else if (draft.norms[aside.last + 1] === ',' && !restIsBelow(draft, aside, to)) standBeside(draft, aside, sentence)
	}
}

function asideAt(draft: Draft, verb: number, {from, to}: Range): Aside | null {
	const {norms, xpos, lemmas, deprels} = draft
	if (!telling.has(lemmas[verb]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) return null
	if (!/^(?:root|parataxis|conj|advcl|acl|dep)(?::relcl)?$/.test(deprels[verb]!)) return null
	const near = Math.max(from, verb - reach)
	const teller = childOf(draft, verb, near, Math.min(to, verb + reach), /^nsubj$/)
	if (teller < 0 || relative.test(norms[teller]!)) return null
	const first = firstOf(draft, verb, near)
	if (relative.test(norms[first]!)) return null
	let comma = first - 1
	while (comma > from && isMark(norms[comma])) comma--
	const quoted = comma < first - 1
	if (comma <= from || !(norms[comma] === ',' || (quoted && /^[?!.…-]+$/.test(norms[comma]!)))) return null
	const taken = quoted ? /^(?:mark|cc)$/ : lemmas[verb] === 'tell' ? takesClause : takesObject
	if (childOf(draft, verb, first, Math.min(to, verb + reach), taken) >= 0) return null
	// `she said, and the water rose`
	if (childOf(draft, verb, verb + 1, Math.min(to, verb + reach), /^conj$/) >= 0) return null
	return {verb, from: first, last: lastOf(draft, verb, to), comma, quoted}
}

function isBelow({heads}: Draft, row: number, above: number): boolean {
	for (let at = row, steps = 0; at >= 0 && steps < 100; at = heads[at]!, steps++) if (at === above) return true
	return false
}

// How far what hangs on the verb reaches without a break.
function firstOf(draft: Draft, verb: number, from: number): number {
	let first = verb
	for (let at = verb - 1; at >= from; at--)
		if (draft.upos[at] === 'PUNCT') {
			if (isMark(draft.norms[at])) break
		} else if (isBelow(draft, at, verb)) first = at
		else break
	return first
}

function lastOf(draft: Draft, verb: number, to: number): number {
	let last = verb
	for (let at = verb + 1; at < to; at++)
		if (draft.upos[at] !== 'PUNCT') {
			if (!isBelow(draft, at, verb)) break
			last = at
		}
	return last
}

const onlyPoints = ({upos}: Draft, from: number, to: number): boolean => {
	for (let row = from; row < to; row++) if (upos[row] !== 'PUNCT') return false
	return true
}

const restIsBelow = (draft: Draft, {verb, last}: Aside, to: number): boolean => {
	for (let row = last + 1; row < to; row++) if (draft.upos[row] !== 'PUNCT' && !isBelow(draft, row, verb)) return false
	return true
}

function endWith(draft: Draft, aside: Aside, {from, to}: Range): void {
	const {norms, upos, lemmas, heads, deprels} = draft
	const {verb, comma, quoted} = aside
	if (deprels[verb] === 'root') {
		if (quoted) tellWhole(draft, aside, {from, to})
		return
	}
	const teller = childOf(draft, verb, from, to, /^nsubj$/)
	// `It was late, I told you.`
	if (!quoted && (!plainly.has(lemmas[verb]!) || /^(?:i|we|you)$/.test(norms[teller]!))) return
	const told = headOfTold(draft, aside, from)
	if (told < from || told > comma) return
	heads[verb] = heads[told]!
	deprels[verb] = deprels[told]!
	attach(draft, told, verb, 'ccomp')
	for (let row = comma; row < to; row++)
		if (upos[row] === 'PUNCT' && (row > aside.last || (row < aside.from && heads[row] === told)))
			attach(draft, row, verb, 'punct')
}

// The topmost word above the verb, within the quotation where there is one.
function headOfTold({norms, heads, deprels}: Draft, {verb, comma, quoted}: Aside, from: number): number {
	let opening = quoted ? comma - 1 : from
	while (opening > from && !/^(?:"|''|``)$/.test(norms[opening]!)) opening--
	let told = heads[verb]!
	for (let steps = 0; told >= from && steps < 50 && deprels[told] !== 'root'; steps++) {
		if (told > opening && heads[told]! < opening) break
		told = heads[told]!
	}
	return told
}

// The verb has its place; what was said in marks before it is no adjunct.
function tellWhole(draft: Draft, {verb, from: first, comma}: Aside, {from, to}: Range): void {
	const {upos, deprels} = draft
	// `A blog, "Ann says no"`: the mark opens.
	if (markIn(draft, first, to) >= 0) return
	const opening = markIn(draft, from, comma)
	// `Since it is "old", the paper says`
	if (opening > from + 1 || childOf(draft, verb, from, comma, /^ccomp$/) >= 0) return
	const told = childOf(draft, verb, Math.max(from, opening), comma, /^(?:advcl|acl|xcomp|parataxis|csubj)/)
	if (told >= 0 && upos[told] !== 'PUNCT') deprels[told] = 'ccomp'
}

function markIn({norms, upos}: Draft, from: number, to: number): number {
	for (let row = from; row < to; row++) if (upos[row] === 'PUNCT' && isMark(norms[row])) return row
	return -1
}

function standBeside(draft: Draft, {verb, comma}: Aside, {from}: Range): void {
	const {heads, deprels} = draft
	if (/^(?:root|parataxis)$/.test(deprels[verb]!)) return
	let told = heads[verb]!
	if (deprels[verb] !== 'advcl')
		for (let steps = 0; told >= from && steps < 50 && !/^(?:root|ccomp|parataxis)$/.test(deprels[told]!); steps++)
			told = heads[told]!
	if (told >= from && comma > from) attach(draft, verb, told, 'parataxis')
}
