import {type Document, lemmaAt, lemmaIn, normAt} from '../../model/document.js'
import type {Clause} from '../../model/phrases.js'
import {isTakeTimeClause} from '../../model/take-time.js'
import {childBy} from '../../model/tree.js'

/** Whether an adverbial infinitive says what came of the matrix clause, not what it was done for: `returned only to lose again`. */
export function isResultInfinitive(doc: Document, {head}: Clause, matrix: Clause): boolean {
	if (isTakeTimeClause(doc, matrix)) return true
	const mark = childBy(doc.tree, head, 'mark')
	if (matrix.tense !== 'past' || normAt(doc, mark) !== 'to' || mark < matrix.verb) return false
	// `took four hours to find him guilty`
	const measure = childBy(doc.tree, matrix.head, 'obj')
	const takesTime = lemmaAt(doc, matrix.verb) === 'take' && mark === measure + 1 && lemmaIn(doc, measure, 'time-noun')
	return takesTime || normAt(doc, mark - 1) === 'only'
}
