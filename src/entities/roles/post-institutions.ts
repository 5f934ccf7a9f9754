import {type Document, normAt, normIn, uposAt, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {isBelow, relationOf} from '../../model/grammar/tree.js'
import {isPersonAt, type NameMap, nameAt, nameFrom, typeOf} from '../name-map.js'
import {bareNorm, isCapital, isPossessiveMark} from '../word-forms.js'
import {isRank, isRoleNoun, type Title} from './title.js'

/** Names right before a post: `U.S. White House … Director`, `France's president`. */
export function institutionsBefore(doc: Document, title: Title, names: NameMap, stop: number): Mention[] {
	const found: Mention[] = []
	let row = title.phraseFrom - 1
	for (let steps = 0; steps < 4 && row >= stop; steps++) {
		if (isPossessiveMark(doc, row)) row--
		// `Harbour Authority (HA) spokesman`
		if (normAt(doc, row) === ')' && normAt(doc, row - 2) === '(') row -= 3
		const mention = nameAt(names, row)
		if (!mention || mention.from < stop || typeOf(names, mention) === 'person') break
		if (isSeatOfEnvoy(doc, title, mention, names)) break
		found.push(mention)
		row = mention.from - 1
	}
	return found
}

// `Envoy to the Isle of Lund | Ambassador Ann Lee`: the envoy's own rank follows; `envoy to Lund President Ann Lee` names another.
function isSeatOfEnvoy(doc: Document, title: Title, mention: Mention, names: NameMap): boolean {
	if (typeOf(names, mention) !== 'place' || !(isEnvoy(doc, title.head) || isRank(doc, title.head))) return false
	const {from, to} = mention
	let row = from - 1
	// `the Isle of`
	while (row > from - maxPhraseTokens && /^(?:ADP|DET|PROPN)$/.test(uposAt(doc, row)) && normAt(doc, row) !== 'to')
		row--
	return normAt(doc, row) === 'to' && isEnvoy(doc, row - 1) && !isPossessiveMark(doc, to)
}

/**
 * Names after a post and its prepositions: `of the institute in Oslo`; words without a name continue the title: `director of
 * public health`.
 */
export function institutionsAfter(
	doc: Document,
	title: Title,
	names: NameMap,
): {institutions: Mention[]; titleTo: number; to: number} {
	const from = title.to
	const institutions: Mention[] = []
	let titleTo = from
	let to = from
	const isSent = isEnvoy(doc, title.head)
	for (let at = from, steps = 0; steps < 4; steps++) {
		if (!normIn(doc, at, 'post-preposition')) break
		const phrase = readObject(doc, at + 1, names, title.head)
		if (!phrase) break
		if (phrase.mention) {
			if (typeOf(names, phrase.mention) === 'person') break
			// `ambassador to Peru`: where a post is served is no institution of it.
			const list = listOfPlaces(doc, at, phrase.mention, names)
			if (isSent && normAt(doc, at) === 'to') titleTo = institutions.length === 0 ? phrase.to : titleTo
			else if (list > 0 && institutions.length === 0) {
				// Several places are the field of one post, not the place of it.
				titleTo = list
				to = list
				break
			} else if (isField(doc, institutions[0], at)) institutions.unshift(phrase.mention)
			else institutions.push(phrase.mention)
		} else if (institutions.length === 0 && continuesTitle(doc, at)) titleTo = phrase.to
		else break
		at = afterShortForm(doc, phrase.to)
		to = at
	}
	return {institutions, titleTo, to}
}

/** Most places of one post. */
const maxPlaces = 8

// `director for Lund, Norland and the Isles`: the row after the last of several places, -1 where there is but one.
function listOfPlaces(doc: Document, at: number, first: Mention, names: NameMap): number {
	if (normAt(doc, at) !== 'for' || typeOf(names, first) !== 'place') return -1
	let end = first.to
	for (let count = 1; count < maxPlaces; count++) {
		const comma = normAt(doc, end) === ',' ? 1 : 0
		const isLast = isAnd(doc, end + comma)
		const from = end + comma + (isLast ? 1 : 0)
		const next = nameFrom(names, normAt(doc, from) === 'the' ? from + 1 : from)
		if (from === end || !next || typeOf(names, next) !== 'place') return -1
		// `, and` joins two clauses where it doesn't close a longer list.
		if (isLast) return (comma > 0 && count === 1) || describesPost(doc, next.to) ? -1 : next.to
		end = next.to
	}
	return -1
}

// `MP for Oslo and Bergen | youth councillor Peter Moss`: the last place is that of another post.
function describesPost(doc: Document, from: number): boolean {
	let row = from
	while (row < from + 3 && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row)) && !isRoleNoun(doc, row)) row++
	return isPossessiveMark(doc, from) || isRoleNoun(doc, row)
}

// `director of Rapid Programmes at Acme`: the firm is what stands after `at`.
const isField = (doc: Document, before: Mention | undefined, at: number): boolean =>
	before !== undefined && normAt(doc, at) === 'at' && /^(?:for|of)$/.test(normAt(doc, before.from - 1))

/** Whether a role noun names a person sent to a country or body: `Norway's ambassador to Peru` is Norway's. */
export const isEnvoy = (doc: Document, head: number): boolean =>
	/^(?:ambassador|consul|delegate|emissary|envoy|nuncio|representative)$/.test(normAt(doc, head)) ||
	(normAt(doc, head) === 'commissioner' && normAt(doc, head - 1) === 'high')

// `of the Harbour Union (HU) | Ann Lee`: the short form of an institution before a name.
const afterShortForm = (doc: Document, to: number): number =>
	normAt(doc, to) === '(' && normAt(doc, to + 2) === ')' && isCapital(wordAt(doc, to + 3)) ? to + 3 : to

// `director of public health`, `Adviser to the President`
const continuesTitle = (doc: Document, at: number): boolean =>
	/^(?:of|for|on)$/.test(normAt(doc, at))
		? !isDate(doc, at + 1)
		: normAt(doc, at) === 'to' && normAt(doc, at + 1) === 'the' && isCapital(wordAt(doc, at + 2))

// `elected mayor on Sunday`
const isDate = (doc: Document, row: number): boolean => normIn(doc, row, 'calendar-word') || uposAt(doc, row) === 'NUM'

/** Most words up to the name of an institution. */
const maxPhraseTokens = 8

// The phrase after a preposition: up to the first name in it, or its last noun.
function readObject(
	doc: Document,
	from: number,
	names: NameMap,
	head: number,
): {mention: Mention | undefined; to: number} | undefined {
	let noun = -1
	for (let at = from; at < from + maxPhraseTokens; at++) {
		// `of the Oslo-based | Harbour Fund`: where it has its seat.
		const based = afterSeat(doc, at, names)
		if (based > at) {
			at = based - 1
			continue
		}
		const mention = nameFrom(names, at)
		// `chief of staff for Mayor Holt`, but not `Secretary of State Holt`, `Adviser to the President | Holt`
		if (mention && noun >= 0 && typeOf(names, mention) === 'person') {
			if (normAt(doc, noun - 1) === 'the' || !isHolder(doc, noun)) break
			// `Chief of Police | General Holt`
			const field = noun - 1
			const isField =
				field >= from && uposAt(doc, field) === 'PROPN' && !isHolder(doc, field) && isCapital(wordAt(doc, noun))
			return isField ? {mention: undefined, to: noun} : undefined
		}
		if (mention) {
			// `of Oslo's Institute of Law`
			const owned = isPossessiveMark(doc, mention.to) ? nameFrom(names, mention.to + 1) : undefined
			if (owned && typeOf(names, owned) === 'organization') return {mention: owned, to: owned.to}
			return {mention, to: Math.max(ownedEnd(doc, mention.to, names), nounsAfter(doc, mention.to, names))}
		}
		const tag = uposAt(doc, at)
		if (tag === 'NOUN' || tag === 'PROPN') noun = at
		else if (noun >= 0 || !/^(?:DET|ADJ|NUM)$/.test(tag)) break
		// `spokeswoman for Mr. Holt`
		const isAddressed = doc.lexicon.has(bareNorm(doc, at), 'honorific') && isCapital(wordAt(doc, at))
		if (isAddressed && normAt(doc, at - 1) !== 'the') return undefined
	}
	return noun < 0 ? undefined : {mention: undefined, to: ownedEnd(doc, endOfField(doc, noun, names, head), names)}
}

// The row behind `Oslo-based`, where a noun or a name follows; else the row itself.
function afterSeat(doc: Document, at: number, names: NameMap): number {
	const place = nameFrom(names, at)
	const hyphen = place?.to ?? at
	const isBased = normAt(doc, hyphen) === '-' && normAt(doc, hyphen + 1) === 'based'
	return place && isBased && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, hyphen + 2)) ? hyphen + 2 : at
}

// `Minister of Justice` names no judge.
const isHolder = (doc: Document, row: number): boolean =>
	(normIn(doc, row, 'person-noun') || isRank(doc, row)) && !isFieldOfJustice(doc, row)

/** `Minister of Justice`, `Secretary for Justice`: the field of a post, no judge. */
export const isFieldOfJustice = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'justice' && /^(?:for|of)$/.test(normAt(doc, row - 1))

/** Most fields of one minister. */
const maxFields = 5

// `Minister of Mines and Energy`, `Minister of Justice, Public Security and Ports`: fields in capitals, the last after `and`.
function endOfField(doc: Document, noun: number, names: NameMap, head: number): number {
	const isUpper = isCapital(wordAt(doc, noun))
	// `for news and sport Ann Lee`
	if (!isUpper && !hasFields(doc, head))
		return isAnd(doc, noun + 1) && uposAt(doc, noun + 2) === 'NOUN' && isPersonAt(names, noun + 3) ? noun + 3 : noun + 1
	let to = noun + 1
	for (let count = 0; count < maxFields; count++) {
		const mark = normAt(doc, to)
		const isLast = isAnd(doc, to) || (mark === ',' && isAnd(doc, to + 1))
		const end = isLast || mark === ',' ? endOfWords(doc, to + (isAnd(doc, to + 1) ? 2 : 1), names, isUpper) : -1
		if (end < 0 || normIn(doc, end, 'person-noun')) return noun + 1
		if (!isUpper && !isFieldBeside(doc, end, noun)) return noun + 1
		if (isLast) return end
		to = end
	}
	return noun + 1
}

// `minister of health, and schools | closed`, `of tourism and native | of Oslo`, `fish and chips | shop owner`: no further field.
const isFieldBeside = (doc: Document, end: number, first: number): boolean =>
	relationOf(doc.tree, end - 1) === 'conj' &&
	isBelow(doc.tree, end - 1, first) &&
	!/^(?:ADJ|AUX|NOUN|VERB)$/.test(uposAt(doc, end)) &&
	normAt(doc, end) !== 'of'

const isAnd = (doc: Document, row: number): boolean => /^(?:and|&)$/.test(normAt(doc, row))

// `minister of ports, fish and grain`: what a minister is for is listed in lower case too; `secretary of state and senator` are two posts.
const hasFields = (doc: Document, head: number): boolean => /^ministers?$/.test(normAt(doc, head))

// `Public Security`: the row after words that all have capitals, or none; -1 where none stand or the last is no noun.
function endOfWords(doc: Document, from: number, names: NameMap, isUpper: boolean): number {
	let to = from
	while (
		to < from + 3 &&
		/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, to)) &&
		isCapital(wordAt(doc, to)) === isUpper &&
		!nameAt(names, to) &&
		!normIn(doc, to, 'person-noun')
	)
		to++
	return to > from && uposAt(doc, to - 1) !== 'ADJ' ? to : -1
}

// `the Narva Labour faction, Jane Doe`: the noun that a name describes, where a comma closes the phrase.
function nounsAfter(doc: Document, to: number, names: NameMap): number {
	let end = to
	while (end < to + 2 && uposAt(doc, end) === 'NOUN' && !nameAt(names, end) && !normIn(doc, end, 'person-noun')) end++
	return normAt(doc, end) === ',' ? end : to
}

// `the Senate's budget committee`, `the bank's legal team`: what an institution owns belongs to it.
function ownedEnd(doc: Document, from: number, names: NameMap): number {
	if (!isPossessiveMark(doc, from)) return from
	let to = from + 1
	while (to < from + 5 && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, to)) && !nameAt(names, to)) to++
	return /^(?:NOUN|PROPN)$/.test(uposAt(doc, to - 1)) ? to : from
}
