import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

const naming =
	/^(?:appoint|baptize|brand|call|christen|consider|crown|declare|deem|dub|elect|label|name|nickname|proclaim|pronounce|term|title)$/

const finding = /^(?:find|keep|leave|make|render)$/

/** `called the overspend a scandal`: of two nouns behind a verb of naming the first is named, the second is the name. */
export function nameTwice(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let second = from + 2; second < to; second++) {
		const verb = heads[second]!
		if (verb < from || verb > second - 2 || upos[verb] !== 'VERB') continue
		if (!/^(?:obj|xcomp|obl:unmarked)$/.test(deprels[second]!) || !isNamed(draft, second)) continue
		const first = childOf(draft, verb, verb + 1, second, /^(?:i?obj|xcomp)$/)
		if (first < 0 || !/^(?:NOUN|PRON|PROPN)$/.test(upos[first]!)) continue
		// `make Ruiz a minister`, not `make her a cake`; `found her guilty`
		const fits =
			naming.test(lemmas[verb]!) ||
			(lemmas[verb] === 'make' && upos[first] === 'PROPN') ||
			(finding.test(lemmas[verb]!) && upos[second] === 'ADJ')
		if (!fits) continue
		if (childOf(draft, second, first + 1, second, /^(?:case|cc)$/) >= 0) continue
		deprels[first] = 'obj'
		deprels[second] = 'xcomp'
	}
}

const judged =
	/^(?:acceptable|clean|dead|empty|guilty|illegal|inadmissible|innocent|invalid|legal|liable|negligent|null|responsible|safe|unconstitutional|unfit|unlawful|unsafe|valid|void)$/

/** `found the clerk guilty`: what somebody is found or declared to be is said of the object, and is no part of it. */
export function nameSo(draft: Draft, {from, to}: Range): void {
	const {norms, upos, lemmas, heads, deprels} = draft
	for (let word = from + 3; word < to; word++) {
		const noun = heads[word]!
		if (upos[word] !== 'ADJ' || noun < from || noun > word || !/^(?:acl|amod)$/.test(deprels[word]!)) continue
		const verb = heads[noun]!
		if (deprels[noun] !== 'obj' || verb < from || verb > noun || !judged.test(norms[word]!)) continue
		if (/^(?:declare|deem|find|hold|pronounce|rule)$/.test(lemmas[verb]!)) attach(draft, word, verb, 'xcomp')
	}
}

// `a scandal`, `an independent`, `guilty`; not `the poor`
const isNamed = (draft: Draft, row: number): boolean =>
	/^(?:NOUN|PROPN)$/.test(draft.upos[row]!) ||
	(draft.upos[row] === 'ADJ' && (/^an?$/.test(draft.norms[row - 1]!) || childOf(draft, row, row - 3, row, /^det$/) < 0))

/** `Those who have money find themselves alone`: what stands in front with two clauses behind it does what the second says. */
export function raiseSecondRelative(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let verb = from + 3; verb < to; verb++) {
		const noun = heads[verb]!
		if (deprels[verb] !== 'acl:relcl' || noun < from || noun > verb || deprels[noun] !== 'root') continue
		if (!/^VB[DPZ]?$/.test(xpos[verb]!)) continue
		const first = childOf(draft, noun, noun + 1, verb, /^acl:relcl$/)
		if (first < 0 || childOf(draft, first, noun, first, /^nsubj/) < 0 || !/^(?:that|which|who)$/.test(norms[noun + 1]!))
			continue
		const between = childOf(draft, verb, first, verb, /^nsubj/)
		// `have money find`: what stands between belongs to the first clause.
		if (between >= 0 && (between !== verb - 1 || upos[between] !== 'NOUN')) continue
		if (between >= 0) attach(draft, between, first, 'obj')
		heads[verb] = -1
		deprels[verb] = 'root'
		attach(draft, noun, verb, 'nsubj')
		for (let row = verb + 1; row < Math.min(to, verb + reach); row++)
			if (heads[row] === noun && row > verb) attach(draft, row, verb, deprels[row]!)
	}
}

/** `told them that 30 voted for it, and 13 voted against`: the same verb once more, with a subject of its own, is told too. */
export function tellAgain(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, norms, heads, deprels} = draft
	for (let again = from + 5; again < to; again++) {
		const teller = heads[again]!
		if (deprels[again] !== 'conj' || upos[again] !== 'VERB' || teller < from || teller > again) continue
		const told = childOf(draft, teller, teller + 1, again, /^ccomp$/)
		if (told < 0 || lemmas[told] !== lemmas[again]) continue
		const mark = childOf(draft, told, teller, told, /^mark$/)
		if (mark >= 0 && norms[mark] === 'that') attach(draft, again, told, 'conj')
	}
}
