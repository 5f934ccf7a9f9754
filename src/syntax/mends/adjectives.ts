import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/** Participles of verbs that have no object. */
const intransitive =
	/^(?:advancing|aging|ageing|ailing|arriving|bickering|competing|conflicting|declining|demonstrating|departing|dwindling|dying|emerging|existing|falling|feuding|fleeing|grieving|growing|incoming|lagging|looming|marauding|marching|mounting|neighbou?ring|outgoing|protesting|remaining|retiring|returning|rioting|rising|roaming|rotting|shrinking|simmering|soaring|sprawling|squabbling|striking|surging|surrounding|surviving|swirling|warring|worsening)$/

/**
 * `a demand by striking dockworkers`, `blamed on rising costs`: the participle describes the noun behind it, and the
 * preposition is the noun's.
 */
export function describeNoun(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let word = from + 2; word < to - 1; word++) {
		if (xpos[word] !== 'VBG' || !intransitive.test(norms[word]!)) continue
		const opening = word - 1
		if (heads[opening] !== word || !/^(?:by|for|from|of|on|over|to|with)$/.test(norms[opening]!)) continue
		const noun = childOf(draft, word, word + 1, Math.min(to, word + 5), /^obj$/)
		if (noun < 0 || childOf(draft, noun, word + 1, noun, /^(?:det|nmod:poss|nummod)/) >= 0) continue
		const governor = heads[word]!
		if (governor < from || xpos[noun] !== 'NNS') continue
		// A noun right before the preposition has it.
		const above = /^(?:NOUN|PROPN)$/.test(upos[opening - 1]!) ? opening - 1 : governor
		attach(draft, noun, above, above === governor && upos[governor] === 'VERB' ? 'obl' : 'nmod')
		attach(draft, opening, noun, 'case')
		for (let row = noun + 1; row < to; row++) if (heads[row] === word) attach(draft, row, noun, deprels[row]!)
		attach(draft, word, noun, 'amod')
	}
}

/** `Ann Lee, founding director of Acme, said`: a participle alone before the noun behind the comma describes that noun. */
export function describePost(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels, upos} = draft
	for (let word = from + 2; word < to - 1; word++) {
		if (xpos[word] !== 'VBG' || deprels[word] !== 'acl' || norms[word - 1] !== ',') continue
		const noun = heads[word + 1] === heads[word] ? word + 1 : heads[word + 1]!
		if (noun <= word || noun > word + 4 || noun >= to || upos[noun] !== 'NOUN') continue
		if (heads[noun] !== heads[word] || deprels[noun] !== 'appos') continue
		if (childOf(draft, word, word + 1, noun, /./) < 0) attach(draft, word, noun, 'amod')
	}
}

/** `pulled a boy alive from the rubble`: what somebody is then is told of the deed; whence and when belong to the verb. */
export function hangState(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let state = from + 3; state < to - 1; state++) {
		const noun = heads[state]!
		const verb = heads[noun] ?? -1
		if (!/^(?:alive|dead|safe|unconscious|unharmed|unhurt)$/.test(norms[state]!) || noun !== state - 1) continue
		if (deprels[noun] !== 'obj' || verb < from || verb > noun || upos[verb] !== 'VERB') continue
		attach(draft, state, verb, 'xcomp')
		for (let row = state + 1; row < Math.min(to, state + reach); row++)
			if (heads[row] === state && /^(?:advcl|obl)/.test(deprels[row]!)) heads[row] = verb
	}
}

/** `shot dead two guards`: what they then were is told of the deed. */
export function hangDead(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads} = draft
	for (let dead = from + 2; dead < to - 1; dead++) {
		const verb = dead - 1
		if (norms[dead] !== 'dead' || lemmas[verb] !== 'shoot' || upos[verb] !== 'VERB') continue
		if (heads[dead]! > dead && heads[heads[dead]!] === verb) attach(draft, dead, verb, 'xcomp')
	}
}
