import {lemmaIn, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import {prepositionalRange, prepositionOf} from '../../model/grammar/noun-phrase.js'
import type {Adjunct, Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {isTime} from './phrase.js'
import {isCircumstance, isSentenceAdverb} from './predicate.js'
import type {StatementFact} from './schema.js'
import {dayAtEnd} from './time-adjuncts.js'

/** Adjuncts of a clause, without linking and focusing adverbs, the source (`according to`) and parts of other phrases. */
export const adjunctsOf = (doc: Reading, clause: Clause, covered: readonly (Range | null)[]): Adjunct[] =>
	[...clause.adjuncts, ...nominalAdjuncts(doc, clause), ...objectPredicates(doc, clause)].flatMap((adjunct) => {
		if (covered.some((phrase) => phrase && phrase.from <= adjunct.head && adjunct.head < phrase.to)) return []
		// `at all`, `at least`
		const isDegree = adjunct.preposition === 'at' && /^(?:all|least|most)$/.test(normAt(doc, adjunct.head))
		// `in which`: its antecedent is part of the matrix clause.
		const isRelative = /^W(?:DT|P\$?)$/.test(xposAt(doc, adjunct.head))
		if (adjunct.preposition === 'according to' || isDegree || isRelative || uposAt(doc, adjunct.head) === 'PUNCT')
			return []
		const {from, to} = withoutPunctuation(doc, adjunct)
		if (adjunct.preposition === '' && addsNothing(doc, {...adjunct, from, to})) return []
		const day = dayAtEnd(doc, {from, to, head: adjunct.head})
		return day ? [{...adjunct, from, to: day.from}, day] : [{...adjunct, from, to}]
	})

// `was with the firm until May`: the tree attaches the time to the predicate.
const nominalAdjuncts = (doc: Reading, {head, verb}: Clause): Adjunct[] =>
	verb === head
		? []
		: childrenOf(doc.tree, head).flatMap((child) =>
				child > head && relationOf(doc.tree, child) === 'nmod' && isCircumstance(doc, child)
					? [{preposition: prepositionOf(doc, child), head: child, ...prepositionalRange(doc, child)}]
					: [],
			)

// `made the road safe`, `called it a disgrace`: an object predicate.
const objectPredicates = (doc: Reading, {head, verb, object, voice}: Clause): Adjunct[] =>
	verb !== head || voice === 'passive' || object === null || object.head < head
		? []
		: childrenOf(doc.tree, head).flatMap((child) =>
				child > head && relationOf(doc.tree, child) === 'xcomp' && isObjectPredicate(doc, child)
					? [{preposition: '', head: child, ...subtreeOf(doc.tree, child)}]
					: [],
			)

const isObjectPredicate = (doc: Reading, row: number): boolean =>
	/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row)) && childBy(doc.tree, row, 'case', 'cop', 'mark', 'nsubj') < 0

const addsNothing = (doc: Reading, {from, to, head}: Adjunct): boolean =>
	to - from === 1 && (xposAt(doc, head) === 'WRB' || normIn(doc, head, 'degree-adverb') || isLinking(doc, head))

const isLinking = (doc: Reading, row: number): boolean =>
	isSentenceAdverb(doc, row) && !lemmaIn(doc, row, 'time-adverb')

const isDash = /^(?:-|--|–|—)$/

function withoutPunctuation(doc: Reading, {from, to, head}: Adjunct): Range {
	let left = from
	let right = to
	while (left < head && (uposAt(doc, left) === 'PUNCT' || isDash.test(normAt(doc, left)))) left++
	while (right > head + 1 && uposAt(doc, right - 1) === 'PUNCT') right--
	return {from: left, to: right}
}

type AdjunctRole = StatementFact['adjuncts'][number]['role']

const rolesByPreposition: ReadonlyMap<string, AdjunctRole> = new Map(
	Object.entries({
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
	}),
)

export function adjunctRole(doc: Reading, adjunct: Adjunct): AdjunctRole {
	const {preposition, head} = adjunct
	if (isTime(doc, head)) return 'time'
	if (preposition === '') return /ly$/.test(normAt(doc, head)) ? 'manner' : 'other'
	// `notified by mail`: means and manner, no agent.
	if (preposition === 'by' && lemmaIn(doc, head, 'means-noun')) return 'manner'
	const type = entityAt(doc, head)?.type
	if (preposition === 'with') return isComitative(doc, adjunct, type) ? 'other' : 'instrument'
	if (preposition === 'on' || preposition === 'over') return type === 'place' ? 'place' : 'other'
	if (preposition === 'in' && lemmaIn(doc, head, 'abstract-noun')) return 'other'
	if ((preposition === 'in' || preposition === 'at') && type !== 'place' && isBareNoun(doc, head)) return 'other'
	return rolesByPreposition.get(preposition) ?? 'other'
}

// `met with teachers`, `spoke with them`
const isComitative = (doc: Reading, {head}: Adjunct, type: string | undefined): boolean =>
	type === 'person' ||
	type === 'organization' ||
	(xposAt(doc, head) === 'PRP' && normAt(doc, head) !== 'it') ||
	isComitativeVerb(doc, doc.tree.heads[head] ?? -1)

// `was met with applause`
const isComitativeVerb = (doc: Reading, verb: number): boolean =>
	lemmaIn(doc, verb, 'comitative') &&
	!childrenOf(doc.tree, verb).some((child) => doc.tree.deprels[child] === 'aux:pass')

// `in response`, `at risk`: a noun with nothing before it names no place, but for those of `at home`, `in court`.
const isBareNoun = (doc: Reading, head: number): boolean =>
	uposAt(doc, head) === 'NOUN' &&
	((lemmaIn(doc, head, 'abstract-noun') && childBy(doc.tree, head, 'nmod', 'acl') >= 0) ||
		(childBy(doc.tree, head, 'det', 'amod', 'compound', 'nummod', 'nmod') < 0 && !lemmaIn(doc, head, 'bare-location')))
