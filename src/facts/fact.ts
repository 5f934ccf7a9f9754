import type {DateFact} from './date/schema.js'
import type {QuantityFact} from './quantity/schema.js'
import type {QuoteFact} from './quote/schema.js'
import type {RoleFact} from './role/schema.js'
import type {StatementFact} from './statement/schema.js'

/** One typed fact with its place in the text, who claims it and how sure it is. */
export type Fact = QuoteFact | QuantityFact | DateFact | RoleFact | StatementFact

export type FactKind = Fact['kind']
