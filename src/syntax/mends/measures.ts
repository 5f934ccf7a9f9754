import {measureOfTime} from '../../model/day-words.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

const following = /^(?:after|before|earlier|later)$/

// Nouns whose hours, days or years are a thing of their own.
const kept =
	/^(?:business|calendar|childhood|college|daylight|festival|golden|holiday|light|market|match|office|opening|peak|polling|rush|school|sun|teenage|trading|trial|visiting|war|wedding|weekday|working)$/

/** `called off the strike hours before it began`: the time between a noun and `before` belongs to the verb. */
export function freeMeasure(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let time = from + 3; time < to - 1; time++) {
		const verb = heads[time]!
		if (!measureOfTime.test(norms[time]!) || !following.test(norms[time + 1]!) || verb < from || verb > time) continue
		if (!/^(?:obj|obl.*|nsubj:pass)$/.test(deprels[time]!) || upos[verb] !== 'VERB') continue
		const noun = time - 1
		const named = /^(?:NOUN|PROPN)$/.test(upos[noun]!) && heads[noun] === time && !kept.test(norms[noun]!)
		if (named) takeThing(draft, verb, noun, time)
		else if (deprels[time] === 'obj' && noun === verb + 1 && deprels[noun] === 'compound:prt')
			deprels[time] = 'obl:unmarked'
	}
}

// All that hung on the time before it hangs on the noun.
function takeThing(draft: Draft, verb: number, noun: number, time: number): void {
	const {heads, deprels} = draft
	if (childOf(draft, time, verb, noun, /^(?:nummod|nmod:unmarked)$/) >= 0) return
	const relation = deprels[time]!
	const marker = childOf(draft, time, verb, noun, /^case$/)
	for (let row = verb + 1; row < noun; row++) if (heads[row] === time) heads[row] = noun
	attach(draft, noun, verb, relation === 'obj' || marker >= 0 ? relation : 'obj')
	attach(draft, time, verb, 'obl:unmarked')
}

const sizes = /^(?:age|colou?r|depth|height|length|shape|size|weight|width)$/

/** `removed a tumour the size of a plum`: how large something is stands behind it, and gets nothing. */
export function hangSize(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let size = from + 3; size < to - 2; size++) {
		const verb = heads[size]!
		if (!sizes.test(norms[size]!) || norms[size - 1] !== 'the' || norms[size + 1] !== 'of') continue
		const noun = size - 2
		if (heads[noun] !== verb || deprels[noun] !== 'iobj' || deprels[size] !== 'obj') continue
		deprels[noun] = 'obj'
		attach(draft, size, noun, 'nmod:unmarked')
	}
}

/** `seized jewels worth a million`: the worth describes what has it, and that stands in the place of both. */
export function hangWorth(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let worth = from + 2; worth < to - 1; worth++) {
		const noun = worth - 1
		const verb = heads[worth]!
		if (norms[worth] !== 'worth' || upos[noun] !== 'NOUN' || verb < from || verb > noun || upos[verb] !== 'VERB')
			continue
		const sum = childOf(draft, verb, worth + 1, Math.min(to, worth + 6), /^obj$/)
		if (childOf(draft, worth, verb, worth, /^(?:aux|cop)/) >= 0 || !isThing(draft, noun, worth, verb)) continue
		for (let row = verb + 1; row < noun; row++) if (heads[row] === worth) heads[row] = noun
		if (heads[noun] === worth) {
			heads[noun] = verb
			deprels[noun] = childOf(draft, noun, verb, noun, /^case$/) >= 0 ? 'obl' : 'obj'
		}
		attach(draft, worth, noun, 'amod')
		if (sum >= 0) attach(draft, sum, worth, 'obj')
	}
}

// What is worth so much hangs on the worth as a part or subject, or beside it as an object.
const isThing = ({heads, deprels}: Draft, noun: number, worth: number, verb: number): boolean =>
	(heads[noun] === worth && /^(?:compound|nsubj)$/.test(deprels[noun]!)) ||
	(heads[noun] === verb && /^ob[jl]$/.test(deprels[noun]!))

const spells = /^(?:second|minute|hour|day|night|week|month|season|year|decade|while)$/

/** `The talks lasted three days`: how long something lasts is no object. */
export function freeLasting({lemmas, heads, deprels}: Draft, {from, to}: Range): void {
	for (let time = from + 2; time < to; time++)
		if (deprels[time] === 'obj' && lemmas[heads[time]!] === 'last' && spells.test(lemmas[time]!))
			deprels[time] = 'obl:unmarked'
}

const lengths = /^(?:feet|kilomet(?:er|re)s?|kms?|metres?|meters?|miles?|yards?)$/
const whither =
	/^(?:above|ahead|apart|away|behind|below|downstream|east|from|inland|north|northeast|northwest|off|offshore|outside|south|southeast|southwest|upstream|west)$/

/** `struck 40km north of the capital`: how far off something happens is no object. */
export function freeDistance(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let unit = from + 2; unit < to - 1; unit++) {
		const verb = heads[unit]!
		if (deprels[unit] !== 'obj' || !lengths.test(norms[unit]!) || !whither.test(norms[unit + 1]!)) continue
		if (verb >= from && verb < unit && upos[verb] === 'VERB') deprels[unit] = 'obl:unmarked'
	}
}
