import {clauseAt, lemmaAt, textOf} from '../../../model/document.js'
import type {QuantityMention} from '../../../model/quantity.js'
import type {Reading} from '../../../model/reading.js'
import {modalityOf} from '../../factuality/modality.js'
import {isNegated} from '../../factuality/polarity.js'
import type {Phrase} from '../role/phrases.js'
import {rolesOf} from '../role/roles.js'
import type {Proposal} from '../trigger/propose.js'

/** Roles that two mentions of an event fill alike, at least. */
const minAlike = 2

/** What a mention says in full: two that say the same are of one event. */
export class Account {
	/** Its trigger, a strong one; undefined: `leads` of `Lee leads Ray` in one of two polls. */
	readonly word: string | undefined
	readonly #reading: Reading
	readonly #proposal: Proposal
	#roles: readonly Role[] | undefined
	#claim: string | undefined

	constructor(reading: Reading, proposal: Proposal) {
		this.word = proposal.trigger.strong ? lemmaAt(reading, proposal.trigger.head) : undefined
		this.#reading = reading
		this.#proposal = proposal
	}

	/** By the roles of the type. */
	get roles(): readonly Role[] {
		this.#roles ??= readRoles(this.#reading, this.#proposal)
		return this.#roles
	}

	/** Polarity and modality of the clause. */
	get claim(): string {
		this.#claim ??= claimOf(this.#reading, this.#proposal)
		return this.#claim
	}
}

const readRoles = (reading: Reading, {type, filled}: Proposal): Role[] =>
	rolesOf(type).map(({name}) =>
		filled.flatMap(({role, candidate}) => (role === name ? readFiller(reading, candidate.phrase) : [])),
	)

/** `Acme bought Birk for $2 million. … Acme bought Birk for $2 million`: the same word with the same roles, nothing denied or planned in one alone. */
export function areIdentical(one: Account, other: Account): boolean {
	if (one.word === undefined || one.word !== other.word) return false
	const mine = one.roles
	const theirs = other.roles
	let alike = 0
	for (let at = 0; at < mine.length; at++) {
		if (!areAlike(mine[at]!, theirs[at]!)) return false
		if (mine[at]!.some(isKnown)) alike++
	}
	return alike >= minAlike && one.claim === other.claim
}

/** What fills a role. */
type Role = readonly Filler[]

interface Filler {
	readonly entity: number
	/** What its quantity says; null: none. */
	readonly quantity: string | null
	readonly text: string
}

const readFiller = (reading: Reading, phrase: Phrase): Filler => ({
	entity: phrase.entity,
	quantity: phrase.quantity && wordingOf(phrase.quantity),
	text: textOf(reading, phrase).text,
})

const wordingOf = ({type, unit, value, min, max, parts}: QuantityMention): string =>
	JSON.stringify([type, unit, value, min, max, parts])

// Each filler has its like in the other: without a function for each of many thousand pairs.
function areAlike(mine: Role, theirs: Role): boolean {
	if (mine.length !== theirs.length) return false
	for (const filler of mine) if (!hasLike(theirs, filler)) return false
	return true
}

function hasLike(role: Role, filler: Filler): boolean {
	for (const other of role) if (isAlike(filler, other)) return true
	return false
}

const isKnown = ({entity, quantity}: Filler): boolean => entity >= 0 || quantity !== null

function isAlike(one: Filler, other: Filler): boolean {
	if (one.entity >= 0 || other.entity >= 0) return one.entity === other.entity
	if (one.quantity !== null && other.quantity !== null) return one.quantity === other.quantity
	return one.text === other.text
}

function claimOf(reading: Reading, {trigger: {head}}: Proposal): string {
	const clause = clauseAt(reading, head)
	return clause ? `${isNegated(reading, clause)} ${modalityOf(reading, clause)}` : ''
}
