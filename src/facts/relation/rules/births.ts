import {normAt, spanOf, wordAt} from '../../../model/document.js'
import type {Entity, Mention} from '../../../model/entity.js'
import {entityAt, mentionAt, type Reading, timesIn} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {type FoundRelation, modifiedAfter, referentsOf, relate, type Side, sideAt, withValue} from '../found.js'
import {countryOf} from './modifiers.js'

/** Birth in brackets after the name of a person, `Ann Lee (born 3 May 1950 in Oslo)`, and before it: `Oslo-born Ann Lee`. */
export const findBirths = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (mention.form !== 'name') return []
		const entity = reading.entities[mention.entity]!
		if (entity.type === 'place' || entity.subtype === 'nationality') return bornBefore(reading, mention, entity)
		if (entity.type !== 'person') return []
		const bracket = bracketAfter(reading, mention)
		if (!bracket) return []
		const person = sideAt(reading, mention.head)
		const born = /^(?:born|b\.?)$/.test(normAt(reading, bracket.from))
		const date = born ? dateIn(reading, bracket) : startOfLife(reading, bracket)
		const found = date ? [relate('birth', person, date, 'birth-bracket')] : []
		const place = born ? placeIn(reading, date ? {from: date.to, to: bracket.to} : bracket) : undefined
		return place ? [...found, relate('birth', person, place, 'birth-bracket')] : found
	})

// `Oslo-born chemist Ann Lee`, `the Norwegian-born Ann Lee`
function bornBefore(reading: Reading, mention: Mention, entity: Entity): FoundRelation[] {
	const row = modifiedAfter(reading, mention.to, 'born')
	if (row < 0) return []
	const place = withValue(sideAt(reading, mention.head), countryOf(reading, entity))
	return referentsOf(reading, row, 'person').map((person) => relate('birth', person, place, 'birth-modifier'))
}

/** Most words in a bracket with date and place of birth. */
const maxWords = 20

function bracketAfter(reading: Reading, {to}: Mention): Range | undefined {
	if (normAt(reading, to) !== '(') return undefined
	for (let row = to + 1; row <= to + maxWords; row++) if (normAt(reading, row) === ')') return {from: to + 1, to: row}
	return undefined
}

function dateIn(reading: Reading, bracket: Range): Side | undefined {
	const [time] = timesIn(reading, spanOf(reading, bracket))
	return time?.type === 'DATE' && time.from <= bracket.from + 1 && !time.value.includes('/')
		? {from: time.from, to: time.to, head: time.from, entity: null, name: time.value}
		: undefined
}

/** Least years from birth to death: `Ann Lee (2002–2009)` are those of a post. */
const leastYears = 20

// `1950–2021`, `3 May 1950 – 8 June 2021`
function startOfLife(reading: Reading, {from, to}: Range): Side | undefined {
	for (let row = from + 1; row < to - 1; row++) {
		if (!/^[–—-]$/.test(normAt(reading, row))) continue
		const birth = wordAt(reading, row - 1)
		const death = wordAt(reading, to - 1)
		if (!/^\d{4}$/.test(birth) || !/^\d{4}$/.test(death) || Number(death) - Number(birth) < leastYears) return undefined
		const [time] = timesIn(reading, spanOf(reading, {from, to: row}))
		const value = time?.value.split('/')[0] ?? birth
		const start = time?.from ?? row - 1
		return {from: start, to: row, head: start, entity: null, name: value.startsWith(birth) ? value : birth}
	}
	return undefined
}

// `in Oslo`, `, Oslo` right after the date or `born`
function placeIn(reading: Reading, {from, to}: Range): Side | undefined {
	for (let row = from; row < Math.min(to, from + 3); row++) {
		if (entityAt(reading, row)?.type === 'place') return sideAt(reading, mentionAt(reading, row)!.head)
		if (!/^(?:born|b\.?|in|at|near|,)$/.test(normAt(reading, row))) return undefined
	}
	return undefined
}
