import {lemmaAt, lemmaIn, normAt, normIn, uposAt} from '../../model/document.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {childrenOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Claim} from '../base.js'
import type {Parts} from './parts.js'

type Modality = Claim['modality']

/**
 * `Lee will sell the mill`: what a person or an organization will do is intended. Not what one doesn't decide on (`will inherit the
 * mill`, `will stand trial`), what is held for likely (`will probably sell it`, `Analysts expect that Lee will sell it`) nor what is asked.
 */
export const modalityOfStatement =
	(reading: Reading, clause: Clause, parts: Parts) =>
	(ofClause: Modality): Modality =>
		ofClause === 'predicted' && isWilled(reading, clause, parts) ? 'intended' : ofClause

function isWilled(reading: Reading, clause: Clause, parts: Parts): boolean {
	const {modal, verb, head} = clause
	const {subject, voice} = parts
	if (!/^w(?:ill|ould)$/.test(modal) || voice === 'passive' || verb !== head || uposAt(reading, verb) !== 'VERB')
		return false
	if (!subject || isUnwilled(reading, clause, parts) || isForecast(reading, clause, subject)) return false
	return (
		isAgent(reading, subject) &&
		!childrenOf(reading.tree, head).some(
			(row) => normIn(reading, row, 'expectation-adverb') || isBeforeSubject(reading, row, subject),
		)
	)
}

// `Ray`, `Editor Ray`, `the two firms`, `we`; not `a firm`
function isAgent(reading: Reading, {head, core}: NounPhrase): boolean {
	if (/^(?:i|we)$/.test(normAt(reading, head))) return true
	const entity = entityAt(reading, head) ?? entityAt(reading, core.to - 1)
	if (entity) return agentTypes.test(entity.type)
	if (childrenOf(reading.tree, head).some((row) => row < head && indefinite.test(normAt(reading, row)))) return false
	return agentNouns.some((one) => lemmaIn(reading, head, one))
}

const agentTypes = /^(?:person|organization|group)$/

const indefinite = /^(?:an?|any|every|no)$/

const agentNouns = [
	'person-noun',
	'occupation-noun',
	'collective-noun',
	'organization-noun',
	'company-noun',
	'government-noun',
	'team-noun',
	'age-group-noun',
] as const

// `Will Lee sell the mill?`
const isBeforeSubject = (reading: Reading, row: number, {head}: NounPhrase): boolean =>
	row < head && /^(?:will|would|wo)$/.test(normAt(reading, row))

// `inherit the mill`, `run out of money`, `stand trial`, `serve six years`, `turn 40`; not `serve lunch`, `spend a week in Oslo`.
function isUnwilled(reading: Reading, {verb}: Clause, {object, adjuncts}: Parts): boolean {
	if (lemmaIn(reading, verb, 'unwilled-verb')) return true
	const isPhrase = adjuncts.some(({preposition, head}) =>
		reading.lexicon.has(`${lemmaAt(reading, verb)} ${preposition || normAt(reading, head)}`, 'unwilled-verb'),
	)
	if (isPhrase) return true
	if (!object || !lemmaIn(reading, verb, 'enduring-verb')) return false
	if (lemmaIn(reading, verb, 'duration-verb') && !adjuncts.some(({head}) => lemmaIn(reading, head, 'detention-noun')))
		return false
	return uposAt(reading, object.head) === 'NUM' || lemmaIn(reading, object.head, 'endured-noun')
}

// `Analysts expect that Lee will sell the mill`; not `Lee expects that she will`.
function isForecast(reading: Reading, {governor, relation}: Clause, subject: NounPhrase): boolean {
	const matrix = itemAt(reading.clauses, governor)
	if (!matrix || relation !== 'that' || !forecasting.some((one) => lemmaIn(reading, matrix.verb, one))) return false
	const other = matrix.subject?.head ?? -1
	if (normAt(reading, other) === normAt(reading, subject.head)) return false
	const entity = entityAt(reading, subject.head)
	return entity === undefined || entityAt(reading, other) !== entity
}

const forecasting = ['forecasting-verb', 'hope-verb', 'prediction-verb'] as const
