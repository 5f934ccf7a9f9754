import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, hasComma, subjectOf} from './tree-draft.js'

const making = /^(?:appointed|chosen|confirmed|crowned|declared|dubbed|elected|made|named|nominated|re-?elected|voted)$/

/** `was elected mayor on Sunday`: what somebody is made is no predicate with a participle before it. */
export function electPassive(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let verb = from + 1; verb < to - 1; verb++) {
		const post = heads[verb]!
		if (xpos[verb] !== 'VBN' || !making.test(norms[verb]!) || deprels[verb] !== 'amod' || post <= verb) continue
		const copula = childOf(draft, post, from, verb, /^cop$/)
		if (copula < 0 || copula < verb - 2 || childOf(draft, post, copula, verb, /^det/) >= 0) continue
		heads[verb] = heads[post]!
		deprels[verb] = deprels[post]!
		for (let row = from; row < to; row++) {
			if (heads[row] !== post || row === verb) continue
			const behind = row > post && deprels[row]!.startsWith('nmod')
			const before = row < verb || /^(?:punct|advcl|parataxis|conj)$/.test(deprels[row]!)
			if (before || behind) attach(draft, row, verb, passiveOf(deprels[row]!, behind))
		}
		attach(draft, post, verb, 'xcomp')
	}
}

const passiveOf = (relation: string, behind: boolean): string =>
	behind ? 'obl' : relation === 'nsubj' ? 'nsubj:pass' : relation === 'cop' ? 'aux:pass' : relation

/** `two were killed and five injured`: the number before the second participle is its subject. */
export function seatNumber(draft: Draft, {from, to}: Range): void {
	const {xpos, heads, deprels} = draft
	for (let verb = from + 4; verb < to; verb++) {
		const number = verb - 1
		const first = heads[verb]!
		if (xpos[verb] !== 'VBN' || deprels[verb] !== 'conj' || first < from || first > number - 2) continue
		if (xpos[number] !== 'CD' || heads[number] !== verb || !/^(?:nummod|obl:unmarked)$/.test(deprels[number]!)) continue
		if (childOf(draft, first, from, first, /^nsubj:pass$/) >= 0) deprels[number] = 'nsubj:pass'
	}
}

/** `Support is a given`: a participle with an article of its own is a noun. */
export function takeForNoun(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let row = from + 2; row < to; row++) {
		if (xpos[row] !== 'VBN' || !/^an?$/.test(norms[row - 1]!) || heads[row - 1] !== row) continue
		xpos[row] = 'NN'
		for (let at = Math.max(from, row - 12); at < row; at++)
			if (heads[at] === row) deprels[at] = deprels[at] === 'aux:pass' ? 'cop' : deprels[at]!.replace(':pass', '')
	}
}

/** `The deal, announced Friday, would last`: between commas the participle is said of the noun, which does what follows. */
export function freeParticiple(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let participle = from + 2; participle < to - 3; participle++) {
		if (!/^VB[DN]$/.test(xpos[participle]!) || norms[participle - 1] !== ',') continue
		const main = mainOf(draft, participle, to)
		if (main < 0) continue
		const noun = childOf(draft, participle, from, participle, /^nsubj/)
		if (noun < 0 || main < participle || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		if (childOf(draft, main, from, main, /subj/) >= 0 || childOf(draft, main, participle, main, /^(?:aux|cop)/) < 0)
			continue
		if (deprels[participle] === 'root') {
			heads[main] = -1
			deprels[main] = 'root'
			for (let row = from; row < to; row++)
				if (heads[row] === participle && deprels[row] === 'punct') heads[row] = row < participle ? noun : main
		}
		attach(draft, noun, main, subjectOf(draft, main, participle))
		attach(draft, participle, noun, 'acl')
	}
}

// The verb that the participle hangs on, or that the tree makes its complement behind a comma.
function mainOf(draft: Draft, participle: number, to: number): number {
	const {norms, heads, deprels} = draft
	if (deprels[participle] === 'advcl') return heads[participle]!
	if (deprels[participle] !== 'root') return -1
	const main = childOf(draft, participle, participle + 2, Math.min(to, participle + 12), /^ccomp$/)
	return main >= 0 && hasComma(norms, participle, main) ? main : -1
}

/** `He was the last child found by them`: what a copula stands by is no subject of the participle behind it. */
export function freeReduced(draft: Draft, {from, to}: Range): void {
	const {xpos, heads, deprels} = draft
	for (let verb = from + 3; verb < to; verb++) {
		const noun = verb - 1
		if (!/^VB[DN]$/.test(xpos[verb]!) || heads[noun] !== verb || !deprels[noun]!.startsWith('nsubj')) continue
		const copula = childOf(draft, noun, from, noun, /^cop$/)
		if (copula < 0 || childOf(draft, noun, from, copula, /^nsubj/) < 0) continue
		if (childOf(draft, verb, from, verb, /^aux/) >= 0) continue
		heads[noun] = heads[verb]!
		deprels[noun] = deprels[verb]!
		attach(draft, verb, noun, 'acl')
		for (let row = from; row < to; row++)
			if (heads[row] === verb && (row < noun || deprels[row] === 'punct')) attach(draft, row, noun, deprels[row]!)
	}
}

/** `which is dedicated to it`: where the participle is tagged as an adjective, what stands by it is a copula. */
export function keepAdjective(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let row = from; row < to; row++) {
		const word = heads[row]!
		if (deprels[row] !== 'aux:pass' || word < from || upos[word] !== 'ADJ') continue
		deprels[row] = 'cop'
		const subject = childOf(draft, word, from, row + 1, /^nsubj:pass$/)
		if (subject >= 0) deprels[subject] = 'nsubj'
	}
}

/** `Two were killed and dozens injured`: the second noun has a verb of its own, which shares the auxiliary. */
export function seatSecondPassive(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, heads, deprels} = draft
	for (let verb = from + 5; verb < to; verb++) {
		const noun = verb - 1
		const first = heads[noun]!
		if (xpos[verb] !== 'VBN' || deprels[noun] !== 'conj' || first < from || first > noun - 2) continue
		if (upos[first] !== 'VERB' || (heads[verb] !== noun && heads[verb] !== first)) continue
		const and = childOf(draft, noun, first, noun, /^cc$/)
		if (and < 0 || childOf(draft, first, from, first, /^aux:pass$/) < 0) continue
		if (childOf(draft, noun, verb + 1, to, /^(?:conj|cop|nsubj)/) >= 0) continue
		attach(draft, verb, first, 'conj')
		attach(draft, and, verb, 'cc')
		attach(draft, noun, verb, 'nsubj:pass')
	}
}
