import {bareDay} from '../../model/day-words.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, hasComma, hasSubject, leftOf, reach, subjectOf} from './tree-draft.js'

// Subjects that commas part from their verb, or stand behind what stands in front.

/** Words for times, which do nothing. */
export const time =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|(?:after|fore)noon|century|day|evening|half|inning|minute|month|morning|night|quarter|round|week|weekend|year|years|months|weeks|days)$/

/** `In May, the club's owner, Joe Birk, was held`: no apposition to a time, but whom the sentence is about. */
export function seatSubject(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels, upos} = draft
	for (let row = from + 2; row < to; row++) {
		if (deprels[row] !== 'appos' || (upos[row] !== 'NOUN' && upos[row] !== 'PROPN')) continue
		const when = heads[row]!
		if (when > row || !(time.test(norms[when]!) || bareDay.test(norms[when]!))) continue
		const verb = heads[when] ?? -1
		if (verb < row || verb >= to || upos[verb] !== 'VERB' || !/^obl/.test(deprels[when]!)) continue
		const first = leftOf(draft, row, when)
		// `In the 62nd minute Ann Lee scored`
		const adjacent = upos[row] === 'PROPN' && first === when + 1
		const parted = norms[first - 1] === ',' || norms[first] === ','
		if ((!parted && !adjacent) || time.test(norms[row]!) || hasSubject(draft, verb, from)) continue
		attach(draft, row, verb, subjectOf(draft, verb, row))
	}
}

/** `The couple, who married in May, have two children`: what opens a sentence and is no time is its subject. */
export function seatUnmarked(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let noun = from; noun < Math.min(to - 2, from + 6); noun++) {
		const verb = heads[noun]!
		if (deprels[noun] !== 'obl:unmarked' || verb < noun + 3 || norms[noun + 1] !== ',' || norms[verb - 1] !== ',')
			continue
		if (upos[noun] !== 'NOUN' || time.test(norms[noun]!) || hasSubject(draft, verb, from)) continue
		if (leftOf(draft, noun, from - 1) !== from) continue
		if (childOf(draft, noun, noun + 2, verb, /^(?:acl.*|appos)$/) >= 0) attach(draft, noun, verb, 'nsubj')
	}
}

/** `Speaking in Oslo, Ann Lee, the mayor, said`: what stands behind the comma of an opening participle is the subject. */
export function seatBehindParticiple(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	const verb = heads[from]!
	if (xpos[from] !== 'VBG' || deprels[from] !== 'advcl' || verb <= from || verb >= to) return
	if (upos[verb] !== 'VERB' || hasSubject(draft, verb, from)) return
	for (let row = from + 2; row < verb; row++) {
		if (!/^(?:obj|obl|nmod|appos|dep|vocative)/.test(deprels[row]!) || !/^(?:NOUN|PROPN|PRON)$/.test(upos[row]!))
			continue
		let above = heads[row]!
		for (let steps = 0; steps < 6 && above > from && above < row; steps++) above = heads[above]!
		const first = leftOf(draft, row, from)
		if (above !== from || (norms[first - 1] !== ',' && norms[first] !== ',')) continue
		if (childOf(draft, row, from, row, /^case$/) >= 0) continue
		attach(draft, row, verb, 'nsubj')
		return
	}
}

/** `People from Leeds, Hull, and York have met`: who stands before a preposition isn't spoken to. */
export function seatVocative(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, heads, deprels} = draft
	for (let noun = from; noun < Math.min(to - 3, from + 4); noun++) {
		const verb = heads[noun]!
		if (deprels[noun] !== 'vocative' || xpos[noun] !== 'NNS' || upos[noun + 1] !== 'ADP' || verb < noun) continue
		const part = childOf(draft, noun, noun + 1, Math.min(verb, noun + 6), /^nmod$/)
		const other = childOf(draft, verb, noun + 1, verb, /^nsubj/)
		if (part < 0 || other < part) continue
		deprels[noun] = deprels[other]!
		const joining = childOf(draft, verb, part, other, /^cc$/)
		attach(draft, other, part, 'conj')
		if (joining >= 0) attach(draft, joining, other, 'cc')
	}
}

/** `The station's commander, Captain Ida Lowe has praised it`: nobody is spoken to as somebody's commander. */
export function seatCommander(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let noun = from + 1; noun < Math.min(to - 3, from + 8); noun++) {
		const verb = heads[noun]!
		if (
			!/^(?:dislocated|nsubj:outer|obj|vocative)$/.test(deprels[noun]!) ||
			upos[noun] !== 'NOUN' ||
			norms[noun + 1] !== ',' ||
			verb < noun + 3
		)
			continue
		if (childOf(draft, noun, from, noun, /^nmod:poss$/) < 0) continue
		const name = childOf(draft, verb, noun + 2, verb, /^nsubj/)
		if (name < 0 || upos[name] !== 'PROPN' || leftOf(draft, name, noun) !== noun + 2) continue
		attach(draft, noun, verb, deprels[name]!)
		attach(draft, name, noun, 'appos')
	}
}

/** `According to them, turning to coal is no help`: a participle behind the comma of a phrase in front is what the clause is about. */
export function seatDoing(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let doing = from + 2; doing < Math.min(to - 2, from + reach); doing++) {
		if (xpos[doing] !== 'VBG' || deprels[doing] !== 'acl' || norms[doing - 1] !== ',') continue
		const noun = heads[doing]!
		const predicate = heads[noun] ?? -1
		if (noun < from || noun > doing || predicate < doing || predicate >= to || !/^obl/.test(deprels[noun]!)) continue
		const copula = childOf(draft, predicate, doing + 1, predicate, /^(?:aux|cop)/)
		if (copula >= 0 && !hasSubject(draft, predicate, from) && !hasComma(norms, doing, copula))
			attach(draft, doing, predicate, 'csubj')
	}
}
