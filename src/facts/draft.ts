import type {Span} from '../model/span.js'
import type {Fact} from './fact.js'

type Modality = Fact['claim']['modality']

/** The fields that shared code fills in for every kind. */
type Shared =
	| 'schema'
	| 'id'
	| 'article'
	| 'sentence'
	| 'claim'
	| 'evidence'
	| 'alsoAt'
	| 'related'
	| 'confidence'
	| 'salience'

// Distributes over the union, so that `kind` still discriminates the fields.
type Own<F> = F extends Fact ? Omit<F, Shared> : never

/** A fact as its rule makes it: its own fields and its place; shared code adds id, claim and links. */
export interface Draft<F extends Fact = Fact> {
	readonly fields: Own<F>
	readonly evidence: Span
	/** What decides whose speech it stands in: the evidence, but of an event its trigger, as `The firm denied that it had bought Acme` has its buyer outside. */
	readonly place: Span
	readonly rule: string
	/** 0 to 1. */
	readonly confidence: number
	/** Distinguishes it from facts of its kind in the same place; part of the id. */
	readonly key: string
	/** Row of the verb that asserts it, for polarity and modality; -1 for none. */
	readonly verb: number
	/** Its modality where that isn't the one of the clause, which is given. */
	readonly modality: ((ofClause: Modality) => Modality) | null
	/** Whether it is denied where that isn't the polarity of the clause, which is given. */
	readonly denied: ((byClause: boolean) => boolean) | null
	/** Index into `Reading.quotes` when the fact is that quote; else -1. */
	readonly quote: number
	/** Other drafts of the same rule, by index. */
	readonly related: readonly {readonly index: number; readonly as: Fact['related'][number]['as']}[]
	readonly alsoAt: readonly Span[]
	/** Fields that depend on what is claimed of it. */
	readonly byClaim: ((claim: Fact['claim']) => Partial<Own<F>>) | null
}

const none: readonly never[] = []

/** A draft with default fields. Written out, as spreading objects of this size is slow. */
export const makeDraft = <F extends Fact>({
	fields,
	evidence,
	place = evidence,
	rule,
	confidence,
	key,
	verb = -1,
	modality = null,
	denied = null,
	quote = -1,
	related = none,
	alsoAt = none,
	byClaim = null,
}: Pick<Draft<F>, 'fields' | 'evidence' | 'rule' | 'confidence' | 'key'> & Partial<Draft<F>>): Draft<F> => ({
	fields,
	evidence,
	place,
	rule,
	confidence,
	key,
	verb,
	modality,
	denied,
	quote,
	related,
	alsoAt,
	byClaim,
})
