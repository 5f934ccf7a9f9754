import type {Document} from './document.js'
import type {Entity, NameMention, Role} from './entity.js'
import type {Message} from './message.js'
import type {QuantityMention} from './quantity.js'
import type {QuoteMention} from './quote.js'
import type {TimeMention} from './time.js'

/** A document with everything the rooms found in it: what fact rules read. */
export interface Reading extends Document {
	readonly entities: readonly Entity[]
	/** Every mention of an entity, in the order of the text. */
	readonly names: readonly NameMention[]
	readonly roles: readonly Role[]
	readonly quantities: readonly QuantityMention[]
	readonly times: readonly TimeMention[]
	readonly quotes: readonly QuoteMention[]
	readonly messages: readonly Message[]
}
