import type {Range} from '../../model/span.js'
import {telling} from './reports.js'
import {attach, childOf, closesQuote, type Draft, hasComma, reach, subjectOf, takePlace} from './tree-draft.js'

/**
 * `The driver was held on suspicion of theft, Sheriff Ruiz told reporters`: a clause that the tree made the subject of the
 * telling is what is told, and who stands right before the verb tells it.
 */
export function seatTeller(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, lemmas, heads, deprels} = draft
	for (let verb = from + 4; verb < to; verb++) {
		if (!telling.has(lemmas[verb]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
		let comma = verb - 1
		while (comma > from && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(upos[comma]!)) comma--
		if (norms[comma] !== ',' || comma === verb - 1) continue
		const told = clauseBefore(draft, verb, from, comma)
		if (told < 0 || upos[told] !== 'VERB' || childOf(draft, told, from, told, /^nsubj/) < 0) continue
		if (!/^VB[DPZ]$/.test(xpos[told]!) && childOf(draft, told, from, told, /^aux/) < 0) continue
		let teller = comma + 1
		while (teller < verb && heads[teller]! > comma && heads[teller]! < verb) teller++
		deprels[told] = 'ccomp'
		for (let row = told + 1; row < comma; row++)
			if (heads[row] === verb && /^(?:obl|obj|advmod)/.test(deprels[row]!)) attach(draft, row, told, deprels[row]!)
		if (teller < verb) attach(draft, teller, verb, 'nsubj')
	}
}

function clauseBefore({heads, deprels, upos}: Draft, verb: number, from: number, to: number): number {
	for (let row = Math.max(from, verb - reach); row < to; row++)
		if (heads[row] === verb && upos[row] === 'VERB' && /^(?:[nc]subj|obl|obj|nmod|dep)/.test(deprels[row]!)) return row
	return -1
}

/** `Prices rose, the ministry said`: who stands between the comma and the verb tells it, and is no object of what is told. */
export function claimTeller(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, lemmas, heads, deprels} = draft
	for (let verb = from + 4; verb < to; verb++) {
		if (!telling.has(lemmas[verb]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
		const subject = childOf(draft, verb, from, verb, /^nsubj$/)
		// `Doha: Prices rose, the ministry said`
		const isPlace = subject >= 0 && norms[subject + 1] === ':'
		if (subject >= 0 && !isPlace) continue
		const told = childOf(draft, isPlace ? subject : verb, from, verb, /^(?:ccomp|parataxis)$/, longest)
		if (told < 0 || upos[told] === 'PUNCT') continue
		let comma = verb - 1
		while (comma > told && norms[comma] !== ',') comma--
		const near = norms[comma] === ',' ? nounBehind(draft, comma, verb, told) : -1
		const teller = near >= 0 ? near : nounBehindMark(draft, told, verb)
		if (teller < 0) continue
		if (deprels[teller] === 'obj') seatObject(draft, heads[teller]!, told, verb)
		// `the limits they believe in,” Ann Lee said`
		if (near < 0)
			for (let row = told; row < teller; row++)
				if (heads[row] === teller && deprels[row] === 'case') attach(draft, row, heads[teller]!, 'obl')
		attach(draft, teller, verb, 'nsubj')
		if (!isPlace) continue
		attach(draft, told, verb, 'ccomp')
		attach(draft, subject, told, 'dep')
	}
}

/** Words of a sentence that may be told before the teller. */
const longest = 80

// The noun that heads all that stands between a comma and a verb, and hangs on what stands before.
function nounBehind({upos, heads, deprels}: Draft, comma: number, verb: number, told: number): number {
	let found = -1
	for (let row = comma + 1; row < verb; row++) {
		const head = heads[row]!
		if (head > comma && head < verb) continue
		if (found >= 0 || !/^(?:NOUN|PRON|PROPN)$/.test(upos[row]!) || head > verb || head < 0) return -1
		if (!/^(?:obj|obl|appos|conj|nmod|dep|list|parataxis)/.test(deprels[row]!) || head < told - reach) return -1
		found = row
	}
	return found
}

// `“They scare me,” Ann Lee, 30, who was asked, said`: the name right behind the closing mark.
function nounBehindMark({norms, upos, heads, deprels}: Draft, told: number, verb: number): number {
	for (let mark = told + 1; mark < verb - 1; mark++) {
		if (!/^(?:["”’]|'')$/.test(norms[mark]!) || !/^[,?!]$/.test(norms[mark - 1]!)) continue
		let top = mark + 1
		for (let steps = 0; steps < 8 && heads[top]! > mark && heads[top]! < verb; steps++) top = heads[top]!
		const fits = upos[top] === 'PROPN' && heads[top]! >= told && heads[top]! < mark
		return fits && /^(?:obj|obl|appos|conj|nmod|dep|list|parataxis|vocative)/.test(deprels[top]!) ? top : -1
	}
	return -1
}

// `They scare me`: where the object was the teller, whom the tree took for a recipient is one.
function seatObject(draft: Draft, deed: number, from: number, to: number): void {
	const whom = childOf(draft, deed, from, to, /^iobj$/)
	if (whom >= 0) draft.deprels[whom] = 'obj'
}

/** `The bridge, Ann Lee said, would reopen`: the name between the commas tells it, what stands before is what is told of. */
export function parenthesizeTeller(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let verb = from + 3; verb < to - 3; verb++) {
		if (!telling.has(lemmas[verb]!) || upos[verb] !== 'VERB') continue
		const told = childOf(draft, verb, verb + 2, Math.min(to, verb + reach), /^(?:ccomp|parataxis|conj|xcomp)$/)
		if (told < 0 || childOf(draft, told, verb + 1, told, /subj/) >= 0) continue
		if (!isTensed(draft, told, verb)) continue
		const front = childOf(draft, verb, from, verb, /^(?:ccomp|dep|nsubj|obj|obl|parataxis)$/)
		if (front < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[front]!) || upos[front + 1] !== 'PUNCT') continue
		const named = childOf(draft, front, front + 1, verb, /^appos$/)
		const teller = named >= 0 ? named : childOf(draft, verb, front + 1, verb, /^nsubj$/)
		if (
			teller < 0 ||
			norms[verb - 1] === ',' ||
			!hasComma(norms, front + 1, teller) ||
			!hasComma(norms, verb + 1, told)
		)
			continue
		heads[told] = heads[verb]!
		deprels[told] = deprels[verb]!
		attach(draft, front, told, subjectOf(draft, told, verb))
		attach(draft, verb, told, 'parataxis')
		attach(draft, teller, verb, 'nsubj')
		for (let row = from; row < to; row++)
			if (heads[row] === verb && (row > told || row < front)) attach(draft, row, told, deprels[row]!)
	}
}

const isTensed = (draft: Draft, row: number, from: number): boolean =>
	/^VB[DZ]$/.test(draft.xpos[row]!) || childOf(draft, row, from, row, /^(?:aux|cop)/) >= 0

const goingOn = /^(?:adding|noting|saying|stressing|warning)$/

/**
 * `Analysts said sales had risen, citing exports`, `pointing to exports`: whoever tells it cites; `Sales rose, the firm said, adding that …`: and
 * goes on telling, right behind the verb.
 */
export function citeTeller(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, xpos, heads, deprels} = draft
	for (let citing = from + 4; citing < to - 1; citing++) {
		if (norms[citing - 1] !== ',' || deprels[citing] !== 'advcl') continue
		const before = citing - 2
		if (goingOn.test(norms[citing]!) && /^VB[DZ]$/.test(xpos[before]!) && telling.has(lemmas[before]!))
			attach(draft, citing, before, 'advcl')
		const next = norms[citing + 1]!
		const cites =
			/^(?:citing|quoting)$/.test(norms[citing]!) ||
			(next === 'to' && /^(?:alluding|pointing|referring)$/.test(norms[citing]!)) ||
			(next === 'that' && /^(?:adding|arguing|noting|stressing|warning)$/.test(norms[citing]!))
		if (!cites) continue
		let told = heads[citing]!
		for (let steps = 0; steps < 8 && told >= from && deprels[told] !== 'ccomp'; steps++) told = heads[told]!
		const verb = heads[told] ?? -1
		if (told >= from && verb >= from && verb < told && telling.has(lemmas[verb]!)) attach(draft, citing, verb, 'advcl')
	}
}

/** `,” wrote Ann Lee`: of two names behind the verb of telling the first is the head, as with people. */
export function nameTeller(draft: Draft, {from, to}: Range): void {
	const {norms, upos, lemmas, heads, deprels} = draft
	for (let verb = from + 2; verb < to - 2; verb++) {
		const [first, last] = [verb + 1, verb + 2]
		if (!telling.has(lemmas[verb]!) || !closesQuote(norms[verb - 1])) continue
		if (upos[first] !== 'PROPN' || upos[last] !== 'PROPN' || heads[first] !== last || heads[last] !== verb) continue
		if (deprels[first] !== 'compound' || deprels[last] !== 'nsubj' || upos[verb + 3] === 'PROPN') continue
		takePlace(draft, {from: last + 1, to}, first, last, 'flat')
	}
}

/** `The boats, four of them new, will be sold, police said`: a noun alone is not told, what stands behind it with a verb is. */
export function seatTold(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let noun = from; noun < to - 3; noun++) {
		const verb = heads[noun]!
		if (deprels[noun] !== 'ccomp' || verb < noun || verb >= to || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		if (!telling.has(lemmas[verb]!) || childOf(draft, noun, from, verb, /^(?:cop|nsubj)/) >= 0) continue
		const told = childOf(draft, verb, noun + 1, verb, /^ccomp$/)
		if (told < 0 || upos[told] !== 'VERB' || childOf(draft, told, from, told, /subj/) >= 0) continue
		attach(draft, noun, told, subjectOf(draft, told, noun))
	}
}
