import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, subjectOf} from './tree-draft.js'

/** `Its director Kim Lowe has quit`: the noun that announces a name is no object of what she does. */
export function seatAnnounced(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let noun = from + 1; noun < to - 2; noun++) {
		const verb = heads[noun]!
		const name = noun + 1
		// `The harbour ferry Osprey`, as a phrase in front
		const front = deprels[noun] === 'obl' && childOf(draft, noun, from, noun, /^case$/) < 0
		if ((deprels[noun] !== 'obj' && !front) || upos[noun] !== 'NOUN' || upos[name] !== 'PROPN' || verb < name) continue
		if (heads[name] !== verb || !deprels[name]!.startsWith('nsubj')) continue
		attach(draft, noun, verb, deprels[name]!)
		attach(draft, name, noun, 'appos')
	}
}

/** `A magnitude 5.1 quake hit it`: the quake did. */
export function seatQuake(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let magnitude = from; magnitude < to - 3; magnitude++) {
		const quake = magnitude + 2
		if (norms[magnitude] !== 'magnitude' || xpos[magnitude + 1] !== 'CD') continue
		if (!/^(?:aftershock|earthquake|quake|tremor)$/.test(norms[quake]!) || heads[magnitude] === quake) continue
		const verb = heads[magnitude]!
		if (verb < quake && verb >= from) continue
		attach(draft, quake, verb, deprels[magnitude]!)
		for (let row = from; row < magnitude; row++) if (heads[row] === magnitude) heads[row] = quake
		attach(draft, magnitude, quake, 'compound')
		attach(draft, magnitude + 1, magnitude, 'nummod')
	}
}

/** `Sen. Kim Lowe (D-Ohio) opposed it`: the name between a title and what stands in brackets is the subject. */
export function seatMember(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	const name = childOf(draft, from, from + 1, Math.min(to, from + 3), /^(?:appos|flat)$/)
	if (name < 0 || !/^(?:rep|sen|gov|del)\.?$/.test(norms[from]!) || heads[from]! >= 0 || upos[name] !== 'PROPN') return
	const verb = childOf(draft, from, name + 1, to, /^(?:parataxis|acl|appos)$/)
	if (verb < 0 || !/^VB[DPZ]$/.test(xpos[verb]!) || childOf(draft, verb, name, verb, /^nsubj/) >= 0) return
	heads[verb] = -1
	deprels[verb] = 'root'
	attach(draft, name, verb, subjectOf(draft, verb, name))
	for (let row = name + 1; row < to; row++) if (heads[row] === from) heads[row] = row > verb ? verb : name
	attach(draft, from, name, 'nmod:desc')
}

/** `Kim Lowe (R-Idaho), who led it`: what stands in brackets leads nothing. */
export function relateBeforeBrackets(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let who = from + 4; who < to - 1; who++) {
		const verb = heads[who]!
		const seat = heads[verb] ?? -1
		if (norms[who] !== 'who' || norms[who - 1] !== ',' || norms[who - 2] !== ')' || deprels[verb] !== 'acl:relcl')
			continue
		if (seat < from || seat > who || norms[seat - 1] !== '(') continue
		const name = heads[seat]!
		if (name >= from && name < seat && upos[name] === 'PROPN') attach(draft, verb, name, 'acl:relcl')
	}
}

/** `The tax costs them money`: an article is of no verb. */
export function hangArticle(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let article = from; article < to - 2; article++) {
		const verb = heads[article]!
		if (deprels[article] !== 'det' || verb <= article || upos[verb] !== 'VERB') continue
		const noun = childOf(draft, verb, article + 1, Math.min(verb, article + 4), /^nsubj/)
		if (noun >= 0 && childOf(draft, noun, article, noun, /^det$/) < 0) attach(draft, article, noun, 'det')
	}
}

const singular = /^(?:does|has|is|was)$/

/** `Shares in the firm, which makes chips`: a verb in the singular is said of the one, not of the many. */
export function relateByNumber(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let which = from + 3; which < to - 1; which++) {
		const verb = heads[which]!
		const many = heads[verb] ?? -1
		const one = which - 2
		if (norms[which] !== 'which' || norms[which - 1] !== ',' || deprels[which] !== 'nsubj') continue
		if (deprels[verb] !== 'acl:relcl' || many < from || many >= one) continue
		const form = which + 1
		if (!(xpos[form] === 'VBZ' || singular.test(norms[form]!)) || !/S$/.test(xpos[many]!) || !/^NNP?$/.test(xpos[one]!))
			continue
		if (heads[one] === many || heads[heads[one]!] === many) attach(draft, verb, one, 'acl:relcl')
	}
}

/** `Sen. Kim Lowe, D-Nev., opposed it`: the title is hers, and the state no part of her name. */
export function seatBehindSeat(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let party = from + 3; party < to - 3; party++) {
		const name = heads[party]!
		if (!deprels[name]?.startsWith('nsubj')) continue
		if (!/^[dir]$/.test(norms[party]!) || norms[party + 1] !== '-' || norms[party - 1] !== ',' || name > party) continue
		const state = party + 2
		if (heads[state] === name) attach(draft, state, party, 'nmod')
		const title = name - 1
		if (
			name > from &&
			upos[name] === 'PROPN' &&
			/^(?:rep|sen|gov|del)\.?$/.test(norms[title]!) &&
			heads[title] !== name
		)
			attach(draft, title, name, 'nmod:desc')
		if (deprels[state] === 'flat') deprels[state] = 'nmod'
	}
}
