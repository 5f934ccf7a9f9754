import {clauseAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import type {Reading} from '../../model/reading.js'
import {modalityOf} from '../factuality/modality.js'
import {isNegated} from '../factuality/polarity.js'
import type {FoundRelation} from './found.js'

/** Whether the article asserts a relation: not in `Ann Lee is not the chairman of Acme`, `may join Acme`, `Was Lee born in Oslo?`. */
export function isAsserted(reading: Reading, relation: FoundRelation): boolean {
	const clause = relation.verb >= 0 ? clauseAt(reading, relation.verb) : clauseBetween(reading, relation)
	if (!clause) return true
	return !isNegated(reading, clause) && !/^(?:asked|conditional|possible)$/.test(modalityOf(reading, clause))
}

// The clause that says one end of the other, its subject: an apposition (`Lee, chairman of Acme, never came`) has none.
function clauseBetween(reading: Reading, {subject, object}: FoundRelation): Clause | undefined {
	const [left, right] = subject.head < object.head ? [subject, object] : [object, subject]
	const clause = clauseAt(reading, right.head)
	if (!clause?.subject || clause.verb < left.to || clause.verb >= right.from) return undefined
	const {from, to} = clause.subject
	return from <= left.head && left.head < to ? clause : undefined
}
