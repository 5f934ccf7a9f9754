import type {Range} from '../model/span.js'
import type {Syntax, Tokens} from '../model/tokens.js'
import {seatAged} from './mend-ages.js'
import {closeAccounts, freeUpTo} from './mend-amounts.js'
import {hangAgent, passAge, tellClause, tellComplement} from './mend-attachments.js'
import {raiseClause} from './mend-clauses.js'
import {takeComplement} from './mend-complements.js'
import {headBehindBrackets, joinOwned, openCompound} from './mend-compounds.js'
import {joinByForm, joinClause} from './mend-coordination.js'
import {freeFront, leaveDateline} from './mend-fronts.js'
import {closeList, flattenList, joinAdjectives, listAll} from './mend-lists.js'
import {resumeMain} from './mend-main.js'
import {hangNeither, raiseBehindName, raiseBehindOpening, seatDeed} from './mend-openings.js'
import {readParticle} from './mend-particles.js'
import {leavePoint} from './mend-points.js'
import {
	hangNotOnAll,
	hangOnAdjective,
	hangOnLastVerb,
	hangPrevented,
	invertReport,
	raisePredicate,
	relateClause,
	relateNearest,
	relatePeople,
	splitCopulas,
} from './mend-predicates.js'
import {relateAlike, relateLoose} from './mend-relatives.js'
import {placeReport, takeQuotation} from './mend-reports.js'
import {hangSeen} from './mend-seen.js'
import {joinNeither, joinSubjects, seatSubject} from './mend-subjects.js'
import {seatTeller} from './mend-tellers.js'
import {freeSpell, hangTimeOnVerb, resumeBehindDay, seatBeforeSpell, seatBehindDay} from './mend-times.js'
import {attach, type Draft, type Mend} from './tree-draft.js'

/** What a parser gets wrong again and again in news, each mended by a rule of its own. */
const mends: readonly Mend[] = [
	leavePoint,
	seatAged,
	leaveDateline,
	freeFront,
	hangTimeOnVerb,
	freeSpell,
	seatBehindDay,
	seatBeforeSpell,
	resumeBehindDay,
	headBehindBrackets,
	raiseBehindName,
	raiseBehindOpening,
	seatDeed,
	hangNeither,
	openComplement,
	joinCoordinated,
	freeUpTo,
	closeAccounts,
	seatSubject,
	joinSubjects,
	joinNeither,
	closeList,
	openCompound,
	joinOwned,
	readParticle,
	raiseClause,
	passAge,
	tellComplement,
	tellClause,
	takeComplement,
	raisePredicate,
	invertReport,
	seatTeller,
	placeReport,
	takeQuotation,
	hangPrevented,
	hangOnAdjective,
	hangOnLastVerb,
	hangNotOnAll,
	relateClause,
	relateNearest,
	relatePeople,
	relateLoose,
	relateAlike,
	splitCopulas,
	hangSeen,
	resumeMain,
	hangAgent,
	joinByForm,
	listAll,
	flattenList,
	joinClause,
	joinAdjectives,
]

/** Trees with their commonest mistakes mended; a new syntax, the given one stays as it is. */
export function mendTrees({norms}: Pick<Tokens, 'norms'>, sentences: readonly Range[], syntax: Syntax): Syntax {
	const draft = {
		norms,
		lemmas: syntax.lemmas,
		xpos: [...syntax.xpos],
		upos: syntax.upos,
		heads: syntax.heads.slice(),
		deprels: [...syntax.deprels],
	}
	for (const sentence of sentences) for (const mend of mends) mend(draft, sentence)
	return {...syntax, heads: draft.heads, deprels: draft.deprels, xpos: draft.xpos}
}

const subordinators = new Set(
	'after although as because before if once since though unless until when whereas while'.split(' '),
)

// `suggested that while it might help, it is too late`: the complement is the second clause.
function openComplement(draft: Draft, {from, to}: Range): void {
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

// `had closed many shops selling toys, arrested the owners, and placed guards`: verbs of one form after commas go with the first.
function joinCoordinated(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let last = from; last < to; last++) {
		if (!isBarePast(draft, last) || !isConjunction(norms[last - 1])) continue
		const joined = deprels[last] === 'conj' ? heads[last]! : -1
		const middle = joined < 0 ? barePastBefore(draft, last, from) : isLate(draft, joined, last) ? joined : -1
		if (middle < from) continue
		// The first of the row has a subject or auxiliary of its own and governs the others from afar.
		let first = heads[middle]!
		for (let steps = 0; steps < 6 && first >= from && !isFull(draft, first); steps++) first = heads[first]!
		if (joined >= 0) first = fullBefore(draft, middle, from)
		if (first < from || first >= middle || !/^VB[DN]$/.test(xpos[first]!)) continue
		const above = heads[middle]!
		// `Noting that it had closed mills, sold one, and …, she said`
		for (let row = from; row < first; row++)
			if (heads[row] === middle && above > middle && deprels[row] === 'advcl') attach(draft, row, above, 'advcl')
		attach(draft, middle, first, 'conj')
		attach(draft, last, first, 'conj')
		attach(draft, last - 1, last, 'cc')
	}
}

// A bare past behind a comma that was made to govern the next, and hangs on something behind both.
const isLate = (draft: Draft, row: number, next: number): boolean =>
	row < next && draft.norms[row - 1] === ',' && isBarePast(draft, row) && draft.heads[row]! > next

function fullBefore(draft: Draft, row: number, from: number): number {
	for (let at = row - 2; at >= from && at > row - 20; at--)
		if (draft.xpos[at] === draft.xpos[row] && isFull(draft, at)) return at
	return -1
}

const isConjunction = (norm: string | undefined): boolean => norm === 'and' || norm === 'or'

// A past form without subject, auxiliary or marker, hung as a modifier.
function isBarePast({xpos, heads, deprels}: Draft, row: number): boolean {
	if (!/^VB[DN]$/.test(xpos[row] ?? '') || !/^(?:advcl|acl|acl:relcl|parataxis|conj)$/.test(deprels[row]!)) return false
	for (let at = Math.max(0, row - 6); at < row; at++)
		if (heads[at] === row && /^(?:nsubj|aux|mark|cop)/.test(deprels[at]!)) return false
	return true
}

function barePastBefore(draft: Draft, row: number, from: number): number {
	for (let at = row - 2; at > from && at > row - 20; at--)
		if (isBarePast(draft, at) && draft.norms[at - 1] === ',') return at
	return -1
}

function isFull({heads, deprels, upos}: Draft, row: number): boolean {
	if (upos[row] !== 'VERB') return false
	for (let at = Math.max(0, row - 12); at < row; at++)
		if (heads[at] === row && /^(?:nsubj|aux)/.test(deprels[at]!)) return true
	return false
}
