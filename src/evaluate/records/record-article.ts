import type {Correction} from '../../facts/corrections/correction.js'
import type {QuantityFact} from '../../facts/quantity/schema.js'
import type {RelationType} from '../../facts/relation/schema.js'
import type {ArticleInput} from '../../model/article/article.js'
import type {Polarity} from '../../model/factuality.js'
import type {QuoteMode} from '../../model/quote.js'
import type {Span, TextSpan} from '../../model/span.js'
import type {Part} from '../score.js'

/** An article with the facts that a careful reader finds. A field that a reader didn't fill in is undefined. */
export interface RecordArticle {
	readonly id: string
	readonly published: string | null
	readonly text: string
	readonly quotes: readonly RecordQuote[]
	readonly quantities: readonly RecordQuantity[]
	readonly dates: readonly RecordDate[]
	readonly entities: readonly RecordEntity[]
	readonly roles: readonly RecordRole[]
	readonly statements: readonly RecordStatement[]
	/** Undefined where events are not annotated. */
	readonly events?: readonly RecordEvent[] | undefined
	/** False where only the main statements are noted: then precision says nothing. */
	readonly allStatements: boolean
	/** Null where none were noted. */
	readonly relations: readonly RecordRelation[] | null
	/** The clauses that an editor would put into a box of facts; null where none were chosen. */
	readonly key: readonly Span[] | null
	/** The parts of an extraction that were annotated, where not all of them were: `event`, `entities`. */
	readonly annotated?: readonly Part[] | undefined
	/** All that was read with its text; left out where id, date and text are all that is known. */
	readonly input?: ArticleInput | undefined
	/** What a reader said of single records: then others than these are left out on both sides. */
	readonly corrections?: readonly Correction[] | undefined
}

export interface RecordRelation {
	readonly type: RelationType
	readonly subject: string
	/** A name, or a value; of `age` the number of years. */
	readonly object: string
}

export interface RecordQuote {
	readonly content: readonly Span[]
	readonly mode?: QuoteMode | undefined
	readonly cue?: Span | null | undefined
	readonly source?: Span | null | undefined
	readonly speaker?: string | null | undefined
}

export interface RecordQuantity extends Span {
	readonly value?: number | null | undefined
	readonly min?: number | null | undefined
	readonly max?: number | null | undefined
	readonly bound?: QuantityFact['bound'] | undefined
	readonly parts?: readonly number[] | undefined
	readonly unit?: string | null | undefined
	/** The words of what is counted or measured. */
	readonly counted?: string | null | undefined
	readonly change?: 'up' | 'down' | null | undefined
}

export interface RecordDate extends Span {
	readonly type?: string | undefined
	/** TIMEX3 value; null where the text leaves it open. */
	readonly value: string | null
}

export interface RecordEntity {
	readonly type: 'person' | 'organization' | 'place'
	readonly name: string
	readonly mentions: readonly string[]
}

export interface RecordRole {
	readonly person: string
	readonly title: string | null
	readonly organization?: string | null | undefined
}

export interface RecordStatement extends Span {
	readonly subject: string | null
	readonly verb: string
	readonly object: string | null
	/** Who claims it, null for the article itself. */
	readonly by?: string | null | undefined
	readonly polarity?: Polarity | undefined
	readonly modality?: string | undefined
}

export interface RecordEvent {
	readonly type: string
	readonly trigger: TextSpan
	readonly arguments: readonly RecordEventArgument[]
	/** TIMEX3 value; null where it isn't stated. */
	readonly date?: string | null | undefined
	/** Canonical name; null where it isn't stated. */
	readonly place?: string | null | undefined
	readonly polarity?: Polarity | undefined
	readonly modality?: string | undefined
	/** It is among those that make the article worth reading. */
	readonly key: boolean
}

export interface RecordEventArgument extends TextSpan {
	readonly role: string
	/** Canonical name of an entity, null for other phrases. */
	readonly name: string | null
}
