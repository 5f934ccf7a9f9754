import {type Document, lemmaAt, normAt} from '../model/document.js'
import type {Clause} from '../model/phrases.js'
import {childBy, relationOf} from '../model/tree.js'

/** What somebody comes to, and what that comes to: `woke to find`, `rallied to win`, `rose to close at 214p`. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:awake|awaken|emerge|wake)$/, /^(?:discover|find|hear|learn|realise|realize|see)$/],
	[/^(?:arrive|come|get|return|turn)$/, /^(?:discover|find)$/],
	[
		/^(?:battle|beat|come|conquer|crush|defeat|down|edge|fight|hammer|outplay|overcome|rally|rout|see|stun|sweep|thrash|trounce|upset|win)$/,
		/^(?:advance|become|book|claim|clinch|complete|earn|go|level|lift|make|move|qualify|reach|retain|seal|secure|set|snatch|take|top|win)$/,
	],
	[
		/^(?:add|climb|decline|dip|drop|ease|fall|gain|jump|leap|lose|plunge|rally|recover|rise|shed|slide|slip|slump|soar|surge|tumble)$/,
		/^(?:close|end|finish|hit|reach|settle|stand|touch|trade)$/,
	],
	[/^(?:grow|live)$/, /^(?:become|be|regret|see)$/],
]

const units = /^(?:attempt|day|decade|hour|minute|month|second|vote|week|year)$/

/** Whether an infinitive tells what came of a deed, not what it was done for: `woke to find`. */
export function isOutcome(doc: Document, {head, lemma}: Clause, governor: Clause): boolean {
	if (relationOf(doc.tree, head) !== 'advcl' || !isPast(doc, governor)) return false
	const mark = childBy(doc.tree, head, 'mark')
	if (normAt(doc, mark) !== 'to' || mark < governor.verb || normAt(doc, mark - 1) === 'order') return false
	if (normAt(doc, mark - 1) === 'only') return true
	const governing = lemmaAt(doc, governor.verb)
	// `took four hours to find him guilty`
	const measure = childBy(doc.tree, governor.head, 'obj')
	if (/^(?:need|take)$/.test(governing) && measure > governor.verb && units.test(lemmaAt(doc, measure))) return true
	return pairs.some(([first, second]) => first.test(governing) && second.test(lemma))
}

// The form of `beat` says nothing of when.
const isPast = (doc: Document, {tense, verb, modal}: Clause): boolean =>
	tense === 'past' || (normAt(doc, verb) === 'beat' && modal === '')
