import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach, wide} from './tree-draft.js'

const finite = /^(?:MD|VB[DPZ])$/

/** `Talks between Iran and Oman broke down`: both have the talks, which break down. */
export function joinBetween(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let between = from + 1; between < to - 4; between++) {
		if (norms[between] !== 'between' || deprels[between] !== 'case') continue
		const first = heads[between]!
		const noun = heads[first]!
		if (first < between || noun < from || noun > between || !deprels[first]!.startsWith('nmod')) continue
		for (let cc = first + 1; cc < Math.min(to - 2, first + 8); cc++) {
			const second = heads[cc]!
			const verb = heads[second] ?? -1
			if (norms[cc] !== 'and' || deprels[cc] !== 'cc' || second < cc || !deprels[second]!.startsWith('nsubj')) continue
			if (!/^(?:NOUN|PROPN)$/.test(upos[second]!) || heads[verb] !== noun || !finite.test(xpos[verb]!)) break
			const role = deprels[second]!
			attach(draft, second, first, 'conj')
			raise(draft, {from, to}, noun, verb, role)
			break
		}
	}
}

/** `Clashes between police and fans erupted`: what opens the sentence and governs its only finite verb is the subject. */
export function seatTopic(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let noun = from; noun < Math.min(from + 3, to - 3); noun++) {
		if (deprels[noun] !== 'root' || !/^(?:NNS?|VBZ)$/.test(xpos[noun]!) || !/s$/.test(norms[noun]!)) continue
		if (childOf(draft, noun, from, to, /^(?:nsubj|cop|aux|obj|expl)/, wide) >= 0) continue
		const phrase = childOf(draft, noun, noun + 2, Math.min(to, noun + reach), /^(?:nmod|obl)/)
		const verb = childOf(draft, noun, noun + 3, Math.min(to, noun + reach), /^(?:conj|ccomp|dep|parataxis)$/)
		if (phrase < 0 || verb < phrase || !/^VB[DZ]$/.test(xpos[verb]!) || heads[noun] !== -1) continue
		if (childOf(draft, verb, noun, verb, /^(?:cc|mark|nsubj|punct)/) < 0) raise(draft, {from, to}, noun, verb, 'nsubj')
	}
}

// The verb takes the place of its subject, with all that stands behind it.
function raise(draft: Draft, {from, to}: Range, noun: number, verb: number, role: string): void {
	const {heads, deprels} = draft
	heads[verb] = heads[noun]!
	deprels[verb] = deprels[noun]!
	for (let row = Math.max(from, noun - wide); row < Math.min(to, verb + wide); row++)
		if (heads[row] === noun && row !== verb && (row > verb || deprels[row] === 'punct'))
			attach(draft, row, verb, deprels[row]!)
	attach(draft, noun, verb, role)
	if (deprels[noun] === 'nsubj' && childOf(draft, verb, noun, verb, /^aux:pass$/) >= 0) deprels[noun] = 'nsubj:pass'
}
