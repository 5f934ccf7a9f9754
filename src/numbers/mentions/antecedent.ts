import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {QuantityMention} from '../../model/quantity.js'

const maxQuantitiesBack = 20
const maxSentencesBack = 8

// `killing three`, `14 were wounded`; `40 fled`, but `Firms fled: 12 in May`.
const countsPeople = (lemma: string, asSubject: boolean): boolean =>
	inClass(lemma, 'casualty-verb') || (asSubject && inClass(lemma, 'crowd-verb'))

/** Gives a bare count the counted noun of an earlier one: `dozens of chiefs … 30 voted`, `two men … the two`. */
export function resolveBare(
	doc: Document,
	mention: QuantityMention,
	earlier: readonly QuantityMention[],
): QuantityMention {
	if (mention.type !== 'count' && mention.type !== 'ratio') return mention
	if (isInnings(doc, mention)) return {...mention, unit: 'run', counted: null, countedHead: 'run'}
	if (mention.countedHead === 'other') return unitOf(mention, latest(doc, mention, earlier))
	if (mention.unit !== null || (mention.counted && !isPronominal(doc, mention)) || !isElliptical(doc, mention))
		return mention
	const money = moneyBefore(doc, mention, earlier)
	if (money) return {...mention, type: 'money', unit: money.unit, unitCode: money.unitCode}
	const clause = doc.clauses[doc.clauseAt[mention.from] ?? -1]
	const inClause = clause && latest(doc, mention, earlier)
	// `Wolves killed 40 sheep, 12 in May`: what its clause has counted before.
	const isOther =
		inClause && inClause.countedHead !== 'person' && doc.clauses[doc.clauseAt[inClause.from] ?? -1] === clause
	const human = clause !== undefined && !isOther && countsPeople(clause.lemma, mention.from < clause.verb)
	// `killing three`: the object of such a verb counts people, whatever its antecedent.
	if (human && clause.voice === 'active' && mention.from > clause.verb) {
		const people = latest(doc, mention, earlier)
		const counted = mention.counted ?? (people?.countedHead === 'person' ? people.counted : null)
		return {...mention, unit: 'person', countedHead: 'person', counted}
	}
	const found = definite(doc, mention)
		? sameNumber(doc, mention, earlier)
		: (sameNumber(doc, mention, earlier) ?? latest(doc, mention, earlier))
	if (found) {
		const elided = {...mention, countedHead: found.countedHead, rule: `${mention.rule}, elided`}
		// `Half of them left`: a ratio is a pure number.
		return mention.type === 'ratio' ? elided : unitOf({...elided, counted: mention.counted ?? found.counted}, found)
	}
	// `Tens of thousands fled.`
	const many = mention.value === null && mention.bound === '>=' && mention.from < (clause?.verb ?? -1)
	return human || many ? {...mention, unit: 'person', countedHead: 'person'} : mention
}

// `36 not out`, `84 all out`, `an unbeaten 56`, `bowled out for 163`: runs of cricket.
function isInnings(doc: Document, {type, from, to, value, counted, rule}: QuantityMention): boolean {
	if (type !== 'count' || (counted && !/counted subject/.test(rule)) || !Number.isInteger(value)) return false
	if (/^(?:all|not)$/.test(normAt(doc, to)) && normAt(doc, to + 1) === 'out') return true
	const before = normAt(doc, from - 1)
	return (
		before === 'unbeaten' ||
		(before === 'for' && normAt(doc, from - 2) === 'out' && inningsCues.has(normAt(doc, from - 3)))
	)
}

const inningsCues = wordSet('all bowled dismissed')

// `owes 40 billion baht, and another 20 billion`: the currency of the large sum before it.
function moneyBefore(
	doc: Document,
	mention: QuantityMention,
	earlier: readonly QuantityMention[],
): QuantityMention | undefined {
	const large = ({value, min}: QuantityMention): boolean => (value ?? min ?? 0) >= 1e5
	if (mention.type !== 'count' || mention.counted || !large(mention)) return undefined
	// `Then 2 million fled`: people, whatever was paid before.
	const clause = doc.clauses[doc.clauseAt[mention.from] ?? -1]
	if (clause && clause.verb > mention.from && clause.voice === 'active') return undefined
	const last = earlier.slice(-maxQuantitiesBack).findLast(large)
	const near = last && doc.tokens.sentences[mention.from]! - doc.tokens.sentences[last.from]! <= 1
	return near && last.type === 'money' ? last : undefined
}

const unitOf = (mention: QuantityMention, other: QuantityMention | undefined): QuantityMention =>
	other ? {...mention, unit: inClass(other.unit ?? '', 'casualty-word') ? 'person' : other.unit} : mention

const isPronominal = (doc: Document, {counted}: QuantityMention): boolean =>
	counted !== null &&
	counted.to - counted.from <= 2 &&
	uposAt(doc, counted.from) !== 'NOUN' &&
	uposAt(doc, counted.from) !== 'PROPN'

const definite = (doc: Document, {from}: QuantityMention): boolean =>
	normAt(doc, from - 1) === 'the' || normAt(doc, from - 1) === 'these' || normAt(doc, from - 1) === 'those'

// A whole number with nothing after it that it could count, as subject, object or before `of them`.
function isElliptical(doc: Document, {to, from, value, min, type, counted}: QuantityMention): boolean {
	if (type === 'count' && !Number.isInteger(value ?? min)) return false
	if (counted) return true
	const next = uposAt(doc, to)
	if (normAt(doc, to) === 'of') return uposAt(doc, to + 1) === 'PRON' || normAt(doc, to + 1) === 'those'
	if (next === 'VERB' || next === 'AUX') return true
	const before = uposAt(doc, from - 1)
	// `one vote for Lopez, 13 for Diaz`: the complement of an elided noun.
	if (before === 'PUNCT' || before === 'CCONJ')
		return normAt(doc, to) === 'for' || (before === 'CCONJ' ? next !== 'NOUN' && next !== 'PROPN' : isGapped(doc, to))
	return (
		(before === 'VERB' || before === 'DET' || lemmaAt(doc, from - 1) === 'include') &&
		next !== 'NOUN' &&
		next !== 'PROPN'
	)
}

// `Floods killed 5 people in Ovre, 7 in Sund`, `seven were hurt, three seriously`: the verb and the noun are left out.
const isGapped = (doc: Document, to: number): boolean =>
	/^(?:at|from|in|on)$/.test(normAt(doc, to)) || inClass(normAt(doc, to), 'injury-adverb')

function* near(
	doc: Document,
	{from}: QuantityMention,
	earlier: readonly QuantityMention[],
): Generator<QuantityMention> {
	const sentence = doc.tokens.sentences[from] ?? 0
	for (let index = earlier.length - 1; index >= 0 && index >= earlier.length - maxQuantitiesBack; index--) {
		const other = earlier[index]!
		if (sentence - (doc.tokens.sentences[other.from] ?? 0) > maxSentencesBack) return
		if (
			other.type === 'count' &&
			other.unit !== null &&
			other.countedHead !== null &&
			other.countedHead !== 'other' &&
			other.countedHead !== 'time'
		)
			yield other
	}
}

function sameNumber(
	doc: Document,
	mention: QuantityMention,
	earlier: readonly QuantityMention[],
): QuantityMention | undefined {
	for (const other of near(doc, mention, earlier)) if (other.value === mention.value) return other
	return undefined
}

function latest(
	doc: Document,
	mention: QuantityMention,
	earlier: readonly QuantityMention[],
): QuantityMention | undefined {
	const sentence = doc.tokens.sentences[mention.from] ?? 0
	for (const other of near(doc, mention, earlier))
		if (sentence - (doc.tokens.sentences[other.from] ?? 0) <= 2) return other
	return undefined
}

/** Gives the numbers of a coordination what its last member counts: `100,000, 200,000 or 250,000 refugees`, `30 and 45 tonnes of wheat`. */
export function shareCounted(doc: Document, mentions: readonly QuantityMention[]): QuantityMention[] {
	const shared = [...mentions]
	for (let index = shared.length - 2; index >= 0; index--) {
		const [left, right] = [shared[index]!, shared[index + 1]!]
		const counts = left.type === 'count' && left.unit === null && right.type === 'count' && right.unit !== null
		if (!counts && !sharesUnit(left, right)) continue
		if (!/^-?(?:,|,? (?:and|or))? $/.test(doc.text.slice(left.end, right.start)) || right.start === left.end) continue
		shared[index] = {...left, unit: right.unit, counted: right.counted, countedHead: right.countedHead}
	}
	return shared
}

// `30, 45 and 60 tonnes of wheat`: the unit given once, with the noun after it.
const sharesUnit = ({rule, unit}: QuantityMention, right: QuantityMention): boolean =>
	/ shared(?:,|$)/.test(rule) && unit === right.unit && (right.counted?.from ?? 0) >= right.from
