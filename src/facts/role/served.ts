import {lemmaAt, normAt} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Argument} from '../argument.js'
import {argumentOf} from '../statement/argument.js'
import {phraseOf} from '../statement/phrase.js'

/** Posts whose holder acts for another. */
const serving =
	/^(?:adviser|advisor|agent|aide|assistant|attorney|barrister|bodyguard|counsel|driver|lawyer|publicist|representative|secretary|solicitor|spokesman|spokesperson|spokeswoman)$/

/** Whom the holder of a post serves: `lawyer for Ann Lee`, `an aide to the mayor`, `her spokesman`; null for other posts. */
export function servedBy(reading: Reading, role: Role): Argument | null {
	const row = serving.test(role.head) ? rowOfPost(reading, role) : -1
	if (row < 0) return null
	const person = reading.entities[role.person]
	const served = childrenOf(reading.tree, row).find(
		(child) =>
			relationOf(reading.tree, child) === 'nmod' && (child > row ? isServed(reading, child) : isOwner(reading, child)),
	)
	if (served === undefined || entityAt(reading, served) === person) return null
	return argumentOf(reading, phraseOf(reading, served), -1, -1)
}

function rowOfPost(reading: Reading, {range, head}: Role): number {
	for (let row = range.from; row < range.to; row++)
		if (normAt(reading, row) === head || lemmaAt(reading, row) === head) return row
	return -1
}

// `for Acme`, `to the mayor`
const isServed = (reading: Reading, row: number): boolean =>
	childrenOf(reading.tree, row).some(
		(child) => relationOf(reading.tree, child) === 'case' && /^(?:for|to)$/.test(normAt(reading, child)),
	)

// `Ann Lee's lawyer`, `her lawyer`
const isOwner = (reading: Reading, row: number): boolean =>
	reading.tree.deprels[row] === 'nmod:poss' && entityAt(reading, row) !== undefined
