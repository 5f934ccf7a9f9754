import type {Range} from '../../model/span.js'
import {telling} from './reports.js'
import {attach, childOf, type Draft, reach, subjectOf} from './tree-draft.js'

/** Lemmas of verbs that take a clause. */
export const clausal: ReadonlySet<string> = new Set(
	`acknowledge add admit advise agree allege announce answer argue assert assume aver believe charge claim complain concede
	conclude confirm contend decide declare demand demonstrate deny doubt emphasize estimate expect
	explain fear feel forget guarantee guess hint hope imagine imply indicate inform insist joke know maintain
	mention note observe pray predict promise propose prove realize reason recall recommend remark remember
	remind reply report request require respond reveal rule say show signal specify speculate state stipulate stress suggest
	suppose suspect swear tell testify think threaten underline understand urge vow warn wish worry write`.split(/\s+/),
)

const asking = new Set(
	`ask assess check consider debate decide determine discuss doubt examine find inquire investigate know learn question
	say see tell wonder`.split(/\s+/),
)
/** Those whose `if` opens a question, not a condition. */
const wondering = new Set('doubt inquire wonder'.split(' '))

// `so that`, `now that`, `accusations that`
const other =
	/^(?:accusations?|allegations?|belief|but|claims?|complaints?|concerns?|criticism|except|fact|given|in|news|now|provided|questions?|reports?|rumou?rs?|so|such|suggestions?)$/

/** `admitted on Monday that he had known`, `wondered if it rained`: what a verb says or asks is no adjunct of it. */
export function takeComplement(draft: Draft, {from, to}: Range): void {
	const {norms, upos, lemmas, heads, deprels} = draft
	for (let mark = from + 1; mark < to - 1; mark++) {
		const clause = heads[mark]!
		if (deprels[mark] !== 'mark' || deprels[clause] !== 'advcl' || clause < mark) continue
		const verb = heads[clause]!
		if (verb < from || verb > mark || upos[verb] !== 'VERB' || other.test(norms[mark - 1]!)) continue
		const fits =
			norms[mark] === 'that'
				? clausal.has(lemmas[verb]!) && !isDegree(draft, verb, mark)
				: norms[mark] === 'whether'
					? asking.has(lemmas[verb]!)
					: norms[mark] === 'if' && norms[mark - 1] !== ',' && wondering.has(lemmas[verb]!)
		if (!fits || childOf(draft, verb, from, mark, /^ccomp$/) >= 0) continue
		if (childOf(draft, verb, mark, Math.min(to, clause + 1), /^ccomp$/) < 0) attach(draft, clause, verb, 'ccomp')
	}
}

/**
 * `told them that, to be safe, they would stay`, `warned patients: do not buy it`: a clause with `that` or behind a colon is
 * what a verb says, where it says nothing else.
 */
export function takeParallel(draft: Draft, {from, to}: Range): void {
	const {norms, upos, lemmas, deprels} = draft
	for (let verb = from; verb < to - 3; verb++) {
		if (upos[verb] !== 'VERB' || !(clausal.has(lemmas[verb]!) || asking.has(lemmas[verb]!))) continue
		const end = Math.min(to, verb + reach)
		const first = childOf(draft, verb, verb + 2, end, /^(?:parataxis|advcl)$/)
		// `told them that to be safe they would stay`
		const isFront = first > verb + 2 && norms[first - 1] === 'to' && norms[first - 2] === 'that'
		const clause = isFront ? childOf(draft, verb, first + 1, end, /^parataxis$/) : first
		if (clause < 0 || childOf(draft, verb, verb + 1, end, /^(?:ccomp|xcomp)$/) >= 0) continue
		const opening = openingOf(draft, verb, clause)
		// `told patients: do not buy it or, if you do, buy little`
		if (norms[opening] !== ':' && childOf(draft, verb, verb + 1, end, /^conj$/) >= 0) continue
		if (opening < 0 || (norms[opening] === ':' && deprels[clause] === 'advcl')) continue
		if (upos[clause] === 'VERB' || childOf(draft, clause, opening, clause, /^(?:cop|nsubj)/) >= 0) {
			attach(draft, clause, verb, 'ccomp')
			if (norms[opening] === 'that') attach(draft, opening, clause, 'mark')
		}
	}
}

// `that` or a colon, before which nothing stands but whom one tells.
function openingOf({norms, upos, lemmas, heads, deprels}: Draft, verb: number, clause: number): number {
	for (let row = verb + 1; row < clause; row++) {
		if (norms[row] === ':' && telling.has(lemmas[verb]!)) return row
		// `told them that to be safe they would stay`
		if (norms[row] === 'that' && (upos[row] === 'SCONJ' || norms[row + 1] === 'to' || opens(heads, row, clause)))
			return row
		if (heads[row]! < verb || heads[row]! >= clause) return -1
		if (heads[row] === verb && !/^(?:advmod|case|i?obj|obl|compound:prt)/.test(deprels[row]!)) return -1
	}
	return -1
}

// `that Section 7 should be changed`: all behind it, up to the verb, belongs to the clause.
function opens(heads: Int32Array, row: number, clause: number): boolean {
	let top = row
	for (let steps = 0; steps < 6 && heads[top]! > row && heads[top]! <= clause; steps++) top = heads[top]!
	return top === clause
}

// `was so sure of it that`
function isDegree({norms}: Draft, verb: number, mark: number): boolean {
	for (let row = Math.max(0, verb - 3); row < mark; row++) if (norms[row] === 'so' || norms[row] === 'such') return true
	return false
}

const subordinators = new Set(
	'after although as because before if once since though unless until when whereas while'.split(' '),
)

/** `suggested that while it might help, it is too late`: the complement is the second clause. */
export function openComplement(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let row = from; row < to - 2; row++) {
		if (norms[row] !== 'that' || deprels[row] !== 'mark' || !subordinators.has(norms[row + 1]!)) continue
		const first = heads[row]!
		if (deprels[first] !== 'ccomp' || heads[row + 1]! > first || heads[row + 1]! < row) continue
		const governor = heads[first]!
		for (let second = first + 1; second < to; second++) {
			if (
				heads[second] !== governor ||
				(deprels[second] !== 'parataxis' && deprels[second] !== 'ccomp' && deprels[second] !== 'conj')
			)
				continue
			attach(draft, second, governor, 'ccomp')
			attach(draft, first, second, 'advcl')
			attach(draft, row, second, 'mark')
			break
		}
	}
}

/** `says the market, worth little in 2019, could grow`: what stands between the verb and what is said is the subject of that. */
export function seatReported(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let said = from + 3; said < to; said++) {
		const verb = heads[said]!
		if (deprels[said] !== 'ccomp' || verb < from || verb > said || upos[said] !== 'VERB') continue
		if (!/^(?:claim|say)$/.test(lemmas[verb]!)) continue
		const noun = childOf(draft, verb, verb + 1, said, /^obj$/)
		if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		if (childOf(draft, said, verb + 1, said, /subj|^mark$|^expl$/) >= 0) continue
		if (childOf(draft, said, noun, said, /^aux/) >= 0 || /^VB[DZ]$/.test(draft.xpos[said]!))
			attach(draft, noun, said, subjectOf(draft, said, noun))
	}
}

/** `said at least 12 people, four of them children, were killed`: how many it is marks no place, but whom it is told of. */
export function seatCounted(draft: Draft, {from, to}: Range): void {
	const {norms, upos, lemmas, xpos, heads, deprels} = draft
	for (let said = from + 5; said < to; said++) {
		const verb = heads[said]!
		if (
			deprels[said] !== 'ccomp' ||
			verb < from ||
			verb > said ||
			!/^(?:claim|confirm|report|say)$/.test(lemmas[verb]!)
		)
			continue
		if (childOf(draft, said, verb + 1, said, /^(?:csubj|mark|expl)$/) >= 0) continue
		const noun = childOf(draft, verb, verb + 1, said, /^obl/)
		const aside = childOf(draft, said, verb + 1, said, /^nsubj/)
		// `four of them children`
		if (aside >= 0 && (aside < noun || !/^(?:them|whom)$/.test(norms[aside + 2]!))) continue
		const marker = verb + 1
		if (noun < 0 || upos[noun] !== 'NOUN') continue
		const counted = /^(?:at (?:least|most)|more than|up to|as many)$/.test(`${norms[marker]} ${norms[marker + 1]}`)
		if (!counted || (xpos[said] !== 'VBD' && childOf(draft, said, noun, said, /^aux/) < 0)) continue
		attach(draft, noun, said, subjectOf(draft, said, noun))
		if (aside >= 0) attach(draft, aside, noun, 'appos')
		if (heads[marker] !== noun) continue
		attach(draft, marker, marker + 1, 'case')
		if (heads[marker + 1] !== noun) attach(draft, marker + 1, noun, 'advmod')
	}
}
