import {type Document, lemmaAt, normAt, spanOf, uposAt, wordAt} from '../model/document.js'
import type {Mention, Role} from '../model/entity.js'
import {countryName} from './country-names.js'
import type {NamedEntity} from './find.js'
import {kinNouns} from './role-nouns.js'
import {isRoleNoun, readTitle, roleHead, type Title} from './title.js'

/** Names by the rows they cover, for looking left and right of a post. */
export interface NameMap {
	readonly mentions: readonly Mention[]
	/** For each row the name that covers it, or -1. */
	readonly at: Int32Array
	readonly entities: readonly NamedEntity[]
}

/** Finds the posts that the text gives people by pre-modifier, apposition and copula. In the order of the text. */
export function findRoles(doc: Document, names: NameMap, titles: ReadonlySet<string>): Role[] {
	const roles: Role[] = []
	for (const mention of names.mentions) {
		if (names.entities[mention.entity]?.type !== 'person') continue
		// `Jane, her daughter`: kin are no posts.
		for (const role of [
			before(doc, mention, names, titles),
			...after(doc, mention, names, titles),
			copula(doc, mention, names, titles),
			ofBody(doc, mention, names),
		])
			if (role && !kinNouns.has(role.head)) roles.push(role)
	}
	return roles.sort((a, b) => a.span.start - b.span.start)
}

// `Chinese Foreign Ministry spokesman Lin Jian`; `the spokesman, Lin Jian,`
function before(doc: Document, mention: Mention, names: NameMap, titles: ReadonlySet<string>): Role | undefined {
	const sentence = doc.sentences[doc.tokens.sentences[mention.from] ?? -1]
	if (!sentence) return undefined
	const comma = normAt(doc, mention.from - 1) === ','
	const end = mention.from - (comma ? 2 : 1)
	if (end < sentence.from) return undefined
	// Behind a comma only a phrase with an article introduces a name, else it is the end of a list.
	const stop = behindName(names, end, sentence.from)
	const title = readTitle(doc, end, stop, titles) ?? titleWithOf(doc, end, stop, titles)
	if (!title || (comma && !/^(?:the|a|an|its|their|'s?)$/.test(normAt(doc, title.phraseFrom - 1)))) return undefined
	return compose(
		doc,
		mention,
		title,
		names,
		{from: title.phraseFrom, to: mention.to},
		comma ? 'role/apposed' : 'role/title',
	)
}

// A title doesn't reach into the name before it: `U.S. | Secretary of State`.
function behindName({at}: NameMap, end: number, stop: number): number {
	for (let row = end; row >= stop && row > end - 15; row--) if (at[row] !== -1) return row + 1
	return stop
}

// `Secretary of State`, `Chief of Staff`: the post stands before its `of`.
function titleWithOf(doc: Document, end: number, stop: number, titles: ReadonlySet<string>): Title | undefined {
	for (let row = end; row > stop && row > end - 6; row--) {
		if (normAt(doc, row) === 'of') {
			const title = readTitle(doc, row - 1, stop, titles)
			return title && {...title, to: end + 1}
		}
		if (!/^\p{Lu}/u.test(wordAt(doc, row)) && normAt(doc, row) !== 'and') return undefined
	}
	return undefined
}

// `Lin Jian, the Chinese spokesman,`; `Jane Smith, 45, director of the institute,`
function after(doc: Document, mention: Mention, names: NameMap, titles: ReadonlySet<string>): Role[] {
	let row = mention.to
	if (normAt(doc, row) === "'s" || (normAt(doc, row) !== ',' && normAt(doc, row) !== '(' && normAt(doc, row) !== '—'))
		return []
	row++
	if (uposAt(doc, row) === 'NUM' && normAt(doc, row + 1) === ',') row += 2
	const title = titleIn(doc, row, names, titles)
	if (!title) return []
	const body = bodyAfter(doc, title.to, names)
	return [
		compose(
			doc,
			mention,
			title,
			names,
			{from: mention.from, to: Math.max(body?.to ?? 0, title.to)},
			'role/apposition',
			body?.mention,
		),
	]
}

// The first role noun of the phrase that starts at a row: only words that modify it may stand before.
function titleIn(doc: Document, from: number, names: NameMap, titles: ReadonlySet<string>): Title | undefined {
	let last: Title | undefined
	if (uposAt(doc, from) === 'CCONJ') return undefined
	for (let row = from; row < from + 14; row++) {
		const tag = uposAt(doc, row)
		const norm = normAt(doc, row)
		if (isRoleNoun(doc, row, titles) && names.at[row] === -1)
			last = readTitle(doc, row, behindName(names, row, from), titles) ?? last
		else if (last && !(norm === 'and' && isRoleNoun(doc, row + 1, titles)) && norm !== '-') return last
		if (last && (norm === 'elect' || norm === '-')) continue
		const inside =
			tag === 'DET' ||
			tag === 'ADJ' ||
			tag === 'NOUN' ||
			tag === 'PROPN' ||
			tag === 'NUM' ||
			tag === 'PART' ||
			norm === '-' ||
			norm === 'and' ||
			names.at[row] !== -1 ||
			(tag === 'ADV' && row === from) ||
			tag === 'PRON'
		if (!inside && !(names.at[row] !== -1)) return last
	}
	return last
}

// `Lin is the spokesman`, `Smith, who was director of …`
function copula(doc: Document, mention: Mention, names: NameMap, titles: ReadonlySet<string>): Role | undefined {
	const clause = doc.clauses[doc.clauseAt[mention.head] ?? -1]
	if (
		!clause?.subject ||
		clause.subject.head !== mention.head ||
		!/^(?:be|become|serve)$/.test(lemmaAt(doc, clause.verb)) ||
		!clause.object ||
		clause.negated ||
		clause.inherited ||
		clause.relation === 'to' ||
		clause.modal !== ''
	)
		return undefined
	const row = clause.object.head
	if (row < clause.verb || clause.object.from > clause.verb + 4 || !isRoleNoun(doc, row, titles)) return undefined
	const title = readTitle(doc, row, clause.object.from, titles)
	if (!title) return undefined
	const body = bodyAfter(doc, title.to, names)
	const status =
		title.status === 'current' && clause.tense === 'past' && lemmaAt(doc, clause.verb) === 'be'
			? 'former'
			: title.status
	return compose(
		doc,
		mention,
		{...title, status},
		names,
		{from: mention.from, to: Math.max(body?.to ?? 0, title.to)},
		'role/copula',
		body?.mention,
	)
}

// `Matthew Ingram of The Globe and Mail`
function ofBody(doc: Document, mention: Mention, names: NameMap): Role | undefined {
	const norm = normAt(doc, mention.to)
	if (norm !== 'of') return undefined
	const body = nameFrom(names, mention.to + (normAt(doc, mention.to + 1) === 'the' ? 2 : 1))
	if (!body || names.entities[body.entity]?.type !== 'organization') return undefined
	const range = {from: mention.from, to: body.to}
	return {
		person: mention.entity,
		organization: body.entity,
		place: -1,
		country: null,
		title: null,
		head: '',
		status: 'current',
		span: spanOf(doc, range),
		range,
		rule: 'role/of',
	}
}

/** The organization or place named behind a post: `director of the institute`, `president of France`. */
function bodyAfter(doc: Document, row: number, names: NameMap): {mention: Mention; to: number} | undefined {
	if (!/^(?:of|at|for|with|in|to)$/.test(normAt(doc, row))) return undefined
	for (let at = row + 1; at < row + 5; at++) {
		const mention = nameFrom(names, at)
		if (mention && names.entities[mention.entity]?.type !== 'person') return {mention, to: mention.to}
		if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(uposAt(doc, at))) return undefined
	}
	return undefined
}

const nameFrom = (names: NameMap, row: number): Mention | undefined => {
	const mention = names.mentions[names.at[row] ?? -1]
	return mention?.from === row ? mention : undefined
}

function compose(
	doc: Document,
	mention: Mention,
	title: Title,
	names: NameMap,
	range: {from: number; to: number},
	rule: string,
	body?: Mention,
): Role {
	const left = bodiesBefore(doc, title, names)
	const bodies = body ? [body, ...left] : left
	const organization = bodies.find(({entity}) => names.entities[entity]?.type === 'organization')
	const place = bodies.find(
		({entity}) => names.entities[entity]?.type === 'place' || names.entities[entity]?.type === 'group',
	)
	const from = left.reduce((least, one) => Math.min(least, one.from), range.from)
	const whole = {from, to: range.to}
	return {
		person: mention.entity,
		organization: organization?.entity ?? -1,
		...placeOf(place && names.entities[place.entity], place?.entity ?? -1, names),
		title: spanOf(doc, title),
		head: roleHead(doc, title.head),
		status: title.status,
		span: spanOf(doc, whole),
		range: whole,
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
	const place =
		named.iso === null
			? -1
			: entities.findIndex(({type, iso, subtype}) => type === 'place' && subtype === 'country' && iso === named.iso)
	return {place, country: place < 0 && named.iso ? countryName(named.iso) : null}
}

// Names right before the post: `U.S. White House … Director`, `France's president`.
function bodiesBefore(doc: Document, title: Title, names: NameMap): Mention[] {
	const found: Mention[] = []
	let row = title.phraseFrom - 1
	for (let steps = 0; steps < 4; steps++) {
		if (normAt(doc, row) === "'s" || normAt(doc, row) === "'") row--
		const mention = names.mentions[names.at[row] ?? -1]
		if (!mention || names.entities[mention.entity]?.type === 'person') break
		found.push(mention)
		row = mention.from - 1
	}
	return found
}
