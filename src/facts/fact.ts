import type {DateFact} from './date/schema.js'
import type {EventFact} from './event/schema.js'
import type {QuantityFact} from './quantity/schema.js'
import type {QuoteFact} from './quote/schema.js'
import type {RelationFact} from './relation/schema.js'
import type {RoleFact} from './role/schema.js'
import type {StatementFact} from './statement/schema.js'

/** One typed fact with its place in the text, its claim and its confidence. */
export type Fact = QuoteFact | QuantityFact | DateFact | RoleFact | RelationFact | StatementFact | EventFact

/** What kind a fact is of: its field `kind`. */
export type FactKind = Fact['kind']

// As keys, so that the compiler requires each kind.
const kinds: Readonly<Record<FactKind, true>> = {
	quote: true,
	quantity: true,
	date: true,
	role: true,
	relation: true,
	statement: true,
	event: true,
}

/** All kinds, in the order of tables; a new kind is one key above. */
export const factKinds = Object.keys(kinds) as readonly FactKind[]
