import type {Range} from '../../model/span.js'
import {telling} from './reports.js'
import {attach, childOf, closesQuote, type Draft, reach} from './tree-draft.js'

/** `Ana Ruiz was minister until May`: what a copula stands by is no apposition, but said of the name before it. */
export function raisePredicate(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let cop = from + 1; cop < to - 1; cop++) {
		const predicate = heads[cop]!
		if (deprels[cop] !== 'cop' || predicate <= cop || deprels[predicate] !== 'appos') continue
		const subject = heads[predicate]!
		if (subject < from || subject >= cop || childOf(draft, predicate, from, predicate, /subj/) >= 0) continue
		if (upos[subject] !== 'NOUN' && upos[subject] !== 'PROPN') continue
		for (let row = cop; row < Math.min(to, cop + reach); row++)
			if (heads[row] === subject && row !== predicate) attach(draft, row, predicate, deprels[row]!)
		attach(draft, predicate, heads[subject]!, deprels[subject]!)
		attach(draft, subject, predicate, 'nsubj')
	}
}

const reporting = /^(?:added|announced|reported|reports|said|says|wrote|writes)$/

/** `Ferries were full, reported the Herald.`: nothing but the teller follows a verb of saying behind the last comma. */
export function invertReport(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	let end = to
	while (end > from && upos[end - 1] === 'PUNCT') end--
	for (let verb = Math.max(from + 3, end - 8); verb < end - 1; verb++) {
		if (!reporting.test(norms[verb]!) || norms[verb - 1] !== ',' || !/^(?:advcl|acl|conj|xcomp)$/.test(deprels[verb]!))
			continue
		if (childOf(draft, verb, from, end, /subj/) >= 0) continue
		const teller = childOf(draft, verb, verb + 1, end, /^obj$/)
		if (teller < 0 || childOf(draft, verb, teller + 1, end, /./) >= 0) continue
		if (heads[verb]! < from || heads[verb]! > verb) continue
		attach(draft, teller, verb, 'nsubj')
		deprels[verb] = 'parataxis'
	}
}

/**
 * `“We sail at noon,” read the note on the door`: what stands in marks is read, and the note is what it stands on; `“We
 * sail,” wrote Ann Lee, “at noon”`: whoever stands behind the verb tells it.
 */
export function readNote(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, xpos, heads, deprels} = draft
	for (let verb = from + 3; verb < to - 1; verb++) {
		const reads = /^(?:ran|read|reads|runs)$/.test(norms[verb]!)
		const tells = telling.has(lemmas[verb]!) && lemmas[verb] !== 'tell' && /^VB[DZ]$/.test(xpos[verb]!)
		if (!(reads || tells) || !closesQuote(norms[verb - 1])) continue
		if ((reads && childOf(draft, verb, from, verb, /^ccomp$/) < 0) || childOf(draft, verb, from, to, /subj/) >= 0)
			continue
		const note = childOf(draft, verb, verb + 1, Math.min(to, verb + 8), /^obj$/)
		if (note < 0) continue
		deprels[note] = 'nsubj'
		for (let row = note + 1; row < to; row++)
			if (heads[row] === verb && deprels[row] === 'obl' && heads[note + 1] === row) attach(draft, row, note, 'nmod')
	}
}

const preventing = /^(?:ban|bar|block|keep|kept|prevent|stop|stopp|discourag|prohibit)(?:s|ed|ned|red|ing|ping)?$/

/** `stopped the crowd from entering`: what somebody is kept from hangs on the verb. */
export function hangPrevented(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let deed = from + 3; deed < to; deed++) {
		const whom = heads[deed]!
		if (xpos[deed] !== 'VBG' || norms[deed - 1] !== 'from' || !/^acl/.test(deprels[deed]!) || whom > deed) continue
		const verb = heads[whom] ?? -1
		if (verb >= from && verb < whom && deprels[whom] === 'obj' && preventing.test(norms[verb]!))
			attach(draft, deed, verb, 'advcl')
	}
}

/** `declared unfit to drive`: an infinitive right behind an adjective belongs to it. */
export function hangOnAdjective(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let verb = from + 3; verb < to; verb++) {
		const adjective = verb - 2
		if (norms[verb - 1] !== 'to' || upos[adjective] !== 'ADJ' || deprels[adjective] !== 'xcomp') continue
		if (deprels[verb] === 'advcl' && heads[verb] === heads[adjective]) attach(draft, verb, adjective, 'xcomp')
	}
}

/** `own and run a bakery`: what stands behind the second verb is its object, not the first one's. */
export function hangOnLastVerb(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let second = from + 2; second < to - 1; second++) {
		const first = heads[second]!
		if (deprels[second] !== 'conj' || first !== second - 2 || deprels[second - 1] !== 'cc') continue
		if (upos[first] !== 'VERB' || upos[second] !== 'VERB') continue
		const object = childOf(draft, first, second + 1, Math.min(to, second + 8), /^obj$/)
		if (object > 0 && childOf(draft, second, second + 1, Math.min(to, second + 8), /^(?:i?obj|ccomp|xcomp)/) < 0)
			attach(draft, object, second, 'obj')
	}
}

/** `The truth was he was late`: of two subjects, each with its copula, the first belongs to the outer one. */
export function splitCopulas(draft: Draft, {from, to}: Range): void {
	const {heads, deprels} = draft
	for (let second = from + 3; second < to - 1; second++) {
		const head = heads[second]!
		if (deprels[second] !== 'cop' || head < second) continue
		const inner = childOf(draft, head, from, second, /^cop$/)
		const subject = childOf(draft, head, from, inner, /^nsubj$/)
		if (inner < 0 || subject < 0) continue
		if (childOf(draft, head, inner + 1, second, /^nsubj$/) > inner) deprels[subject] = 'nsubj:outer'
	}
}
