import {hashWord} from '../../../learning/hash.js'
import {clauseAt, normAt, uposAt} from '../../../model/document.js'
import {prepositionOf} from '../../../model/grammar/noun-phrase.js'
import type {Clause} from '../../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import {partsOf} from '../../statement/parts.js'
import type {Trigger} from '../trigger/triggers.js'
import {conjunctsAt, type Phrase, type Phrases} from './phrases.js'

/** A phrase with the way it hangs on a trigger. */
export interface Slot {
	readonly name: string
	/** Feature id of the name. */
	readonly id: number
	readonly phrase: Phrase
	/** It is coordinated with the phrase that has the slot. */
	readonly isConjunct: boolean
}

/** What a trigger has around it. */
export interface Frame {
	readonly slots: readonly Slot[]
	/** The clause of a verb, or the one that governs a noun. */
	readonly clause: Clause | undefined
	/** How a noun stands in that clause: `subject`, `object`, a preposition, ``. */
	readonly standing: string
}

/** The phrases that hang on a trigger, each with its slot; the nearest first. */
export function frameOf(reading: Reading, phrases: Phrases, trigger: Pick<Trigger, 'head' | 'wordClass'>): Frame {
	const {head} = trigger
	const clause = clauseAt(reading, head)
	const builder = new SlotList(reading, phrases, head)
	const isVerb = clause !== undefined && (clause.head === head || clause.verb === head)
	if (isVerb) {
		addClause(builder, reading, clause, '')
		if (trigger.wordClass !== 'verb' || uposAt(reading, head) !== 'VERB') addNoun(builder, reading, head)
		addInner(builder, reading)
		return {slots: builder.slots, clause, standing: 'head'}
	}
	addNoun(builder, reading, head)
	const standing = clause ? standingOf(reading, clause, head) : ''
	addInner(builder, reading)
	if (clause) addClause(builder, reading, clause, 'verb-')
	return {slots: builder.slots, clause, standing}
}

class SlotList {
	readonly slots: Slot[] = []
	readonly #taken = new Set<number>()
	readonly #reading: Reading
	readonly #phrases: Phrases

	constructor(reading: Reading, phrases: Phrases, trigger: number) {
		this.#reading = reading
		this.#phrases = phrases
		this.#taken.add(trigger)
	}

	/** Adds the phrase that a row heads, and those coordinated with it. */
	add(name: string, row: number, isConjunct = false): void {
		if (row < 0 || this.#taken.has(row)) return
		const phrase = this.#phrases.at(row)
		if (phrase) {
			this.#taken.add(row)
			this.slots.push({name, id: hashWord(name), phrase, isConjunct})
		}
		if (!isConjunct) for (const other of conjunctsAt(this.#reading, row)) this.add(name, other, true)
	}

	/** Adds the clause that a row heads. */
	addClause(name: string, row: number): void {
		if (row < 0 || this.#taken.has(row)) return
		this.#taken.add(row)
		this.slots.push({name, id: hashWord(name), phrase: this.#phrases.clause(row), isConjunct: false})
	}
}

function addClause(list: SlotList, reading: Reading, clause: Clause, prefix: string): void {
	const parts = partsOf(reading, clause)
	const isPatient = clause.voice === 'passive' || parts.voice === 'passive'
	// `Lee, who quit, was replaced by Moss`: also where what the clause is about isn't found.
	const hasAgent = clause.agent !== null && (parts.object !== null || parts.subject?.head === clause.agent.head)
	if (parts.subject) list.add(`${prefix}${isPatient && !hasAgent ? 'object' : 'subject'}`, parts.subject.head)
	if (parts.object) list.add(`${prefix}${clause.verb !== clause.head ? 'predicate' : 'object'}`, parts.object.head)
	if (parts.recipient) list.add(`${prefix}recipient`, parts.recipient.head)
	for (const {head, preposition} of parts.adjuncts) list.add(`${prefix}${preposition || 'bare'}`, head)
	for (const child of childrenOf(reading.tree, clause.head)) {
		const relation = relationOf(reading.tree, child)
		if (relation === 'xcomp' && /^(?:NOUN|PROPN|ADJ)$/.test(uposAt(reading, child)))
			list.add(`${prefix}predicate`, child)
		else if (relation === 'ccomp' || relation === 'xcomp' || relation === 'csubj')
			list.addClause(`${prefix}clause`, child)
		else if (relation === 'advcl') list.addClause(`${prefix}${markerOf(reading, child)}`, child)
		else if (relation === 'obj' || relation === 'obl' || relation === 'nsubj' || relation === 'nmod')
			list.add(
				`${prefix}${relation === 'obj' ? 'object' : relation === 'nsubj' ? 'subject' : prepositionOf(reading, child) || 'bare'}`,
				child,
			)
	}
}

// The word that opens an adverbial clause; `to` of an infinitive.
function markerOf(reading: Reading, row: number): string {
	const mark = childBy(reading.tree, row, 'mark', 'case')
	return mark >= 0 && mark < row ? normAt(reading, mark) : 'participle'
}

function addNoun(list: SlotList, reading: Reading, head: number): void {
	for (const child of childrenOf(reading.tree, head)) {
		const label = reading.tree.deprels[child]!
		const relation = relationOf(reading.tree, child)
		if (label === 'nmod:poss') list.add('possessor', child)
		else if (relation === 'compound' || relation === 'flat') list.add('compound', child)
		else if (relation === 'amod') list.add('compound', child)
		else if (relation === 'nmod' || relation === 'obl') list.add(prepositionOf(reading, child) || 'compound', child)
		else if (relation === 'appos') list.add('apposition', child)
		else if (relation === 'acl')
			list.addClause(reading.tree.deprels[child] === 'acl:relcl' ? 'relative' : 'clause', child)
		else if (relation === 'nsubj') list.add('verb-subject', child)
	}
	// `the arrest warrant`, `a series of attacks`: what the noun that it modifies has.
	const above = reading.tree.heads[head] ?? -1
	if (above >= 0 && /^(?:compound|nmod|amod|conj)$/.test(relationOf(reading.tree, head)))
		for (const child of childrenOf(reading.tree, above)) {
			const label = reading.tree.deprels[child]!
			if (child === head) continue
			if (label === 'nmod:poss') list.add('possessor', child)
			else if (relationOf(reading.tree, child) === 'nmod') list.add(prepositionOf(reading, child) || 'compound', child)
			else if (relationOf(reading.tree, child) === 'compound') list.add('compound', child)
		}
}

/** Arcs climbed from a noun to the verb. */
const maxArcs = 4

// `held a meeting`, `at a series of meetings`: how the noun, or the noun that it modifies, stands in its clause.
function standingOf(reading: Reading, clause: Clause, head: number): string {
	let at = head
	for (let steps = 0; steps < maxArcs; steps++) {
		const above = reading.tree.heads[at] ?? -1
		if (above === clause.head || above === clause.verb || above < 0) break
		at = above
	}
	const relation = relationOf(reading.tree, at)
	const name = relation === 'nsubj' ? 'subject' : relation === 'obj' ? 'object' : prepositionOf(reading, at) || relation
	return at === head ? name : `${name}+`
}

// `recalled 4,000 vans over brakes`: what the tree attaches to an object, or to the noun after `of`, may belong to the trigger.
function addInner(list: SlotList, reading: Reading): void {
	for (const {name, phrase} of [...list.slots]) {
		if ((name !== 'object' && name !== 'of') || phrase.isName) continue
		for (const child of childrenOf(reading.tree, phrase.head)) {
			const preposition = prepositionOf(reading, child)
			if (relationOf(reading.tree, child) === 'nmod' && preposition !== '' && preposition !== 'of')
				list.add(preposition, child)
		}
	}
}
