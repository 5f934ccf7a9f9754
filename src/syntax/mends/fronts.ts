import {finiteTag} from '../../model/finite-tag.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach, subjectOf, wide} from './tree-draft.js'

const isDash = ({norms, xpos}: Draft, row: number): boolean =>
	/^(?:-|--|–|—)$/.test(norms[row]!) && xpos[row] !== 'HYPH'

/** `Turku – Former clerk Ann Lee has left`: the place of a dateline does nothing, what stands behind the dash does. */
export function leaveDateline(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	let dash = from
	while (dash < Math.min(to - 3, from + 8) && /^(?:NUM|PROPN|PUNCT)$/.test(upos[dash]!) && !isDash(draft, dash)) dash++
	if (dash === from || dash >= to - 3 || !isDash(draft, dash)) return
	for (let place = from; place < dash; place++) {
		if (deprels[place] === 'root') {
			const told = childOf(draft, place, dash + 1, Math.min(to, dash + reach), /^parataxis$/)
			if (told < 0 || childOf(draft, told, dash, told, /subj/) < 0) return
			heads[told] = -1
			deprels[told] = 'root'
			attach(draft, place, told, 'dep')
			for (let row = dash + 1; row < to; row++) if (heads[row] === place) attach(draft, row, told, deprels[row]!)
			return
		}
		const verb = heads[place]!
		// `Oslo (AP) - Growing up there, Ann Lee has known it`
		const opening = childOf(draft, place, dash + 1, Math.min(to, dash + 2), /^acl$/)
		if (opening >= 0 && verb > opening) attach(draft, opening, verb, 'advcl')
		if (!deprels[place]!.startsWith('nsubj') || verb < dash) continue
		const noun = childOf(draft, place, dash + 1, Math.min(verb, dash + reach), /^appos$/)
		if (noun < 0) return
		attach(draft, noun, verb, deprels[place]!)
		attach(draft, place, verb, 'dep')
		return
	}
}

/** `In one letter, for instance, an aide asked`: phrases in front of a comma belong to the verb, not to its subject. */
export function freeFront(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let row = from + 1; row < Math.min(to, from + reach); row++) {
		const noun = heads[row]!
		if (!/^(?:nmod|obl)$/.test(deprels[row]!) || noun < row + 2 || !deprels[noun]!.startsWith('nsubj')) continue
		const verb = heads[noun]!
		if (verb < noun || childOf(draft, row, from, row, /^case$/) < 0) continue
		for (let at = row + 1; at < noun; at++)
			if (norms[at] === ',' && verb < to) {
				attach(draft, row, verb, 'obl')
				break
			}
	}
}

const time =
	/^(?:(?:after|fore)noon|century|day|decade|evening|month|morning|night|season|week|weekend|year|today|tomorrow|tonight|yesterday|(?:1[5-9]|20)\d\d)s?$/

/** `A further 1.1 million, a fifth of all, have fled`: of two in front of the verb, between commas, the second explains the first. */
export function seatFront(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let first = from; first < Math.min(to - 4, from + 8); first++) {
		const verb = heads[first]!
		if (verb <= first + 3 || verb >= to || !/^(?:obl:unmarked|dep|nsubj:outer|vocative)$/.test(deprels[first]!))
			continue
		if (!/^(?:NOUN|NUM|PROPN)$/.test(upos[first]!) || time.test(norms[first]!) || norms[first + 1] !== ',') continue
		const second = childOf(draft, verb, first + 2, verb, /^nsubj/)
		let end = second
		while (end > 0 && end < verb && norms[end] !== ',') end++
		if (second < 0 || end >= verb || childOf(draft, first, from, first, /^case$/) >= 0) continue
		const label = deprels[second]!
		attach(draft, second, first, 'appos')
		attach(draft, first, verb, label)
		return
	}
}

/** `When many people crossed it swayed`: the noun does what the participle behind it says, the second verb has a subject of its own. */
export function openWhen(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	const verb = heads[from]!
	if (!/^(?:as|once|when|while)$/.test(norms[from]!) || verb < from + 4 || verb >= to) return
	const noun = childOf(draft, verb, from + 1, verb, /^(?:nsubj:outer|dep|obl:unmarked|nsubj)$/)
	const deed = noun < 0 ? -1 : childOf(draft, noun, noun + 1, Math.min(verb, noun + 3), /^acl$/)
	if (deed < 0 || !/^VB[DN]$/.test(xpos[deed]!)) return
	const own = childOf(draft, verb, deed + 1, verb, /^nsubj/)
	if (own < 0 || own === noun) return
	attach(draft, deed, verb, 'advcl')
	attach(draft, noun, deed, 'nsubj')
	attach(draft, from, deed, deprels[from]!)
	xpos[deed] = 'VBD'
}

const rank = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next)$/

/** `Third on the list was Ann Lee`: what she was stands in front. */
export function frontRank(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from; row < Math.min(from + 3, to - 2); row++) {
		const name = heads[row]!
		if (!rank.test(norms[row]!) || deprels[row] !== 'advmod' || name < row || !/^(?:NOUN|PROPN)$/.test(upos[name]!))
			continue
		const copula = childOf(draft, name, row + 1, name, /^cop$/)
		if (copula < 0 || childOf(draft, name, from, to, /^(?:nsubj|expl)/, wide) >= 0) continue
		heads[row] = heads[name]!
		deprels[row] = deprels[name]!
		for (let child = from; child < to; child++)
			if (heads[child] === name && child !== row && (child <= copula || deprels[child] === 'punct')) heads[child] = row
		attach(draft, name, row, 'nsubj')
	}
}

/** `No doubt Ann Lee knew`: how sure it is, and nobody who knew. */
export function hangNoDoubt(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let row = from + 1; row < Math.min(to - 2, from + 4); row++) {
		if (norms[row] !== 'doubt' || norms[row - 1] !== 'no' || !deprels[row]!.startsWith('nsubj')) continue
		const verb = heads[row]!
		if (verb <= row) continue
		// Whoever knew stands right behind, as its apposition.
		const name = childOf(draft, row, row + 1, Math.min(verb, row + 4), /^appos$/)
		if (name >= 0 && childOf(draft, verb, row + 1, verb, /^nsubj/) < 0) attach(draft, name, verb, deprels[row]!)
		if (childOf(draft, verb, row + 1, verb, /^nsubj/) >= 0) deprels[row] = 'obl:unmarked'
	}
}

const placing =
	/^(?:appear|arise|burst|come|emerge|go|hang|lie|loom|lurk|march|pour|remain|ride|roll|sail|sit|stand|step|stretch|stride|stroll|walk|wander)$/

/** `On the table lay a letter`: what lies there is the subject. */
export function invertPlace(draft: Draft, {from, to}: Range): void {
	const {lemmas, upos, xpos, deprels} = draft
	for (let verb = from + 1; verb < Math.min(to - 1, from + reach); verb++) {
		if (upos[verb] !== 'VERB' || !placing.test(lemmas[verb]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
		const first = childOf(draft, verb, from, verb, /^(?:obl|advmod)/)
		if (first < 0 || childOf(draft, verb, from, to, /^(?:nsubj|expl|conj|cc)/, wide) >= 0) continue
		const object = childOf(draft, verb, verb + 1, Math.min(to, verb + reach), /^obj$/)
		if (object >= 0 && deprels[verb] !== 'conj') deprels[object] = 'nsubj'
	}
}

/** `In London rents are high`: the name is the place, and the noun behind it the subject. */
export function seatBehindPlace(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	const noun = heads[from]!
	const verb = heads[noun] ?? -1
	if (!/^(?:across|in|near|outside)$/.test(norms[from]!) || deprels[from] !== 'case' || noun < from + 2) return
	if (upos[noun] !== 'NOUN' || !/^(?:nsubj|obl)/.test(deprels[noun]!) || verb <= noun || verb >= to) return
	if (!/^(?:ADJ|VERB)$/.test(upos[verb]!) || !finiteTag.test(xpos[noun + 1]!)) return
	const subject = childOf(draft, verb, from, to, /^(?:.subj.*|expl)$/, wide)
	let place = from
	while (place + 1 < noun && xpos[place + 1] === 'NNP') place++
	if ((subject >= 0 && subject !== noun) || place === from || heads[place] !== noun) return
	for (let row = from; row < place; row++) heads[row] = place
	attach(draft, place, verb, 'obl')
	attach(draft, noun, verb, subjectOf(draft, verb, noun))
}
