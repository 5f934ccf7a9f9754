import {type Document, normAt} from '../../model/document.js'
import {firstReading, inTurn, type ReadingRule, reading} from '../../rules/reading.js'
import {type RuleSet, ruleSet} from '../../rules/rule-set.js'
import type {ParsedQuantity} from '../amount.js'
import type {Counted, QuantityPlace} from './counted.js'
import {countedAfter, countedRightBefore, countedSubject, countedTied, countingNouns} from './counted-noun.js'
import {
	comparedWith,
	marginOf,
	measuredAfter,
	measuredAmong,
	measuredBefore,
	measuredChange,
	measuredGroup,
	measuredOf,
	measuredScore,
	measuredSign,
	measuredTerm,
} from './measured.js'
import {measuredSubject} from './subject.js'

interface CountedPlace {
	readonly doc: Document
	readonly found: ParsedQuantity
	readonly place: QuantityPlace
}

const counting = (
	name: string,
	example: string,
	read: (doc: Document, place: QuantityPlace, found: ParsedQuantity) => Counted | null,
): ReadingRule<CountedPlace, Counted> =>
	reading({name, phase: 'counted', example, read: ({doc, place, found}) => read(doc, place, found)})

const compared = counting('standard-of-multiple', 'They paid six times the price.', comparedWith)
const after = counting('counted-behind', 'Police found 50 empty boxes.', (doc, place, found) =>
	membersOf(countedAfter(doc, place, found)),
)
const margin = counting('points-of-margin', 'They won by 12 points.', marginOf)
const term = counting('measured-term', 'He got nine years in prison.', measuredTerm)
const tied = counting('counted-before', 'The club has a staff of 12.', countedTied)
const rightBefore = counting('counting-noun-before', 'The town (population 6,140) is old.', countedRightBefore)
const counted = counting('counted-as-subject', 'The death toll rose to 61.', countedSubject)
const signed = counting('measured-before-sign', 'The index stood at FTSE -0.6%.', measuredSign)
const changed = counting('measured-of-change', 'They saw a 5% fall in sales.', measuredChange)
const of = counting('measured-behind-of', 'He bought 3 kg of rice.', measuredOf)
const attributive = counting('measured-behind', 'He paid a $15,000 fine.', measuredAfter)
const before = counting('measured-before', 'He paid a fine of $15,000.', measuredBefore)
const among = counting('measured-among', 'Among local voters, 60 percent agreed.', measuredAmong)
const group = counting('measured-group', 'It helps people aged 18 or older.', measuredGroup)
const scored = counting('noun-of-score', 'It was a 4-1 win.', measuredScore)
const subject = counting('measured-as-subject', 'The set costs $200.', measuredSubject)

const inOrder = (...rules: readonly ReadingRule<CountedPlace, Counted>[]): RuleSet<CountedPlace, Counted | null> =>
	ruleSet('numbers', ['counted'], inTurn(rules))

const ofScore = inOrder(scored)
const ofMultiple = inOrder(compared, subject)
const ofFraction = inOrder(after, changed, subject)
const ofCount = inOrder(margin, after, tied, rightBefore, counted)
const ofMeasure = inOrder(signed, changed, term, of, attributive, before, group, subject, among)

/** Which rules read what, and in which order. */
export const countedSets = [ofScore, ofMultiple, ofFraction, ofCount, ofMeasure]

/** The rules that find what a quantity counts or measures. */
export const countedRules = [
	compared,
	margin,
	after,
	tied,
	rightBefore,
	counted,
	signed,
	changed,
	term,
	of,
	attributive,
	before,
	group,
	subject,
	among,
	scored,
]

/** Finds what a quantity counts or measures: after it, after `of`, before it, or the subject of its clause. */
export function findCounted(doc: Document, found: ParsedQuantity, place: QuantityPlace): Counted {
	const none = {range: null, head: null, to: place.to, by: 'none'} as const
	if (found.rule === 'ratio') return none
	return firstReading(setOf(doc, place, found), {doc, found, place}, doc.run, () => place) ?? none
}

function setOf(
	doc: Document,
	{from, change}: QuantityPlace,
	{type, rule, unit}: ParsedQuantity,
): RuleSet<CountedPlace, Counted | null> {
	if (type === 'score') return ofScore
	if (type === 'multiple') return ofMultiple
	if (rule === 'fraction' && (change?.by === 'verb' || normAt(doc, from - 1) === 'by')) return ofFraction
	return unit === null ? ofCount : ofMeasure
}

// `a third of the workforce`: a collective noun counts its members.
const membersOf = (counted: Counted | null): Counted | null =>
	counted?.by === 'of' && counted.head ? {...counted, head: countingNouns.get(counted.head) ?? counted.head} : counted
