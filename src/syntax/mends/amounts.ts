import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, subjectOf} from './tree-draft.js'

const rising = new Set(
	'add adds added adding back build built catch come climb climbed get go goes going grow grew move moved pile piled rise rose shot step stepped went'.split(
		' ',
	),
)

/** `hired up to 300 people`: `up to` belongs to the number, the people are the object. */
export function freeUpTo(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let row = from + 1; row < to - 2; row++) {
		if (norms[row] !== 'up' || norms[row + 1] !== 'to' || deprels[row] !== 'compound:prt') continue
		const verb = heads[row]!
		const number = xpos[row + 2] === 'CD' ? row + 2 : xpos[row + 2] === '$' && xpos[row + 3] === 'CD' ? row + 3 : -1
		if (number < 0 || verb !== row - 1 || rising.has(norms[verb]!)) continue
		let noun = heads[row + 1]!
		if (noun === number && deprels[noun] === 'nummod') noun = heads[noun]!
		attach(draft, row, number, 'advmod')
		attach(draft, row + 1, row, 'fixed')
		if (heads[noun] === verb && deprels[noun] === 'obl' && !hasObject(draft, verb, to)) attach(draft, noun, verb, 'obj')
	}
}

const fractions = /^(?:decade|dozen|fifth|fourth|half|hundred|million|quarter|tenth|third|thousand)$/

/** `Less than a quarter of the donors are small`: the comparison belongs to the share. */
export function countLessThan(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let more = from; more < to - 3; more++) {
		const share = more + 3
		if (!/^(?:fewer|less|more)$/.test(norms[more]!) || norms[more + 1] !== 'than' || !/^an?$/.test(norms[more + 2]!))
			continue
		const beside = deprels[more] === 'advmod' && heads[more] === heads[share]
		if (share >= to || !fractions.test(norms[share]!) || !beside) continue
		attach(draft, more, share, 'advmod')
		attach(draft, more + 1, more, 'fixed')
	}
}

/** `paid more than $90`, `reached fewer than 40 homes`: the comparison belongs to the number, what is counted to the verb. */
export function countMoreThan(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let more = from; more < to - 2; more++) {
		if (!/^(?:fewer|less|more)$/.test(norms[more]!) || norms[more + 1] !== 'than') continue
		const currency = xpos[more + 2] === '$' && xpos[more + 3] === 'CD'
		const number = currency ? more + 3 : more + 2
		if (xpos[number] !== 'CD' || number >= to) continue
		const amount = currency ? more + 2 : number
		const counted = deprels[amount] === 'nummod' && heads[amount]! > amount ? heads[amount]! : amount
		const governor = heads[more]!
		const role = deprels[more]!
		if (governor !== counted && governor !== amount && governor !== number && heads[counted] !== -1) {
			// The amount stands where the comparison stood.
			const takes = /^(?:obj|nsubj|nsubj:pass|conj|nmod|obl|appos|ccomp|root)$/.test(role) ? role : ''
			const below = heads[counted] === more || heads[counted] === governor
			if (below && takes !== '' && governor >= 0) attach(draft, counted, governor, takes)
			else if (below && role === 'advmod' && /^obl/.test(deprels[counted]!) && governor < more)
				deprels[counted] = hasObject(draft, governor, to) || rising.has(norms[governor]!) ? 'obl:unmarked' : 'obj'
			// `crossed the border more than 30 years ago`
			else if (!/^(?:advmod|obj|obl)$/.test(role) || !/^(?:ago|earlier|later|old)$/.test(norms[heads[counted]!] ?? ''))
				continue
			else if (role === 'obj') {
				const object = childOf(draft, governor, governor + 1, more, /^iobj$/)
				if (object >= 0) deprels[object] = 'obj'
			}
		}
		attach(draft, more, amount, 'advmod')
		attach(draft, more + 1, more, 'fixed')
	}
}

function hasObject({heads, deprels}: Draft, verb: number, to: number): boolean {
	for (let row = verb + 1; row < to; row++) if (heads[row] === verb && deprels[row] === 'obj') return true
	return false
}

/** `About 1 in 4 jobs depends on it`: the share is the subject, what it is a share of hangs on it. */
export function countInAll(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let share = from; share < to - 4; share++) {
		const noun = share + 3
		if (xpos[share] !== 'CD' || norms[share + 1] !== 'in' || xpos[share + 2] !== 'CD' || xpos[noun] !== 'NNS') continue
		const verb = heads[noun]!
		if (heads[share] !== noun || deprels[noun] !== 'obl' || verb < noun) continue
		if (childOf(draft, verb, from, verb, /subj/) >= 0) continue
		for (let row = from; row < share; row++) if (heads[row] === noun) attach(draft, row, share, deprels[row]!)
		attach(draft, share, verb, subjectOf(draft, verb, noun))
		attach(draft, noun, share, 'nmod')
	}
}

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?$/
const period = /^(?:half|months?|period|quarter|weeks?|year)$/

/** `Income for the quarter ended June 30 rose`: a period that ends on a date is no clause of its own. */
export function closeAccounts(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let row = from + 1; row < to - 3; row++) {
		if (!/^end(?:ed|ing)$/.test(norms[row]!) || !period.test(norms[row - 1]!) || !month.test(norms[row + 1]!)) continue
		let last = row + 1
		while (last + 1 < to && xpos[last + 1] === 'CD' && last < row + 3) last++
		let top = row - 1
		while (/^(?:nmod|obl)/.test(deprels[top]!) && heads[top]! >= from && heads[top]! < top) top = heads[top]!
		const told = mainBehind(draft, row, last, to)
		if (told >= 0) {
			const below = isUnder(heads, row, top)
			const outer = below ? top : row
			const head = heads[outer]!
			const relation = deprels[outer]!
			// Out first, so that nothing hangs below itself.
			heads[told] = head
			deprels[told] = relation
			attach(draft, top, told, 'nsubj')
			for (let child = from; child < to; child++)
				if (heads[child] === row && (child > last || child < top)) attach(draft, child, told, deprels[child]!)
		}
		attach(draft, row, row - 1, 'acl')
		attach(draft, last, row, 'obl')
		for (let part = row + 1; part < last; part++) attach(draft, part, last, 'nmod:unmarked')
	}
}

// What the sentence tells, hung below the end of the period.
function mainBehind({upos, heads, deprels}: Draft, row: number, last: number, to: number): number {
	for (let at = last + 1; at < to; at++)
		if (heads[at] === row && /^(?:ccomp|obj|xcomp|parataxis)$/.test(deprels[at]!) && upos[at] !== 'PUNCT') return at
	return -1
}

function isUnder(heads: Int32Array, row: number, top: number): boolean {
	for (let at = row, steps = 0; at >= 0 && steps < 500; at = heads[at]!, steps++) if (at === top) return true
	return false
}

/** `At least 20 of the miners escaped`: so many are the subject, however few or many they may be. */
export function seatCount(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let count = from + 2; count < Math.min(to - 3, from + 12); count++) {
		const verb = heads[count]!
		if (xpos[count] !== 'CD' || deprels[count] !== 'obl' || norms[count + 1] !== 'of' || verb < count + 3) continue
		if (!/^(?:at least|at most|more than|fewer than|less than|up to)$/.test(`${norms[count - 2]} ${norms[count - 1]}`))
			continue
		if (!/^VB[DNPZ]$/.test(xpos[verb]!) || childOf(draft, verb, from, verb, /^(?:.subj.*|expl)$/) >= 0) continue
		attach(draft, count, verb, subjectOf(draft, verb, count))
	}
}

/** `Rs 1,840 crore`: the crore counts the rupees, and explains nothing. */
export function countCrore(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let crore = from + 2; crore < to; crore++) {
		const sign = crore - 2
		if (!/^(?:billion|bn|crore|lakh|million|trillion)$/.test(norms[crore]!) || upos[sign] !== 'SYM') continue
		if (xpos[crore - 1] !== 'CD') continue
		// `pay Rs 8 lakh`: nothing is paid to the rupees.
		if (deprels[sign] === 'iobj' && deprels[crore] === 'obj' && heads[sign] === heads[crore]) deprels[sign] = 'obj'
		else if (heads[crore] !== sign || deprels[crore] !== 'appos') continue
		attach(draft, crore, sign, 'nummod')
		attach(draft, crore - 1, crore, 'compound')
	}
}
