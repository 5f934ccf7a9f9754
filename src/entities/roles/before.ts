import {type Document, normAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {childBy, relationOf} from '../../model/tree.js'
import {entityOf, type NameMap, nameAt, nameFrom} from './name-map.js'
import {type Post, readPost} from './post.js'
import {roleOf} from './role-of.js'
import {isRank, isRoleNoun} from './title.js'

/** `Chinese Foreign Ministry spokesman Lin Jian`; `the spokesman, Lin Jian,`; `Secretary of State John Smith`. */
export function titleBefore(doc: Document, mention: Mention, names: NameMap): Role[] {
	const sentence = doc.sentences[doc.tokens.sentences[mention.from] ?? -1]
	if (!sentence) return []
	const first = withoutCourtesy(doc, mention.from)
	const mark = normAt(doc, first - 1)
	const comma = mark === ',' || mark === ':'
	let end = beforeBracket(doc, first - (comma || /^["“(]$/.test(mark) ? 2 : 1))
	const roles: Role[] = []
	const postAt = (row: number): Post | undefined =>
		readPost(doc, row, sentence.from, names) ?? postWithOf(doc, row, sentence.from, names)
	// `Republican candidate Gov. Mike Pence`: one title before another.
	for (let steps = 0; steps < 3 && end >= sentence.from; steps++) {
		const post = postAt(end)
		if (steps === 0 && !comma && post && isOfMany(doc, post, mention, names)) break
		const told = post && comma && steps === 0 ? isApposed(doc, post, end, mention, sentence.from) : true
		if (!post || !told) break
		roles.push(
			roleOf(
				doc,
				mention.entity,
				withSeat(doc, post, mention, names),
				names,
				{from: post.range.from, to: mention.to},
				ruleOf(comma),
			),
		)
		end = post.range.from - 1
		const introduced = steps === 0 && !comma ? beforeApposition(doc, end, mention) : -1
		const other = introduced < 0 ? undefined : postAt(introduced)
		if (other && (isOwned(doc, other) || isFor(doc, other, introduced, sentence.from)))
			roles.push(roleOf(doc, mention.entity, other, names, {from: other.range.from, to: mention.to}, ruleOf(true)))
		if (!isRoleNoun(doc, end) && !isRank(doc, end)) break
	}
	return roles
}

// Behind a comma.
const isApposed = (doc: Document, post: Post, end: number, mention: Mention, first: number): boolean =>
	(introduces(doc, post, end) && !isFronted(doc, post, mention)) || opensSentence(doc, post, mention, first)

// `Minister of Mines, Jane Doe said`: a title in capitals opens the sentence, or what follows a phrase in front of it.
function opensSentence(doc: Document, {range, title, bodies}: Post, {to}: Mention, first: number): boolean {
	const opens = range.from === first || (normAt(doc, range.from - 1) === ',' && range.from < first + 12)
	const named = bodies.length > 0 || title.to - title.from > 1
	return (
		opens &&
		named &&
		(/^\p{Lu}/u.test(wordAt(doc, title.head)) || (range.from === first && bodies.length > 0)) &&
		!/^NNP?S$/.test(xposAt(doc, title.head)) &&
		/^(?:MD|VB[DPZ]|,)$/.test(xposAt(doc, to))
	)
}

// `Sen. Jane Doe (D-Ohio)`, `Rep. Jane Doe, R-Texas`, `Gov. Jane Doe of Iowa`: whom they sit for.
function withSeat(doc: Document, post: Post, {to}: Mention, names: NameMap): Post {
	const sits = /^[(,]$/.test(normAt(doc, to)) && /^[RDI]$/.test(wordAt(doc, to + 1)) && normAt(doc, to + 2) === '-'
	const from = sits ? to + 3 : normAt(doc, to) === 'of' && post.bodies.length === 0 ? to + 1 : -1
	const seat = from >= 0 && seated.test(normAt(doc, post.title.head)) ? nameFrom(names, from) : undefined
	return seat && entityOf(names, seat)?.type === 'place' ? {...post, bodies: [...post.bodies, seat]} : post
}

const seated =
	/^(?:assembly(?:man|member|woman)|congress(?:man|woman)|delegate|gov\.?|governor|rep\.?|representative|sen\.?|senator)$/

// `Its director, the historian Jane Doe, said`, `Its director, Colonel Jane Doe`: the row of the first post; not in a list of people.
function beforeApposition(doc: Document, row: number, {to}: Mention): number {
	const listed = /^(?:and|or|&)$/.test(normAt(doc, to)) || /^(?:and|or|&)$/.test(normAt(doc, to + 1))
	const comma = /^(?:the|a|an)$/.test(normAt(doc, row)) ? row - 1 : row
	return normAt(doc, comma) === ',' && !listed ? comma - 1 : -1
}

// `A spokesman for the army, Brigadier Jane Doe, said`: it opens the sentence.
const isFor = (doc: Document, {range, title}: Post, end: number, first: number): boolean =>
	range.to === end + 1 && title.head < end && /^(?:the|an?)$/.test(normAt(doc, first)) && range.from === first + 1

// `its director`, `the club's owner`
const isOwned = (doc: Document, {range}: Post): boolean =>
	/^(?:its|their|our|'s|’s)$/.test(normAt(doc, behindAdjectives(doc, range.from) - 1))

// `the head of the Harbour Board (HB), Jane Doe`
function beforeBracket(doc: Document, row: number): number {
	if (normAt(doc, row) !== ')') return row
	for (let at = row - 1; at > row - 6; at--) if (normAt(doc, at) === '(') return at - 1
	return row
}

// `the diplomat Sir Peter Holt`
function withoutCourtesy(doc: Document, from: number): number {
	const stop = normAt(doc, from - 1) === '.' ? 1 : 0
	const word = wordAt(doc, from - 1 - stop)
	// `many voters Mr. Holt met`
	if (/^NNP?S$/.test(xposAt(doc, from - 2 - stop))) return from
	if (/^lady$/i.test(word) && normAt(doc, from - 2) === 'first') return from
	return /^\p{Lu}/u.test(word) && /^(?:dame|dr|lady|lord|mr|mrs|ms|sir)\.?$/.test(word.toLowerCase())
		? from - 1 - stop
		: from
}

// `Through the aide, Holt said …`: a phrase of its own in front of the subject; `as the mayor, Holt` is none.
function isFronted(doc: Document, {title}: Post, {head}: Mention): boolean {
	if (relationOf(doc.tree, title.head) !== 'obl' || doc.tree.heads[title.head] !== doc.tree.heads[head]) return false
	const preposition = childBy(doc.tree, title.head, 'case')
	return preposition >= 0 && normAt(doc, preposition) !== 'as'
}

// `the officials Holt met`, but not `the senators Holt and Moss`
function isOfMany(doc: Document, {title}: Post, mention: Mention, names: NameMap): boolean {
	if (!/^NNP?S$/.test(xposAt(doc, title.head)) || title.to !== title.head + 1) return false
	const to = behindBracket(doc, mention.to)
	const row = /^(?:,|and|&|or)$/.test(normAt(doc, to)) ? to + (normAt(doc, to + 1) === 'and' ? 2 : 1) : -1
	return row < 0 || entityOf(names, nameAt(names, row))?.type !== 'person'
}

// `Senators Holt (D-Ohio) and Moss`
function behindBracket(doc: Document, row: number): number {
	if (normAt(doc, row) !== '(') return row
	for (let at = row + 1; at < row + 7; at++) if (normAt(doc, at) === ')') return at + 1
	return row
}

const ruleOf = (comma: boolean): string => (comma ? 'role/apposed' : 'role/title')

// Behind a comma only a phrase with an article introduces a name, else it is the end of a list.
const introduces = (doc: Document, {title, range}: Post, end: number): boolean =>
	/^(?:the|a|an|its|their|his|her|our|another|'s?|’s?)$/.test(normAt(doc, behindAdjectives(doc, range.from) - 1)) ||
	/^(?:the|a|an|its|their|his|her|our|'s?|’s?)$/.test(normAt(doc, title.phraseFrom - 1)) ||
	(/s$/.test(wordAt(doc, title.head)) && normAt(doc, range.from - 2) === 'of' && end === title.to - 1)

// `Peru’s far-right Order Party leader, Ann Holt,`
function behindAdjectives(doc: Document, from: number): number {
	let row = from
	while (row > from - 5 && (/^AD[JV]$/.test(uposAt(doc, row - 1)) || normAt(doc, row - 1) === '-')) row--
	return row
}

// `In a call with the analyst with Acme, Holt said …` is about two.
const opensPhrase = (doc: Document, {range}: Post, first: number): boolean => {
	const article = behindAdjectives(doc, range.from) - 1
	return article <= first || normAt(doc, article - 1) === ','
}

// `Secretary of State`, `an organizer with the Harbour Union`, `special rapporteur on arbitrary executions`: the post stands before its preposition.
function postWithOf(doc: Document, end: number, stop: number, names: NameMap): Post | undefined {
	for (let row = end; row > stop && row > end - 9; row--) {
		if (/^(?:of|for|on|at|with)$/.test(normAt(doc, row))) {
			const post = readPost(doc, row - 1, stop, names)
			if (post)
				return post.range.to === end + 1 && (normAt(doc, row) !== 'with' || opensPhrase(doc, post, stop))
					? post
					: undefined
		}
		const name = nameAt(names, row)
		if (name && entityOf(names, name)?.type === 'person') return undefined
	}
	return undefined
}
