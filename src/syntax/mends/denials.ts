import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

// What a denial or a question belongs to.

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

/** `asked not to be named`: what stands right before `to` denies the infinitive, not who asks. */
export function hangNotTo(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, heads, deprels} = draft
	for (let not = from + 1; not < to - 2; not++) {
		const deed = heads[not + 1]!
		if (norms[not] !== 'not' || norms[not + 1] !== 'to' || deprels[not + 1] !== 'mark' || deed < not) continue
		if (heads[not] !== heads[deed] || heads[not]! > not || lemmas[not - 1] === 'do') continue
		if (deprels[deed] === 'xcomp') attach(draft, not, deed, 'advmod')
	}
}

/** `It was not clear who fired the shots`: what isn't clear fires nothing. */
export function askBehindClear(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let who = from + 3; who < to - 2; who++) {
		const verb = heads[who]!
		const clear = heads[verb] ?? -1
		if (!/^(?:how|what|when|where|who|why)$/.test(norms[who]!) || deprels[verb] !== 'acl:relcl' || verb < who) continue
		if (clear !== who - 1 || upos[clear] !== 'ADJ') continue
		const it = childOf(draft, clear, from, clear, /^(?:expl|nsubj)$/)
		if (it >= 0 && norms[it] === 'it') deprels[verb] = 'csubj'
	}
}
