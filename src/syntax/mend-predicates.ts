import type {Range} from '../model/span.js'
import {telling} from './mend-reports.js'
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

const all = /^(?:all|each|every|everybody|everyone|many|much)$/

/** `Not every member came`: what is denied is that it was all of them. */
export function hangNotOnAll(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let not = from; not < to - 2; not++) {
		if (norms[not] !== 'not' || deprels[not] !== 'advmod' || !all.test(norms[not + 1]!)) continue
		const noun = deprels[not + 1]!.startsWith('det') ? heads[not + 1]! : not + 1
		if (heads[not]! > noun && noun > not) attach(draft, not, noun, 'advmod')
	}
}

const places = new Set(
	`area capital city community constituency continent country county district globe island kingdom metropolis nation neighborhood neighbourhood
	parish province region state suburb town valley village ward world
	agency army association bank club company council federation firm government league ministry party team union`.split(
		/\s+/,
	),
)

/** `sixty people around the state who get a call`, `an envoy of the union who`: no place or body is `who`. */
export function relatePeople(draft: Draft, {from, to}: Range): void {
	const {upos, norms, lemmas, heads, deprels} = draft
	for (let who = from + 2; who < to - 1; who++) {
		const verb = heads[who]!
		if (norms[who] !== 'who' || verb < who || deprels[verb] !== 'acl:relcl') continue
		const place = heads[verb]!
		if (place < from || place >= who || !places.has(lemmas[place]!)) continue
		const people = deprels[place]!.startsWith('nmod') ? heads[place]! : objectBefore(draft, place)
		if (people < from || people > place || !/^(?:NOUN|PROPN)$/.test(upos[people]!)) continue
		heads[verb] = people
		if (deprels[place] === 'obl') attach(draft, place, people, 'nmod')
	}
}

// `meet candidates from the party who …`: the object right before the preposition, where the tree hangs both on the verb.
function objectBefore(draft: Draft, place: number): number {
	const verb = draft.heads[place]!
	const marker = draft.deprels[place] === 'obl' ? childOf(draft, place, verb + 1, place, /^case$/) : -1
	const object = marker - 1
	return marker > verb && draft.heads[object] === verb && draft.deprels[object] === 'obj' ? object : -1
}

/** `found by a ship which sold them`: without a comma `which` takes up the noun right before it. */
export function relateNearest({upos, norms, heads, deprels}: Draft, {from, to}: Range): void {
	for (let which = from + 1; which < to - 1; which++) {
		const verb = heads[which]!
		if (norms[which] !== 'which' || !deprels[which]!.startsWith('nsubj') || verb < which) continue
		if (/^(?:day|month|time|today|tomorrow|week|weekend|year|yesterday|.*day)$/.test(norms[which - 1]!)) continue
		if (!/^(?:NOUN|PROPN)$/.test(upos[which - 1]!) || deprels[verb] !== 'advcl:relcl' || heads[verb]! >= which) continue
		heads[verb] = which - 1
		deprels[verb] = 'acl:relcl'
	}
}

/** `Her aunt, Ana Ruiz, 81, who died, never knew`: a clause that opens with `who` is said of the name or noun before it. */
export function relateClause(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let who = from + 2; who < to - 1; who++) {
		const verb = heads[who]!
		if (
			norms[who] !== 'who' ||
			norms[who - 1] !== ',' ||
			!/^(?:parataxis|acl:relcl)$/.test(deprels[verb]!) ||
			verb < who
		)
			continue
		const noun = heads[verb]!
		if (noun < from || noun > who || (upos[noun] !== 'NOUN' && upos[noun] !== 'PROPN')) continue
		const name = childOf(draft, noun, noun + 1, who, /^appos/)
		if (name < 0 && deprels[verb] !== 'parataxis') continue
		attach(draft, verb, name > 0 && upos[name] === 'PROPN' ? name : noun, 'acl:relcl')
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
