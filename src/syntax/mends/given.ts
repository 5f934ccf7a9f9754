import type {Range} from '../../model/span.js'
import {personEnding} from './person-ending.js'
import {attach, childOf, type Draft} from './tree-draft.js'

const giving =
	/^(?:allow|award|charge|cost|deny|fine|give|grant|guarantee|hand|lend|offer|owe|pay|promise|refuse|save|send|show|teach|tell)$/
const handing =
	/^(?:award|bring|deliver|donate|export|give|grant|hand|lend|lose|offer|pass|return|sell|send|ship|submit|supply|transfer)$/

const spell = /^(?:month|night|season|summer|week|weekend|winter|year)$/

/** `has 11 goals this season`: nothing is had by the goals. */
export function freeSpellObject(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, heads, deprels} = draft
	for (let time = from + 2; time < to; time++) {
		const verb = heads[time]!
		if (deprels[time] !== 'obj' || !spell.test(lemmas[time]!) || verb < from || verb > time) continue
		const thing = childOf(draft, verb, verb + 1, time, /^iobj$/)
		if (thing < 0 || !/^(?:each|every|last|next|this)$/.test(norms[time - 1]!) || heads[time - 1] !== time) continue
		deprels[thing] = 'obj'
		deprels[time] = 'obl:unmarked'
	}
}

const address = /^(?:dr|lady|lord|miss|mr|mrs|ms|prof|professor|sir)\.?$/

/** `paid Ms Lowe £5,000`: the name behind a form of address is hers. */
export function joinAddress(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let title = from + 1; title < to - 2; title++) {
		const name = title + 1
		const verb = heads[title]!
		if (!address.test(norms[title]!) || !/^i?obj$/.test(deprels[title]!) || upos[name] !== 'PROPN') continue
		if (verb < from || verb > title || (heads[name]! <= name && heads[name] !== verb)) continue
		attach(draft, name, verb, deprels[title]!)
		for (let row = name + 1; row < to; row++)
			if (heads[row] === title) attach(draft, row, verb, deprels[row] === 'appos' ? 'obj' : deprels[row]!)
		attach(draft, title, name, 'nmod:desc')
	}
}

const people =
	/^(?:boss|boy|captain|child|children|couple|crew|families|family|farmers|girl|guard|guards|nurses|parents|people|police|pupils|staff|suspects?|victims?|voters|workers)$/

const isPerson = (norm: string): boolean => personEnding.test(norm) || people.test(norm)

/** `offered the gang leader immunity`, `costs families £300`: whoever gets it is no part of it. */
export function takeRecipient(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let verb = from; verb < to - 2; verb++) {
		if (upos[verb] !== 'VERB' || !giving.test(lemmas[verb]!)) continue
		const thing = childOf(draft, verb, verb + 1, Math.min(to, verb + 8), /^obj$/)
		if (thing < 0 || childOf(draft, verb, verb + 1, to, /^iobj$/) >= 0) continue
		const sum = childOf(draft, thing, thing + 1, Math.min(to, thing + 2), /^appos$/)
		if (sum >= 0 && upos[sum] === 'SYM' && upos[thing] === 'NOUN') {
			deprels[thing] = 'iobj'
			attach(draft, sum, verb, 'obj')
			for (let row = sum + 1; row < Math.min(to, sum + 5); row++)
				if (heads[row] === thing) attach(draft, row, sum, deprels[row]!)
			continue
		}
		// `owe growers Rs 1,840 crore`, `fined the bank £5 million`: no sum is named after whoever gets it.
		const isSum = upos[thing] === 'SYM' || currency.test(norms[thing]!)
		const whom = isSum ? lastPart(draft, thing, verb) : thing - 1
		if (heads[whom] !== thing || deprels[whom] !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos[whom]!)) continue
		const isOwn = upos[whom] === 'NOUN' && isPerson(norms[whom]!) && upos[thing] === 'NOUN'
		if (!isSum && (!isOwn || childOf(draft, thing, verb + 1, whom, /^(?:det|nmod:poss)$/) < 0)) continue
		for (let row = verb + 1; row < whom; row++) if (heads[row] === thing) heads[row] = whom
		attach(draft, whom, verb, 'iobj')
	}
}

// `Acme` in `fined Acme 200 million euros`: the last noun before the numbers that hangs on the sum.
function lastPart({upos, heads, deprels}: Draft, sum: number, verb: number): number {
	for (let row = sum - 1; row > verb; row--)
		if (heads[row] === sum && deprels[row] === 'compound' && /^(?:NOUN|PROPN)$/.test(upos[row]!)) return row
	return sum - 1
}

const currency = /^(?:dollars|euros|francs|kronor|kroner|kronur|naira|pesos|pounds|rand|rupees|shillings|yen|yuan)$/

// What has a `to` of its own.
const owning =
	/^(?:access|answer|approach|change|claim|damage|door|guide|introduction|key|link|objection|reaction|reply|response|right|road|solution|threat|ticket|tribute|trip|visit|way)$/

/** `handed the letter to police`: whom it went to belongs to the deed. */
export function hangReceiver(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let whom = from + 3; whom < to; whom++) {
		const thing = heads[whom]!
		const verb = heads[thing] ?? -1
		if (deprels[whom] !== 'nmod' || thing > whom || deprels[thing] !== 'obj' || verb < from || verb > thing) continue
		if (upos[verb] !== 'VERB' || !handing.test(lemmas[verb]!) || owning.test(lemmas[thing]!)) continue
		const marker = childOf(draft, whom, thing + 1, whom, /^case$/)
		if (marker === thing + 1 && norms[marker] === 'to') attach(draft, whom, verb, 'obl')
	}
}

/** `cut its profit forecast`, `sacked manager Ann Lee`: only who is given something has it; else two nouns side by side are one. */
export function joinObject(draft: Draft, {from, to}: Range): void {
	const {lemmas, norms, upos, heads, deprels} = draft
	for (let first = from + 1; first < to - 1; first++) {
		const second = first + 1
		const verb = heads[first]!
		if (deprels[first] !== 'iobj' || upos[first] !== 'NOUN' || heads[second] !== verb || deprels[second] !== 'obj')
			continue
		if (verb < from || verb > first || giving.test(lemmas[verb]!) || handing.test(lemmas[verb]!)) continue
		if (childOf(draft, first, verb, first, /^det$/) >= 0) continue
		if (upos[second] === 'PROPN') {
			if (!isPerson(norms[first]!) && !/^(?:chief|coach|director|head|manager|striker)$/.test(norms[first]!)) continue
			attach(draft, first, second, 'nmod:desc')
		} else if (upos[second] === 'NOUN' && draft.xpos[first] === 'NN') attach(draft, first, second, 'compound')
		else continue
		for (let row = verb + 1; row < first; row++) if (heads[row] === first) heads[row] = second
	}
}
