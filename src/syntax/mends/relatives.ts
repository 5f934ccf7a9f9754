import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/** `somebody who has met Moss, who has heard him`: clauses that begin alike are said of the same one. */
export function relateAlike({norms, heads, deprels}: Draft, {from, to}: Range): void {
	for (let second = from + 5; second < to - 1; second++) {
		const verb = heads[second]!
		if (norms[second] !== 'who' || norms[second - 1] !== ',' || verb < second) continue
		if (!deprels[verb]!.startsWith('acl:relcl')) continue
		for (let first = second - 3; first > from && first > second - reach; first--) {
			if (norms[first] !== 'who') continue
			const other = heads[first]!
			const noun = heads[other]!
			const alike = norms[first + 1] === norms[second + 1] && other > first && other < second
			if (alike && noun >= from && noun < first && deprels[other] === 'acl:relcl') heads[verb] = noun
			break
		}
	}
}

const loose = /^(?:advcl|conj|parataxis|dep)$/

/** `put on by clerks who did not want it`: a clause with `who` right behind a noun is said of it, wherever the tree hangs it. */
export function relateLoose(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let who = from + 2; who < to - 1; who++) {
		const verb = heads[who]!
		if (norms[who] !== 'who' || !deprels[who]!.startsWith('nsubj') || verb < who) continue
		// What a verb of asking takes stands behind it, not behind a noun with a preposition.
		const noun = headOfName(draft, nounBefore(draft, who - 1, from))
		const held = noun >= 0 && childOf(draft, noun, Math.max(from, noun - 6), noun, /^case$/) >= 0
		if (
			held &&
			(loose.test(deprels[verb]!) || (deprels[verb] === 'ccomp' && upos[noun] !== 'PRON')) &&
			heads[verb]! < who
		)
			attach(draft, verb, noun, 'acl:relcl')
	}
}

function headOfName({heads, deprels}: Draft, row: number): number {
	let at = row
	for (let steps = 0; steps < 5 && at >= 0 && deprels[at] === 'flat' && heads[at]! < at; steps++) at = heads[at]!
	return at
}

// `residents aged 18 and older`: over an age back to whom it is said of.
function nounBefore({norms, upos}: Draft, row: number, from: number): number {
	if (/^(?:NOUN|PROPN)$/.test(upos[row]!)) return row
	if (!/^(?:older|over|up|above)$/.test(norms[row]!) || row < from + 4) return -1
	const aged = row - 3
	return norms[aged] === 'aged' && upos[aged - 1] === 'NOUN' ? aged - 1 : -1
}

/** `Q: Who reads it?`: what a colon opens is not said of the word before it. */
export function askBehindColon({norms, heads, deprels}: Draft, {from, to}: Range): void {
	for (let verb = from + 3; verb < to; verb++) {
		const word = heads[verb]!
		if (deprels[verb] !== 'acl:relcl' || word < from || word > from + 3 || norms[word + 1] !== ':') continue
		if (/^(?:who|whom|whose|which|what|when|where|why|how)$/.test(norms[word + 2]!)) deprels[verb] = 'parataxis'
	}
}

/** `Pryce, who, naming no names, wrote: …`: what stands between commas hangs on the verb behind it, whose subject `who` is. */
export function resumeRelative(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let who = from + 1; who < to - 5; who++) {
		const between = heads[who]!
		if (norms[who] !== 'who' || norms[who + 1] !== ',' || xpos[between] !== 'VBG' || between < who) continue
		const noun = heads[between]!
		if (deprels[between] !== 'acl:relcl' || noun < from || noun > who) continue
		for (let verb = between + 2; verb < Math.min(to, between + reach); verb++) {
			if (norms[verb - 1] !== ',' || upos[verb] !== 'VERB' || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
			if (!/^(?:advcl|conj|parataxis)/.test(deprels[verb]!)) continue
			attach(draft, verb, noun, 'acl:relcl')
			attach(draft, who, verb, 'nsubj')
			attach(draft, between, verb, 'advcl')
			break
		}
	}
}

const leading = new Set(
	`agree attempt begin choose continue decide expect fail go have hope intend keep like love manage mean need plan prefer
	promise refuse seek start stop struggle suppose tend threaten try vow want wish`.split(/\s+/),
)

/** `the plan that they hope to carry out`: what is carried out, not what is hoped. */
export function lowerRelative(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, xpos, heads, deprels} = draft
	for (let pronoun = from + 1; pronoun < to - 3; pronoun++) {
		const verb = heads[pronoun]!
		const isObject = deprels[pronoun] === 'obj' || (deprels[pronoun] === 'mark' && deprels[verb] === 'acl:relcl')
		if (!isObject || verb < pronoun || !/^(?:that|what|which)$/.test(norms[pronoun]!)) continue
		if (!leading.has(lemmas[verb]!) || childOf(draft, verb, pronoun + 1, verb, /^nsubj$/) < 0) continue
		const deed = childOf(draft, verb, verb + 1, Math.min(to, verb + 6), /^xcomp$/)
		if (deed < 0 || !/^(?:VB|VBG)$/.test(xpos[deed]!)) continue
		if (childOf(draft, deed, verb, Math.min(to, deed + reach), /^(?:obj|ccomp|xcomp|aux:pass)$/) < 0)
			attach(draft, pronoun, deed, 'obj')
	}
}

/** `Many who saw the film praised him`: what stands right behind the verb of a relative clause is its object, and who is meant does the rest. */
export function seatAntecedent(draft: Draft, {from, to}: Range): void {
	const {xpos, upos, heads, deprels} = draft
	for (let noun = from; noun < to - 4; noun++) {
		const verb = heads[noun]!
		if (deprels[noun] !== 'obj' || verb < noun + 4 || /^W/.test(xpos[noun]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
		const subject = childOf(draft, verb, noun + 3, verb, /^nsubj$/)
		const relative = childOf(draft, noun, noun + 2, subject, /^acl:relcl$/)
		if (relative < 0 || upos[relative] !== 'VERB') continue
		if (childOf(draft, relative, noun + 1, relative, /^nsubj$/) < 0) continue
		if (childOf(draft, relative, relative + 1, verb, /^(?:obj|[cx]comp)$/) >= 0) continue
		if (childOf(draft, subject, relative + 1, subject + 1, /^(?:det|nmod:poss|amod|compound|nummod)$/) !== relative + 1)
			continue
		attach(draft, subject, relative, 'obj')
		deprels[noun] = 'nsubj'
	}
}

const spell = /^(?:afternoon|day|decade|evening|month|morning|night|season|summer|week|weekend|winter|year)$/

/** `drew the players this year, which include Ann Lee`: a bare time is nothing that includes her. */
export function relateBeforeTime(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let pronoun = from + 4; pronoun < to - 1; pronoun++) {
		const time = pronoun - 2
		const verb = heads[pronoun]!
		if (!/^(?:which|who|whom|whose)$/.test(norms[pronoun]!) || norms[pronoun - 1] !== ',' || verb < pronoun) continue
		if (!spell.test(lemmas[time]!) || !/:(?:tmod|unmarked)$/.test(deprels[time]!)) continue
		if (heads[verb] !== time || deprels[verb] !== 'acl:relcl') continue
		const noun = childOf(draft, heads[time]!, from, time, /^obj$/)
		if (noun >= 0 && /^(?:NOUN|PROPN)$/.test(upos[noun]!)) attach(draft, verb, noun, 'acl:relcl')
	}
}

/** `It was Moss, not Lee, who left`: whoever is set aside did nothing. */
export function relateChosen(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let who = from + 4; who < to - 1; who++) {
		const verb = heads[who]!
		if (
			!/^(?:that|which|who)$/.test(norms[who]!) ||
			norms[who - 1] !== ',' ||
			verb < who ||
			deprels[verb] !== 'acl:relcl'
		)
			continue
		const noun = heads[verb]!
		const chosen = heads[noun] ?? -1
		if (noun < from || chosen < from || chosen > noun || !/^(?:NOUN|PROPN)$/.test(upos[chosen]!)) continue
		const set = childOf(draft, noun, chosen + 1, noun, /^(?:advmod|cc)$/)
		if (set >= 0 && norms[set] === 'not' && norms[set - 1] === ',') attach(draft, verb, chosen, 'acl:relcl')
	}
}
