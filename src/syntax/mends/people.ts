import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

// Who and what a relative clause is said of.

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
