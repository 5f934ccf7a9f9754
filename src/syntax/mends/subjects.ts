import type {Range} from '../../model/span.js'
import {time} from './apart.js'
import {attach, childOf, type Draft, leftOf, reach, subjectOf, takePlace} from './tree-draft.js'

/** `Marsh Town police's chief, Ida Lowe, has said`: of two subjects side by side the first is part of the second. */
export function joinSubjects(draft: Draft, {from, to}: Range): void {
	const {heads, deprels, upos} = draft
	for (let row = from + 1; row < to; row++) {
		const verb = heads[row]!
		if (verb <= row || !/^nsubj/.test(deprels[row]!) || !/^(?:NOUN|PROPN)$/.test(upos[row]!)) continue
		const first = leftOf(draft, row, from - 1)
		const last = first - 1
		if (last < from || upos[last] !== 'PROPN') continue
		let other = last
		for (let steps = 0; steps < 8 && other >= from && heads[other] !== verb; steps++) other = heads[other]!
		if (other < from || other > last || heads[other] !== verb || !/^nsubj/.test(deprels[other]!)) continue
		if (upos[other] === 'PROPN' && !/^(?:DET|PRON)$/.test(upos[first]!)) attach(draft, other, row, 'compound')
	}
}

/** `claimed that Ann Lee had left`: two names side by side before a verb are one, not its object and its subject. */
export function joinNames(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let name = from; name < to - 2; name++) {
		const verb = heads[name]!
		if (upos[name] !== 'PROPN' || upos[name + 1] !== 'PROPN' || verb <= name + 1 || heads[name + 1] !== verb) continue
		if (!/^(?:i?obj|obl)$/.test(deprels[name]!) || !deprels[name + 1]!.startsWith('nsubj')) continue
		if (childOf(draft, name, from, name + 1, /^case$/) >= 0) continue
		takePlace(draft, {from, to}, name, name + 1, 'flat')
	}
}

/** `Neither Ann Lee nor her son came`: two subjects of one verb are joined. */
export function joinNeither(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let nor = from + 2; nor < to - 1; nor++) {
		const verb = heads[nor]!
		if (norms[nor] !== 'nor' || deprels[nor] !== 'cc' || verb <= nor + 1) continue
		const second = childOf(draft, verb, nor + 1, verb, /^nsubj/)
		const first = childOf(draft, verb, Math.max(from, nor - 12), nor, /^nsubj/)
		if (first < 0 || second < 0 || norms[leftOf(draft, first, from - 1)] !== 'neither') continue
		attach(draft, second, first, 'conj')
		attach(draft, nor, second, 'cc')
	}
}

const opens = /^(?:DET|ADJ|NUM|NOUN|PRON|PROPN)$/

/** `while its lock gates are replaced`: a noun right before the subject, with nothing between, is part of it. */
export function compoundSubject(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 1; row < to - 2; row++) {
		const noun = row + 1
		const verb = heads[noun]!
		if (upos[row] !== 'NOUN' || upos[noun] !== 'NOUN' || heads[row] !== verb || verb <= noun) continue
		if (!deprels[noun]!.startsWith('nsubj') || !/^(?:obl|obj|nsubj|nmod)/.test(deprels[row]!)) continue
		if (time.test(norms[row]!) || childOf(draft, row, Math.max(from, row - 6), row, /^case$/) >= 0) continue
		for (let at = Math.max(from, row - 6); at < row; at++)
			if (heads[at] === row && opens.test(upos[at]!)) attach(draft, at, noun, deprels[at]!)
		attach(draft, row, noun, 'compound')
	}
}

/** `Harbour ferry returns`: what stands before a verb as a part of it is its subject, or a part of that. */
export function seatCompound(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, heads, deprels} = draft
	for (let row = from; row < to - 1; row++) {
		const verb = heads[row]!
		if (deprels[row] !== 'compound' || verb <= row || verb >= to || upos[verb] !== 'VERB') continue
		if (!/^VB[DPZ]$/.test(xpos[verb]!) || !/^(?:NOUN|PROPN)$/.test(upos[row]!)) continue
		// `closed three mountain passes`: what the tree takes for a noun has no subject, whatever its tag.
		if (/^(?:i?obj|obl|nmod|nsubj)/.test(deprels[verb]!)) continue
		const subject = childOf(draft, verb, from, verb, /^nsubj/)
		if (subject < 0) {
			const parts = childOf(draft, verb, row + 1, verb, /^compound$/)
			if (parts < 0) deprels[row] = 'nsubj'
			else attach(draft, row, parts, 'compound')
		} else if (subject > row) {
			for (let at = from; at < row; at++)
				if (heads[at] === row && upos[at] !== 'PUNCT') attach(draft, at, subject, deprels[at]!)
			attach(draft, row, subject, 'compound')
		} else if (childOf(draft, row, subject, row, /^case$/) >= 0) attach(draft, row, subject, 'nmod')
	}
}

/** `Storms are rare, but divers, who know it, have stayed`: a noun joined to what is no noun does what the next verb says. */
export function seatJoined(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let noun = from + 3; noun < to - 2; noun++) {
		const first = heads[noun]!
		if (deprels[noun] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || first < from || first > noun) continue
		if (!/^(?:ADJ|VERB)$/.test(upos[first]!) || childOf(draft, first, from, noun, /^nsubj/) < 0) continue
		const joining = childOf(draft, noun, first + 1, noun, /^cc$/)
		const verb = childOf(draft, first, noun + 1, Math.min(to, noun + reach), /^(?:conj|parataxis)$/)
		if (joining < 0 || verb < 0 || upos[verb] !== 'VERB' || childOf(draft, verb, noun, verb, /subj/) >= 0) continue
		if (childOf(draft, verb, noun, verb, /^aux/) < 0 && !/^VB[DPZ]$/.test(draft.xpos[verb]!)) continue
		attach(draft, noun, verb, subjectOf(draft, verb, noun))
		attach(draft, joining, verb, 'cc')
		deprels[verb] = 'conj'
	}
}

/** `until the owners pay`, `Two ministers said`: with a subject and nothing that helps it a verb is no infinitive, and no participle. */
export function tellTense(draft: Draft, {from, to}: Range): void {
	const {xpos, deprels} = draft
	for (let verb = from + 1; verb < to; verb++)
		if (
			xpos[verb] === 'VB' &&
			/^(?:advcl|acl:relcl|conj|root)$/.test(deprels[verb]!) &&
			childOf(draft, verb, from, verb, /^nsubj$/) >= 0 &&
			childOf(draft, verb, from, verb, /^aux/) < 0 &&
			draft.norms[verb - 1] !== 'to'
		)
			xpos[verb] = 'VBP'
		else if (
			xpos[verb] === 'VBN' &&
			deprels[verb] === 'root' &&
			childOf(draft, verb, from, verb, /^nsubj$/) >= 0 &&
			childOf(draft, verb, from, verb, /^(?:aux.*|cop)$/) < 0
		)
			xpos[verb] = 'VBD'
}
