import {clauseAt, lemmaAt, textOf} from '../../../model/document.js'
import type {QuantityMention} from '../../../model/quantity.js'
import type {Reading} from '../../../model/reading.js'
import {modalityOf} from '../../factuality/modality.js'
import {isNegated} from '../../factuality/polarity.js'
import type {Filled} from '../role/roles.js'
import type {Proposal} from '../trigger/propose.js'

/** Roles that two mentions of an event fill alike, at least. */
const minAlike = 2

/** `Acme bought Birk for $2 million. … Acme bought Birk for $2 million`: the same word with the same roles, nothing denied or planned in one alone. */
export function areIdentical(reading: Reading, a: Proposal, b: Proposal): boolean {
	const isOneWord = lemmaAt(reading, a.trigger.head) === lemmaAt(reading, b.trigger.head)
	// `Lee leads Ray` in two polls
	if (!isOneWord || !a.trigger.strong || !b.trigger.strong) return false
	let alike = 0
	for (const role of Object.keys(a.type.roles)) {
		const [mine, other] = [a, b].map(({filled}) => filled.filter((one) => one.role === role))
		if (mine!.length !== other!.length) return false
		if (!mine!.every((one) => other!.some((two) => isAlike(reading, one, two)))) return false
		if (mine!.some(isKnown)) alike++
	}
	return alike >= minAlike && claimOf(reading, a) === claimOf(reading, b)
}

const isKnown = ({candidate: {phrase}}: Filled): boolean => phrase.entity >= 0 || phrase.quantity !== null

function isAlike(reading: Reading, {candidate: {phrase: one}}: Filled, {candidate: {phrase: other}}: Filled): boolean {
	if (one.entity >= 0 || other.entity >= 0) return one.entity === other.entity
	if (one.quantity && other.quantity) return areEqual(one.quantity, other.quantity)
	return textOf(reading, one).text === textOf(reading, other).text
}

// Polarity and modality of the clause.
function claimOf(reading: Reading, {trigger: {head}}: Proposal): string {
	const clause = clauseAt(reading, head)
	return clause ? `${isNegated(reading, clause)} ${modalityOf(reading, clause)}` : ''
}

const areEqual = (one: QuantityMention, other: QuantityMention): boolean =>
	one.type === other.type &&
	one.unit === other.unit &&
	one.value === other.value &&
	one.min === other.min &&
	one.max === other.max &&
	String(one.parts) === String(other.parts)
