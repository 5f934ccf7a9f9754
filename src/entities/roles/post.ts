import {type Document, normAt, spanOf, uposAt, wordAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import {countryName} from '../country-names.js'
import {socialMedia} from '../kind-words.js'
import {courtesyTitles} from '../titles.js'
import {entityOf, type NamedEntity, type NameMap, nameAt, nameFrom} from './name-map.js'
import {bodyNouns} from './role-nouns.js'
import {isRoleNoun, readTitle, roleHead, type Title} from './title.js'
import {formers} from './title-words.js'

/** A post with the bodies it belongs to: `the Chinese Foreign Ministry spokesman`, `professor of law at the University of Oslo`. */
export interface Post {
	readonly title: Title
	/** Organizations, places and peoples named with it, the nearest to the title first; those behind it before those in front. */
	readonly bodies: readonly Mention[]
	/** Where no body is named: the row of the word that stands for it, or -1. */
	readonly bodyRow: number
	/** The whole phrase, without its article. */
	readonly range: Range
}

/** Reads the post whose role noun stands at a row. `stop` is the first row that its words may reach. */
export function readPost(
	doc: Document,
	row: number,
	stop: number,
	names: NameMap,
	titles: ReadonlySet<string>,
): Post | undefined {
	const inner = behindName(names, row, stop)
	const title = readTitle(doc, row, inner, titles)
	if (!title) return undefined
	const left = bodiesBefore(doc, title, names, stop)
	const right = bodiesBehind(doc, title.to, names)
	const from = left.reduce((least, one) => Math.min(least, one.from), title.phraseFrom)
	const bodies = [...right.bodies, ...left]
	// `former Oslo mayor`
	const isFormer = left.length > 0 && from > stop && formers.has(normAt(doc, from - 1))
	return {
		title: {...title, to: Math.max(title.to, right.titleTo), status: isFormer ? 'former' : title.status},
		bodies,
		bodyRow: bodies.length > 0 ? -1 : bodyRowOf(doc, title, right.titleTo, names),
		range: {from: isFormer ? from - 1 : from, to: Math.max(title.to, right.to)},
	}
}

// `the committee's political director`, `its new director`, `director of the institute`
function bodyRowOf(doc: Document, title: Title, to: number, names: NameMap): number {
	let row = title.phraseFrom - 1
	for (let steps = 0; steps < 2 && uposAt(doc, row) === 'ADJ'; steps++) row--
	if (/^(?:its|our|their)$/.test(normAt(doc, row))) return row
	if (/^['’]s?$/.test(normAt(doc, row)) && uposAt(doc, row - 1) === 'NOUN' && !nameAt(names, row - 1)) return row - 1
	return to > title.to && bodyNouns.has(normAt(doc, to - 1)) ? to - 1 : -1
}

// A title doesn't reach into the name before it: `U.S. | Secretary of State`; a party is part of it: `Republican leader`.
function behindName(names: NameMap, row: number, stop: number): number {
	for (let at = row - 1; at >= stop && at > row - 15; at--) {
		const name = nameAt(names, at)
		if (name && !isParty(entityOf(names, name))) return name.to
	}
	return stop
}

const isParty = (entity: NamedEntity | undefined): boolean => entity?.type === 'group' && entity.subtype === 'party'

// Names right before the post: `U.S. White House … Director`, `France's president`.
function bodiesBefore(doc: Document, title: Title, names: NameMap, stop: number): Mention[] {
	const found: Mention[] = []
	let row = title.phraseFrom - 1
	for (let steps = 0; steps < 4 && row >= stop; steps++) {
		if (/^['’]s?$/.test(normAt(doc, row))) row--
		const mention = nameAt(names, row)
		if (!mention || mention.from < stop || entityOf(names, mention)?.type === 'person') break
		if (!isParty(entityOf(names, mention))) found.push(mention)
		row = mention.from - 1
	}
	return found
}

// `of the institute in Oslo`: names behind prepositions; words without a name go on with the title: `director of public health`.
function bodiesBehind(doc: Document, from: number, names: NameMap): {bodies: Mention[]; titleTo: number; to: number} {
	const bodies: Mention[] = []
	let titleTo = from
	let to = from
	for (let at = from, steps = 0; steps < 4; steps++) {
		if (!/^(?:of|at|for|with|in|on|to|from)$/.test(normAt(doc, at))) break
		const phrase = readObject(doc, at + 1, names)
		if (!phrase) break
		if (phrase.mention) {
			const body = entityOf(names, phrase.mention)
			// `the nominee on Facebook`
			if (body?.type === 'person' || (normAt(doc, at) === 'on' && socialMedia.has(body?.name.toLowerCase() ?? '')))
				break
			bodies.push(phrase.mention)
		} else if (bodies.length === 0 && /^(?:of|for|on)$/.test(normAt(doc, at)) && !isTimeWord(doc, at + 1))
			titleTo = phrase.to
		else break
		at = phrase.to
		to = phrase.to
	}
	return {bodies, titleTo, to}
}

// `elected mayor on Sunday`
const isTimeWord = (doc: Document, row: number): boolean =>
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|\d+)$/.test(
		normAt(doc, row),
	)

// The phrase behind a preposition: up to the first name in it, or its last noun.
function readObject(
	doc: Document,
	from: number,
	names: NameMap,
): {mention: Mention | undefined; to: number} | undefined {
	let noun = -1
	for (let at = from; at < from + 6; at++) {
		const mention = nameFrom(names, at)
		if (mention && noun >= 0 && entityOf(names, mention)?.type === 'person') break
		if (mention) {
			// `of Oslo's Institute of Law`
			const owned = /^['’]s?$/.test(normAt(doc, mention.to)) ? nameFrom(names, mention.to + 1) : undefined
			if (owned && entityOf(names, owned)?.type === 'organization') return {mention: owned, to: owned.to}
			const to = ownedEnd(doc, mention.to)
			// `of Acme's parent company`
			return to > mention.to && others.has(normAt(doc, to - 1)) ? undefined : {mention, to}
		}
		const tag = uposAt(doc, at)
		if (tag === 'NOUN' || tag === 'PROPN') noun = at
		else if (noun >= 0 || !/^(?:DET|ADJ|NUM)$/.test(tag)) break
		// `of its board` tells no more.
		if (/^(?:its|their|his|her|our|this|that)$/.test(normAt(doc, at))) return undefined
		// `spokeswoman for Mr. Holt`
		if (courtesyTitles.has(normAt(doc, at).replace(/\.$/, '')) && /^\p{Lu}/u.test(wordAt(doc, at))) return undefined
	}
	return noun < 0 ? undefined : {mention: undefined, to: noun + 1}
}

/** What a body has that is another body. */
const others = new Set('company firm owner parent partner rival subsidiary supplier'.split(' '))

// `the Senate's budget committee`: what a body owns belongs to it.
function ownedEnd(doc: Document, from: number): number {
	if (!/^['’]s?$/.test(normAt(doc, from))) return from
	let to = from + 1
	while (to < from + 5 && /^(?:ADJ|NOUN)$/.test(uposAt(doc, to))) to++
	return uposAt(doc, to - 1) === 'NOUN' ? to : from
}

/** A role out of a post. `range` is the phrase that says so. */
export function roleOf(
	doc: Document,
	person: number,
	{title, bodies, bodyRow}: Post,
	names: NameMap,
	range: Range,
	rule: string,
	status: RoleStatus = title.status,
): Role {
	const organization = bodies.find((body) => entityOf(names, body)?.type === 'organization')
	const place = bodies.find((body) => /^(?:place|group)$/.test(entityOf(names, body)?.type ?? ''))
	return {
		person,
		organization: organization?.entity ?? -1,
		...placeOf(entityOf(names, place), place?.entity ?? -1, names),
		title: spanOf(doc, title),
		head: roleHead(doc, title.head),
		status,
		span: spanOf(doc, range),
		range,
		bodyRow,
		rule,
	}
}

/** The place of a post: the place named, the country of the people named, or that country's name where it stands nowhere. */
export function placeOf(
	named: NamedEntity | undefined,
	index: number,
	{entities}: NameMap,
): Pick<Role, 'place' | 'country'> {
	if (!named || named.type === 'place') return {place: named ? index : -1, country: null}
	if (named.iso === null) return {place: -1, country: null}
	const home = homeNations.get(named.name.toLowerCase()) ?? null
	const place = entities.findIndex(
		({type, iso, subtype, name}) =>
			type === 'place' && (home === null ? subtype === 'country' && iso === named.iso : name === home),
	)
	return {place, country: place < 0 ? (home ?? countryName(named.iso)) : null}
}

const homeNations = new Map([
	['english', 'England'],
	['scottish', 'Scotland'],
	['welsh', 'Wales'],
	['northern irish', 'Northern Ireland'],
])

// `deputy national security adviser`: the post comes behind.
function modifiedPost(doc: Document, row: number, names: NameMap, titles: ReadonlySet<string>): number {
	if (!/^(?:assistant|associate|chief|deputy|junior|senior|vice)$/.test(normAt(doc, row - 1))) return -1
	let at = row
	while (at < row + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, at)) && !nameAt(names, at)) {
		if (isRoleNoun(doc, at, titles)) return at
		at++
	}
	return -1
}

/** The first role noun of the phrase that starts at a row: only words that modify it may stand before. */
export function headOfPost(doc: Document, from: number, names: NameMap, titles: ReadonlySet<string>): number {
	let last = -1
	if (uposAt(doc, from) === 'CCONJ') return -1
	for (let row = from; row < from + 14; row++) {
		const tag = uposAt(doc, row)
		const norm = normAt(doc, row)
		const name = nameAt(names, row)
		const free = !name || (isParty(entityOf(names, name)) && name.to === row + 1)
		const behind = last >= 0 && last === row - 1 ? modifiedPost(doc, row, names, titles) : -1
		if (free && isRoleNoun(doc, row, titles)) last = row
		else if (last >= 0 && (norm === '-' || (norm === 'elect' && normAt(doc, row - 1) === '-'))) {
			if (norm === 'elect') last = row
			continue
		} else if (behind > 0) {
			row = behind - 1
			continue
		} else if (last >= 0 && !(/^(?:and|&)$/.test(norm) && isRoleNoun(doc, row + 1, titles) && !nameAt(names, row + 1)))
			return last
		if (last >= 0) continue
		const person = name && entityOf(names, name)?.type === 'person'
		const inside =
			!person &&
			(name !== undefined ||
				/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tag) ||
				norm === '-' ||
				norm === 'and' ||
				norm === '&' ||
				(tag === 'ADV' && row - from < 3) ||
				(tag === 'PRON' && /^(?:its|their|his|her|our|my)$/.test(norm)) ||
				(tag === 'VERB' && /(?:ed|ing)$/.test(wordAt(doc, row))))
		if (!inside) return -1
	}
	return last
}
