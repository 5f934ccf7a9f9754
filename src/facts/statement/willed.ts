import {lemmaIn, normAt, uposAt} from '../../model/document.js'
import type {Clause} from '../../model/phrases.js'
import {entityAt, type Reading} from '../../model/reading.js'
import {childrenOf} from '../../model/tree.js'
import type {Claim} from '../base.js'
import type {Parts} from './parts.js'

type Modality = Claim['modality']

/**
 * `Lee will sell the mill`: what a person or an organization will do is intended. Not what one doesn't decide on (`will inherit the
 * mill`) nor what is held for likely (`will probably sell it`).
 */
export const modalityOfStatement =
	(reading: Reading, clause: Clause, parts: Parts) =>
	(ofClause: Modality): Modality =>
		ofClause === 'predicted' && isWilled(reading, clause, parts) ? 'intended' : ofClause

function isWilled(reading: Reading, {modal, verb, head}: Clause, {subject, voice}: Parts): boolean {
	if (!/^w(?:ill|ould)$/.test(modal) || voice === 'passive' || verb !== head || uposAt(reading, verb) !== 'VERB')
		return false
	if (!subject || lemmaIn(reading, verb, 'unwilled-verb')) return false
	const type = entityAt(reading, subject.head)?.type
	const isAgent = type === 'person' || type === 'organization' || /^(?:i|we)$/.test(normAt(reading, subject.head))
	return isAgent && !childrenOf(reading.tree, head).some((row) => expectation.test(normAt(reading, row)))
}

const expectation =
	/^(?:certainly|definitely|inevitably|likely|never|perhaps|possibly|presumably|probably|surely|undoubtedly)$/
