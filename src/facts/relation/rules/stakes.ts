import {wordSet} from '../../../lexicon/lexicon.js'
import {clauseAt, lemmaAt, lemmaIn, normAt} from '../../../model/document.js'
import {nounPhraseOf} from '../../../model/grammar/noun-phrase.js'
import {childrenOf} from '../../../model/grammar/tree.js'
import {entityAt, type Reading} from '../../../model/reading.js'
import {caseOf, type FoundRelation, isPossessive, referentsOf, relate, type Side, sideAt} from '../found.js'
import {shareIn} from './shares.js'

const holding = /^(?:acquire|buy|control|have|hold|keep|own|purchase|retain|take)$/

const stakes = wordSet('shareholding stake')
const owners = wordSet('shareholder stockholder')

/** `Acme holds a 20% stake in Birk`, `Acme’s stake in Birk`, `Ann Lee, the largest shareholder of Birk`. */
export const findStakes = (reading: Reading): FoundRelation[] => {
	const found: FoundRelation[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		const lemma = lemmaAt(reading, row)
		const isStake = stakes.has(lemma)
		if (!isStake && !owners.has(lemma)) continue
		const firm = firmOf(reading, row)
		if (!firm || isGivenUp(reading, row)) continue
		const holders = isStake ? ownersOf(reading, row) : holdersOf(reading, row)
		const {from} = nounPhraseOf(reading, row)
		const detail = shareIn(reading, {from, to: Math.max(firm.from, row)})
		found.push(
			...holders
				.filter(({entity}) => entity !== firm.entity)
				.map((owner) => relate('ownership', owner, firm, 'stake', {detail})),
		)
	}
	return found
}

// `sold its stake in Birk`, `its stake was sold`, `the sale of its stake`
function isGivenUp(reading: Reading, row: number): boolean {
	const above = reading.tree.heads[row] ?? -1
	const clause = clauseAt(reading, row)
	return (
		lemmaIn(reading, above, 'disposing-verb') ||
		lemmaIn(reading, above, 'disposal-noun') ||
		(clause !== undefined &&
			(clause.object?.head === row || clause.subject?.head === row) &&
			(reading.lexicon.has(clause.lemma, 'disposing-verb') || lemmaIn(reading, clause.verb, 'disposing-verb')))
	)
}

// `a stake in Birk`, `the largest shareholder of Birk`, `Birk’s largest shareholder`
function firmOf(reading: Reading, row: number): Side | undefined {
	const isStake = stakes.has(lemmaAt(reading, row))
	const child = childrenOf(reading.tree, row).find((one) =>
		one > row ? /^(?:in|of)$/.test(caseOf(reading, one)) : !isStake && isPossessive(reading, one),
	)
	// The phrase after `in` may be attached to the verb.
	const firm = child ?? (isStake && normAt(reading, row + 1) === 'in' ? row + 2 : -1)
	return entityAt(reading, firm)?.type === 'organization' ? sideAt(reading, firm) : undefined
}

const holdersOf = (reading: Reading, row: number): Side[] =>
	(['person', 'organization'] as const).flatMap((type) => referentsOf(reading, row, type)).slice(0, 1)

function ownersOf(reading: Reading, row: number): Side[] {
	const possessor = childrenOf(reading.tree, row).find((child) => child < row && isPossessive(reading, child))
	const clause = clauseAt(reading, row)
	const isHeld = clause?.object?.head === row && holding.test(clause.lemma) && !clause.negated && clause.modal === ''
	const owner = possessor ?? (isHeld && clause.voice !== 'passive' ? (clause.subject?.head ?? -1) : -1)
	return holdersOf(reading, owner)
}
