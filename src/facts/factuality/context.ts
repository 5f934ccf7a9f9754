import {type Document, lemmaAt, lemmaIn, normAt, normIn, sentenceAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {trialRun} from '../../model/rule-run.js'
import type {WordClass} from '../../model/word-class.js'
import {firstReading, reading} from '../../rules/reading.js'
import type {LookUps, RuleSet} from '../../rules/rule-set.js'
import type {Claim} from '../base.js'

export type Modality = Claim['modality']

/** A clause whose polarity or modality is read. */
export interface ClauseContext<Value> {
	readonly doc: Document
	readonly clause: Clause
	/** The clause that it depends on. */
	readonly matrix: Clause | undefined
	/** The polarity or modality of the matrix clause, where there is one. */
	readonly matrixValue: () => Value
}

/** A clause that depends on another. */
export interface DependentContext<Value> extends ClauseContext<Value> {
	readonly matrix: Clause
}

/**
 * What rules of clauses wait for: the word that opens the clause, its relation, its first word, its modal verb, the lemma of its
 * verb and that of the clause above, the form of the word that it depends on, and those of the words that depend on its head.
 */
export const clauseLookUps: LookUps<ClauseContext<unknown>, unknown> = {
	words: {
		marker: ({clause}) => clause.marker,
		relation: ({clause}) => clause.relation,
		opening: ({doc, clause}) => normAt(doc, clause.group.from),
		modal: ({clause}) => clause.modal,
		verb: ({doc, clause}) => lemmaAt(doc, clause.verb),
		matrix: ({doc, matrix}) => (matrix ? lemmaAt(doc, matrix.verb) : ''),
		governor: (context) => normAt(context.doc, headWordOf(context)),
		dependents: ({doc, clause}) => childrenOf(doc.tree, clause.head).map((row) => normAt(doc, row)),
	},
	lexicon: ({doc}) => doc.lexicon,
}

/** A rule that reads the modality of a clause; null where it doesn't apply. */
export const modalityRule = reading<ClauseContext<Modality>, Modality>

/** A rule that reads whether a clause is denied; null where it doesn't apply. */
export const polarityRule = reading<ClauseContext<boolean>, boolean>

/** A reading that needs a matrix clause. */
export const dependent =
	<Value, Result>(read: (context: DependentContext<Value>) => Result | null) =>
	(context: ClauseContext<Value>): Result | null =>
		context.matrix ? read(context as DependentContext<Value>) : null

type ClauseRules<Value> = RuleSet<ClauseContext<Value>, Value | null>

/** What is known of the clauses of a document by one set of rules. */
interface ClauseValues<Value> {
	readonly own: Map<Clause, Value>
	/** As matrix clauses: read without a trace. */
	readonly asMatrix: Map<Clause, Value>
}

const known = new WeakMap<Document, Map<object, ClauseValues<unknown>>>()

function valuesOf<Value>(set: ClauseRules<Value>, doc: Document): ClauseValues<Value> {
	const sets = known.get(doc) ?? new Map<object, ClauseValues<unknown>>()
	if (sets.size === 0) known.set(doc, sets)
	const values = sets.get(set) ?? {own: new Map(), asMatrix: new Map()}
	sets.set(set, values)
	return values as ClauseValues<Value>
}

/** Reads a clause and, where a rule asks for it, its matrix clauses: each once, as several facts stand in one clause. */
export function readClause<Value>(set: ClauseRules<Value>, doc: Document, clause: Clause, otherwise: Value): Value {
	const {own} = valuesOf(set, doc)
	const value = own.get(clause) ?? firstValue(set, doc, clause, otherwise, 0)
	own.set(clause, value)
	return value
}

/** Most matrix clauses that are read upwards. */
const maxMatrixClauses = 10

function firstValue<Value>(
	set: ClauseRules<Value>,
	doc: Document,
	clause: Clause,
	otherwise: Value,
	depth: number,
): Value {
	const matrix = depth < maxMatrixClauses ? itemAt(doc.clauses, clause.governor) : undefined
	const context: ClauseContext<Value> = {
		doc,
		clause,
		matrix,
		matrixValue: () => (matrix ? matrixValueOf(set, doc, matrix, otherwise, depth + 1) : otherwise),
	}
	// Only rules for the clause itself count as firings.
	const run = depth === 0 ? doc.run : trialRun(doc.run)
	return firstReading(set, context, run, () => ({from: clause.verb, to: clause.verb + 1})) ?? otherwise
}

// Several rules ask, and several clauses depend on one.
function matrixValueOf<Value>(
	set: ClauseRules<Value>,
	doc: Document,
	matrix: Clause,
	otherwise: Value,
	depth: number,
): Value {
	const {asMatrix} = valuesOf(set, doc)
	const value = asMatrix.get(matrix) ?? firstValue(set, doc, matrix, otherwise, depth)
	asMatrix.set(matrix, value)
	return value
}

/** The row that the clause depends on, or -1. */
export const headWordOf = ({doc, clause}: ClauseContext<unknown>): number => doc.tree.heads[clause.head] ?? -1

/** The relation of the clause to that row, without its subtype. */
export const clauseRelation = ({doc, clause}: ClauseContext<unknown>): string => relationOf(doc.tree, clause.head)

/** The row of the word that opens the clause, or -1: `to`, `that`. */
export const markOf = ({doc, clause}: ClauseContext<unknown>): number => childBy(doc.tree, clause.head, 'mark')

/** The clause is an argument of the verb or predicate of its matrix clause. */
export const isComplement = (context: DependentContext<unknown>, ...relations: readonly string[]): boolean =>
	relations.includes(clauseRelation(context)) && headWordOf(context) === context.matrix.head

/** The sentence of the clause ends with a question mark. */
export const isQuestion = (doc: Document, {verb}: Clause): boolean =>
	normAt(doc, (sentenceAt(doc, verb)?.to ?? 0) - 1) === '?'

/** The lemma of a row, or its form, which a participle has for an adjective, belongs to a class: `prepared to leave`. */
export const wordIn = (doc: Document, row: number, wordClass: WordClass): boolean =>
	lemmaIn(doc, row, wordClass) || normIn(doc, row, wordClass)

/** A word of this form stands among the dependents before a row. */
export const hasBefore = (doc: Document, row: number, norm: string): boolean =>
	childrenOf(doc.tree, row).some((child) => child < row && normAt(doc, child) === norm)
