import {inClass} from '../../lexicon/lexicon.js'
import type {Document} from '../../model/document.js'
import type {QuantityMention} from '../../model/quantity.js'
import {countedAs} from '../counted/counted.js'
import {unitTable} from '../units/unit.js'

type Link = QuantityMention['related'][number]
type Mention = Omit<QuantityMention, 'related'> & {readonly related: Link[]}

// Greatest distance between the ends and the size of a change, in rows.
const maxRowsApart = 12
// Most characters between an amount and its conversion, and around a word of comparison.
const maxConversionGap = 24
const maxComparisonGap = 60
// Most mentions that a comparison looks back over.
const maxMentionsBack = 3

/** Links mentions of the same quantity: conversions in brackets, the ends and the size of a change. */
export function relate(doc: Document, mentions: readonly QuantityMention[]): QuantityMention[] {
	const related: Mention[] = mentions.map((mention) => ({...mention, related: [...mention.related]}))
	for (let index = 1; index < related.length; index++) {
		const before = related[index - 1]!
		const after = related[index]!
		if (doc.tokens.sentences[before.from] !== doc.tokens.sentences[after.from]) continue
		if (isConversion(doc, before, after)) {
			after.related.push({index: index - 1, as: 'sameAs'})
			before.related.push({index, as: 'sameAs'})
			if (before.counted && before.type !== 'count') related[index] = countedAs(before, after)
			if (!after.change && before.change)
				related[index] = {...related[index]!, change: before.change, changeRole: before.changeRole}
		} else if (
			before.changeRole &&
			after.changeRole &&
			before.changeRole !== after.changeRole &&
			after.from - before.to <= maxRowsApart
		) {
			before.related.push({index, as: after.changeRole})
			after.related.push({index: index - 1, as: before.changeRole})
			if (before.changeRole === 'from' && after.changeRole === 'to') joinEnds(related, index)
		}
		compare(doc, related, index)
	}
	return related
}

// `87 mph (140 km/h)`, `88.6 points, or 1.6 per cent`: one amount in two units, in brackets or after `or`.
function isConversion(doc: Document, before: Mention, after: Mention): boolean {
	if (!before.unit || !after.unit || before.unit === after.unit) return false
	if (before.type === 'count' && before.unit !== 'point') return false
	const gap = doc.text.slice(before.end, after.start)
	if (gap.length > maxConversionGap) return false
	const close = doc.text.slice(after.end, after.end + 1)
	const bracket = /^\s?[([]\s?$/.test(gap) && /[)\]/]/.test(close)
	if (!bracket && !/^, or\s$|^\s?\/\s?$/.test(gap)) return false
	if (before.si !== null && after.si !== null) return Math.abs(before.si - after.si) <= 0.2 * Math.abs(before.si)
	if (isMoney(before) && isMoney(after)) return true
	const dimension = dimensionOf(before)
	if (dimension && dimension === dimensionOf(after)) return true
	return !bracket && before.si === null && after.si === null && (before.type === 'percent' || after.type === 'percent')
}

const dimensionOf = ({unit}: Pick<QuantityMention, 'unit'>): string | undefined =>
	unitTable.names.get((unit ?? '').toLowerCase())?.dimension

const isMoney = ({unit}: Pick<QuantityMention, 'unit'>): boolean => /^[A-Z]{3}\b|^(?:cent|penny)$/.test(unit ?? '')

// The two ends of a change count the same thing, and give its direction.
function joinEnds(related: Mention[], index: number): void {
	const [from, to] = [related[index - 1]!, related[index]!]
	const way =
		from.value === null || to.value === null || from.value === to.value ? null : from.value < to.value ? 'up' : 'down'
	const change = from.change ?? to.change ?? way
	const {unit, counted, countedHead} = to
	related[index] = {...to, change}
	related[index - 1] =
		from.unit === null && from.type === 'count' ? {...from, change, unit, counted, countedHead} : {...from, change}
}

// `compared with`, `up from`, `versus`
const isComparing = (gap: string): boolean =>
	inClass(/(?<![a-z])[a-z]+$/.exec(gap)?.[0], 'comparing-word') || gap.endsWith('compared with')

// `3.45 billion, compared with 2.81 billion in May`: the second number is elliptical.
function compare(doc: Document, related: Mention[], index: number): void {
	const after = related[index]!
	for (let at = index - 1; at >= 0 && at >= index - maxMentionsBack; at--) {
		const before = related[at]!
		if (doc.tokens.sentences[before.from] !== doc.tokens.sentences[after.from]) return
		const gap = doc.text.slice(before.end, after.start)
		if (gap.length > maxComparisonGap || !isComparing(withoutDegree(gap))) return
		const elliptical = after.counted === null && sameKind(before, after) && before.counted !== null
		if (isHeadOfUnit(after) || elliptical) related[index] = countedAs(before, after)
		else if (isBareMention(after) && isCompared(gap) && before.unit && before.type !== 'count' && before.type !== 'age')
			related[index] = {
				...countedAs(before, after),
				type: before.type,
				unit: before.unit,
				unitCode: before.unitCode,
			}
		else continue
		return
	}
}

// `57 percent of voters …, up from 49 percent`: the head is a unit, the noun that of the first.
const isHeadOfUnit = ({countedHead}: Mention): boolean => /^(?:percent|%|per cent|cent)$/.test(countedHead ?? '')

const isCompared = (gap: string): boolean => /compared (?:with|to)$/.test(withoutDegree(gap))

const withoutDegree = (gap: string): string => gap.trimEnd().replace(/ (?:about|nearly|the)$/, '')

const sameKind = (a: Mention, b: Mention): boolean =>
	a.unit !== null && a.type !== 'count' && a.unit.split(' per ')[0] === b.unit?.split(' per ')[0]

const isBareMention = ({type, unit, counted}: Mention): boolean => type === 'count' && unit === null && counted === null
