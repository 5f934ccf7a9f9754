import {lemmaIn, normAt, spaceBefore, uposAt, xposAt} from '../../model/document.js'
import type {Entity, EntityType} from '../../model/entity.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {entityAt, mentionAt, type Reading} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import type {RelationType} from './schema.js'

/** One end of a relation: a phrase and what it stands for. */
export interface Side extends Range {
	readonly head: number
	readonly entity: Entity | null
	/** Instead of the entity's name or the words: a value. */
	readonly name?: string
}

/** A relation as a rule finds it. */
export interface FoundRelation {
	readonly type: RelationType
	readonly subject: Side
	readonly object: Side
	readonly detail: string | null
	/** The phrase that says so, as token rows. */
	readonly range: Range
	/** Row of the verb that asserts it, or -1. */
	readonly verb: number
	readonly rule: string
	/** The probability that it holds, where a model gives one. */
	readonly confidence?: number
}

/** The name or phrase at a row as an end of a relation. */
export function sideAt(reading: Reading, row: number): Side {
	const mention = mentionAt(reading, row)
	const entity = itemAt(reading.entities, mention?.entity ?? -1) ?? null
	if (mention?.form === 'name') return {from: mention.from, to: mention.to, head: row, entity}
	const {from, core} = nounPhraseOf(reading, row)
	return {from, to: core.to, head: row, entity}
}

/** An end that stands for what its words mean: a country or party for `Canadian`, `Republican`. */
export function withValue({from, to, head, entity, name}: Side, value: Pick<Partial<Side>, 'entity' | 'name'>): Side {
	const meant = value.entity ?? entity
	const called = value.name ?? name
	return called === undefined ? {from, to, head, entity: meant} : {from, to, head, entity: meant, name: called}
}

/** A relation between two ends, whose phrase runs from one to the other. */
export const relate = (
	type: RelationType,
	subject: Side,
	object: Side,
	rule: string,
	{detail = null, verb = -1, range}: {detail?: string | null; verb?: number; range?: Range} = {},
): FoundRelation => ({
	type,
	subject,
	object,
	detail,
	verb,
	rule: `relation/${rule}`,
	range: range ?? {from: Math.min(subject.from, object.from), to: Math.max(subject.to, object.to)},
})

/** Words of a phrase or list that can't hold more names than a reader keeps in mind. */
const maxConjuncts = 12

/** The coordinated heads of a phrase, itself first. */
const withConjuncts = (reading: Reading, row: number): number[] =>
	[
		row,
		...childrenOf(reading.tree, row).filter((child) => child > row && relationOf(reading.tree, child) === 'conj'),
	].slice(0, maxConjuncts)

/**
 * The entities of a type that the phrase headed by a row stands for: its own, an appositive's, that of the name after a title,
 * of the phrase that it is in apposition to, of the subject of a copula; with those coordinated with it.
 */
export function referentsOf(reading: Reading, row: number, type: EntityType): Side[] {
	const is = (at: number): boolean => entityAt(reading, at)?.type === type
	if (row < 0) return []
	if (is(row))
		return withConjuncts(reading, row)
			.filter(is)
			.map((at) => sideAt(reading, at))
	const {tree} = reading
	for (const child of childrenOf(tree, row)) {
		const relation = relationOf(tree, child)
		// `the chemist, Ann Lee`, `chemist Ann Lee`, `Democrats Ann Lee and Bo Ray`
		if (child > row && /^(?:appos|flat|compound)$/.test(relation) && is(child) && normAt(reading, child - 1) !== '(')
			return namedBy(reading, row, withConjuncts(reading, child).filter(is)).map((at) => sideAt(reading, at))
	}
	const above = tree.heads[row] ?? -1
	const relation = relationOf(tree, row)
	// `Ann Lee, a chemist`, `chemist Ann Lee` where the name governs its title
	if (
		above >= 0 &&
		is(above) &&
		(relation === 'appos'
			? above < row
			: /^(?:amod|compound|flat|nmod)$/.test(relation) &&
				row < above &&
				!isPossessive(reading, row) &&
				!hasCase(reading, row))
	)
		return (
			above > row
				? namedBy(reading, row, withConjuncts(reading, above).filter(is))
				: describedBy(reading, row, withConjuncts(reading, above).filter(is))
		).map((at) => sideAt(reading, at))
	const subject = subjectOfCopula(reading, row)
	if (subject >= 0 && is(subject))
		return withConjuncts(reading, subject)
			.filter(is)
			.map((at) => sideAt(reading, at))
	// `Oslo-based brewer Acme` where the tree doesn't join noun and name
	return type === 'organization' && isCalled(reading, row) && is(row + 1) ? [sideAt(reading, row + 1)] : []
}

// A noun of one body right before a name: `brewer Acme`, not `the company, Acme`.
const isCalled = (reading: Reading, row: number): boolean =>
	xposAt(reading, row) === 'NN' && mentionAt(reading, row + 1)?.from === row + 1

// `chemists Ann Lee and Bo Ray`; of a singular noun the first alone: `the chemist Ann Lee and Bo Ray`.
const namedBy = (reading: Reading, noun: number, names: number[]): number[] =>
	isOfOne(reading, noun) ? names.slice(0, 1) : names

// `Ann Lee and Bo Ray, chemists`; of a singular noun the nearest before it: `Ann Lee, a poet, and Bo Ray, a chemist`.
function describedBy(reading: Reading, noun: number, names: number[]): number[] {
	if (!isOfOne(reading, noun)) return names
	const {from} = nounPhraseOf(reading, noun)
	const beside = normAt(reading, from - 1) === ',' ? mentionAt(reading, from - 2) : undefined
	// `Ann Lee of Acme and Bo Ray, a chemist`, where the second name isn't attached to the first
	const isListed = beside?.form === 'name' && beside.to === from - 1 && normAt(reading, beside.from - 1) === 'and'
	if (isListed && entityAt(reading, beside.head)?.type === entityAt(reading, names[0]!)?.type) return [beside.head]
	return names.filter((at) => at < noun).slice(-1)
}

/** A noun for one person or body: `a chemist`, not `chemists` or `a couple`. */
export const isOfOne = (reading: Reading, row: number): boolean =>
	xposAt(reading, row) === 'NN'
		? !lemmaIn(reading, row, 'partitive-noun')
		: xposAt(reading, row) === 'NNP' && !normAt(reading, row).endsWith('s')

// `Ann Lee is a chemist`
function subjectOfCopula({tree}: Reading, row: number): number {
	const children = childrenOf(tree, row)
	if (!children.some((child) => relationOf(tree, child) === 'cop')) return -1
	return children.find((child) => child < row && relationOf(tree, child) === 'nsubj') ?? -1
}

/** The row of the noun that `Oslo-based` or `Oslo-born` modifies, whose name ends before a row; -1 where none is. */
export function modifiedAfter(reading: Reading, to: number, participle: string): number {
	const verb = normAt(reading, to) === '-' ? to + 1 : to
	if (normAt(reading, verb) !== participle || (verb > to && spaceBefore(reading, verb))) return -1
	let row = reading.tree.heads[verb] ?? -1
	if (row >= 0 && row <= verb) row = reading.tree.heads[row] ?? -1
	return row > verb ? row : -1
}

/** `Norway's`, `its` */
export const isPossessive = (reading: Reading, row: number): boolean =>
	reading.tree.deprels[row] === 'nmod:poss' ||
	xposAt(reading, row) === 'PRP$' ||
	childrenOf(reading.tree, row).some((child) => xposAt(reading, child) === 'POS')

const hasCase = (reading: Reading, row: number): boolean => caseOf(reading, row) !== ''

/** The preposition of a phrase, lower case, or ''. */
export function caseOf(reading: Reading, row: number): string {
	const found = childrenOf(reading.tree, row).find(
		(child) => child < row && relationOf(reading.tree, child) === 'case' && uposAt(reading, child) === 'ADP',
	)
	return found === undefined ? '' : normAt(reading, found)
}

/** The head row of a mention: the row of it that depends on a word outside, or on none. */
export function headOf(reading: Reading, {from, to, head}: Range & {readonly head: number}): number {
	for (let row = from; row < to; row++) {
		const above = reading.tree.heads[row]!
		if (above < from || above >= to) return row
	}
	return head
}
