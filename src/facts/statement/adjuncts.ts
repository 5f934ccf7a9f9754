import {lemmaAt, normAt, spanOf, uposAt} from '../../model/document.js'
import {prepositionalRange, prepositionOf} from '../../model/noun-phrase.js'
import type {Adjunct, Clause} from '../../model/phrases.js'
import {entityAt, type Reading, timesIn} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/tree.js'
import {dayBehind} from './day.js'
import {isCircumstance, sentenceAdverb} from './predicate.js'
import type {StatementFact} from './schema.js'

/** Where, when, how and why: without adverbs that only link or stress, what tells the source, and what is told elsewhere. */
export const adjunctsOf = (doc: Reading, clause: Clause, taken: readonly (Range | null)[]): Adjunct[] =>
	[...clause.adjuncts, ...besidePredicate(doc, clause), ...becoming(doc, clause)].flatMap((adjunct) => {
		if (taken.some((phrase) => phrase && phrase.from <= adjunct.head && adjunct.head < phrase.to)) return []
		// `at all`, `at least` only stress.
		const stresses = adjunct.preposition === 'at' && /^(?:all|best|least|most|worst)$/.test(normAt(doc, adjunct.head))
		// `in which`: told by the clause that this one hangs on.
		const stands = /^(?:which|whom|whose|what)$/.test(normAt(doc, adjunct.head))
		if (adjunct.preposition === 'according to' || stresses || stands || uposAt(doc, adjunct.head) === 'PUNCT') return []
		const {from, to} = trim(doc, adjunct)
		if (adjunct.preposition === '' && isIdle(doc, {...adjunct, from, to})) return []
		const day = dayBehind(doc, {from, to, head: adjunct.head})
		return day ? [{...adjunct, from, to: day.from}, day] : [{...adjunct, from, to}]
	})

// `was with the firm until May`: the tree hangs the time on the predicate.
const besidePredicate = (doc: Reading, {head, verb}: Clause): Adjunct[] =>
	verb === head
		? []
		: childrenOf(doc.tree, head).flatMap((child) =>
				child > head && relationOf(doc.tree, child) === 'nmod' && isCircumstance(doc, child)
					? [{...prepositionalRange(doc, child), preposition: prepositionOf(doc, child), head: child}]
					: [],
			)

// `made the road safe`, `called it a disgrace`: what the object is, becomes or is called.
const becoming = (doc: Reading, {head, verb, object, voice}: Clause): Adjunct[] =>
	verb !== head || voice === 'passive' || object === null || object.head < head
		? []
		: childrenOf(doc.tree, head).flatMap((child) =>
				child > head && relationOf(doc.tree, child) === 'xcomp' && isState(doc, child)
					? [{...subtreeOf(doc.tree, child), preposition: '', head: child}]
					: [],
			)

const isState = (doc: Reading, row: number): boolean =>
	/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row)) && childBy(doc.tree, row, 'case', 'cop', 'mark', 'nsubj') < 0

const focus = /^(?:about|all|almost|as|both|each|how|nearly|roughly|simply|that|though|well|when|where|whereby|why)$/

const isIdle = (doc: Reading, {from, to, head}: Adjunct): boolean =>
	to - from === 1 && (focus.test(normAt(doc, head)) || isLinking(doc, head))

const dated = /^(?:already|currently|later|now|often|once|soon|today)$/

const isLinking = (doc: Reading, row: number): boolean =>
	sentenceAdverb.test(normAt(doc, row)) && !dated.test(normAt(doc, row))

const isDash = /^(?:-|--|–|—)$/

function trim(doc: Reading, {from, to, head}: Adjunct): Range {
	let left = from
	let right = to
	while (left < head && (uposAt(doc, left) === 'PUNCT' || isDash.test(normAt(doc, left)))) left++
	while (right > head + 1 && uposAt(doc, right - 1) === 'PUNCT') right--
	return {from: left, to: right}
}

type Role = StatementFact['adjuncts'][number]['role']

const roles: Readonly<Record<string, Role>> = {
	about: 'topic',
	'because of': 'cause',
	'due to': 'cause',
	for: 'purpose',
	from: 'source',
	in: 'place',
	at: 'place',
	inside: 'place',
	near: 'place',
	outside: 'place',
	on: 'topic',
	onto: 'place',
	over: 'topic',
	regarding: 'topic',
	through: 'instrument',
	under: 'manner',
	via: 'instrument',
	with: 'instrument',
	without: 'manner',
	after: 'time',
	before: 'time',
	during: 'time',
	following: 'time',
	since: 'time',
	until: 'time',
	as: 'manner',
}

export function adjunctRole(doc: Reading, adjunct: Adjunct): Role {
	const {preposition, head} = adjunct
	if (timesIn(doc, spanOf(doc, {from: head, to: head + 1})).length > 0) return 'time'
	if (preposition === '') return /ly$/.test(normAt(doc, head)) ? 'manner' : 'other'
	const type = entityAt(doc, head)?.type
	if (preposition === 'with') return isCompany(doc, adjunct, type) ? 'other' : 'instrument'
	if (preposition === 'on' || preposition === 'over') return type === 'place' ? 'place' : 'other'
	if (preposition === 'in' && circumstance.test(normAt(doc, head))) return 'other'
	if ((preposition === 'in' || preposition === 'at') && type !== 'place' && isBare(doc, head)) return 'other'
	return roles[preposition] ?? 'other'
}

// `in the absence of rain`, `in most cases`, `in the meantime`: nowhere.
const circumstance =
	/^(?:absence|aftermath|cases?|circumstances?|direction|event|extent|form|manner|meantime|mood|part|process|recession|respects?|sense|spirit|style|terms|tone|ways?|words?)$/

const meeting =
	/^(?:agree|argue|collaborate|compete|cooperate|coordinate|deal|debate|discuss|fight|live|marry|meet|negotiate|side|sit|speak|talk|work)$/

// `met with teachers`, `spoke with them`
const isCompany = (doc: Reading, {head}: Adjunct, type: string | undefined): boolean =>
	type === 'person' ||
	type === 'organization' ||
	/^(?:her|him|me|them|us|you)$/.test(normAt(doc, head)) ||
	isMeeting(doc, doc.tree.heads[head] ?? -1)

// `was met with applause`
const isMeeting = (doc: Reading, verb: number): boolean =>
	meeting.test(lemmaAt(doc, verb)) &&
	!childrenOf(doc.tree, verb).some((child) => doc.tree.deprels[child] === 'aux:pass')

const abstract =
	/^(?:accordance|addition|attempt|case|connection|contrast|defiance|effort|exchange|favou?r|keeping|light|line|memory|need|opposition|protest|reaction|recognition|relation|reply|response|return|search|spite|support|terms|view|violation)$/

// `in response`, `at risk`: a noun with nothing before it names no place, but for those of `at home`, `in court`.
const isBare = (doc: Reading, head: number): boolean =>
	uposAt(doc, head) === 'NOUN' &&
	((abstract.test(normAt(doc, head)) && childBy(doc.tree, head, 'nmod', 'acl') >= 0) ||
		(childBy(doc.tree, head, 'det', 'amod', 'compound', 'nummod', 'nmod') < 0 &&
			!/^(?:bed|church|college|court|custody|home|hospital|jail|office|prison|school|sea|town|university|work)$/.test(
				normAt(doc, head),
			)))
