import {wordSet} from '../../../lexicon/lexicon.js'
import {lemmaAt, normAt} from '../../../model/document.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import {caseOf, type FoundRelation, isPossessive, relate, type Side, sideAt} from '../found.js'

const seats = wordSet('headquarter headquarters hq')

/** `Acme’s headquarters in Oslo`, `Acme has its headquarters in Oslo`, `Acme’s Oslo headquarters`. */
export const findHeadquarters = (reading: Reading): FoundRelation[] => {
	const found: FoundRelation[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		if (!seats.has(lemmaAt(reading, row).toLowerCase())) continue
		const owner = ownerOf(reading, row)
		const place = owner && placeOf(reading, row)
		if (owner && place) found.push(relate('base', owner, place, 'headquarters'))
	}
	return found
}

const sideOfType = (reading: Reading, row: number, type: string): Side | undefined =>
	entityAt(reading, row)?.type === type ? sideAt(reading, row) : undefined

function ownerOf(reading: Reading, row: number): Side | undefined {
	for (const child of childrenOf(reading.tree, row)) {
		const isOwner =
			child < row
				? isPossessive(reading, child) || relationOf(reading.tree, child) === 'compound'
				: caseOf(reading, child) === 'of'
		const owner = isOwner ? sideOfType(reading, child, 'organization') : undefined
		if (owner) return owner
	}
	return undefined
}

// The place right after it, else one before it.
function placeOf(reading: Reading, row: number): Side | undefined {
	const mention = /^(?:at|in|near)$/.test(normAt(reading, row + 1)) ? mentionAt(reading, row + 2) : undefined
	if (mention) return sideOfType(reading, mention.head, 'place')
	for (const child of childrenOf(reading.tree, row)) {
		const place =
			child < row && relationOf(reading.tree, child) === 'compound' ? sideOfType(reading, child, 'place') : undefined
		if (place) return place
	}
	return undefined
}
