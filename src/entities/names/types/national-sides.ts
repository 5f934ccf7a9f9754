import {type Document, lemmaAt, normAt, normIn, uposAt, wordAt} from '../../../model/document.js'
import type {EntityType, FoundName} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'
import {isPossessiveMark} from '../../word-forms.js'
import {ownList} from '../gazetteer/match.js'
import {type FoundContext, ofArticle, typeRule} from '../name-context.js'

/** Subtype of a country's team, which bears the country's name and its code. */
const teamSubtype = 'team'

/** Whether a name is a country's team, which corpora of names label as a place (guidelines of CoNLL-2003). */
export const isNationalSide = (type: EntityType, subtype: string | null, iso: string | null): boolean =>
	type === 'organization' && subtype === teamSubtype && iso !== null

/**
 * Countries that play: in the report of a match `France beat Japan`, `the Brazil coach`, `Chile 2-1 Peru` name teams, and so do
 * all other mentions of these names, except `in France`.
 */
export const nationalSide = typeRule<FoundName, FoundContext>({
	name: 'national-side',
	phase: 'name-reference',
	example: 'The goal from the striker put Norway ahead in the second match of the tournament. Norway beat Chile 2-1.',
	after: ['namesake-state'],
	change(context, name) {
		const {doc} = context
		const {codes, ends} = playing(context)
		return mayPlay(doc, name) && codes.has(codeOf(doc, name)) && !isWhere(doc, name, ends)
			? {type: 'organization', subtype: teamSubtype}
			: null
	},
})

// The countries that play, and the last rows of names of countries.
const playing = ofArticle(
	({doc, names}: FoundContext): {readonly codes: ReadonlySet<string>; readonly ends: ReadonlySet<number>} => {
		const countries = names.filter((name) => mayPlay(doc, name))
		const ends = new Set(countries.map(({to}) => to - 1))
		const isReport = countries.length > 1 && isAboutMatches(doc)
		const sides = isReport ? countries.filter((name) => plays(doc, name, ends)) : []
		return {codes: new Set(sides.map((name) => codeOf(doc, name))), ends}
	},
)

const homeNations = new Set(
	'England;Korea;Leeward Islands;Northern Ireland;Scotland;Wales;West Indies;Windward Islands'.split(';'),
)

const mayPlay = (doc: Document, {type, subtype, start, end, rule}: FoundName): boolean =>
	type === 'place' && rule !== ownList && (subtype === 'country' || homeNations.has(doc.text.slice(start, end)))

// England and Scotland share the code of their state.
const codeOf = (doc: Document, {iso, start, end}: FoundName): string => {
	const text = doc.text.slice(start, end)
	if (text === 'Korea') return 'KR'
	return iso === null || homeNations.has(text) ? text : iso
}

/** Fewest different words of matches in an article about one. */
const minMatchWords = 4

/** Whether an article has words of matches enough to be the report of one. */
export function isAboutMatches(doc: Document, least = minMatchWords): boolean {
	const seen = new Set<string>()
	for (const norm of doc.tokens.norms)
		if (doc.lexicon.has(norm, 'match-word')) {
			seen.add(norm)
			if (seen.size >= least) return true
		}
	return false
}

/** Whether a name of a place has the words of a side around it. `ends`: the last rows of such names. */
export function plays(doc: Document, name: Range, ends: ReadonlySet<number>): boolean {
	const {from, to} = name
	const before = normAt(doc, from - 1)
	if (isScore(doc, to) || isScoreBefore(doc, from)) return true
	if (lostTo(doc, from)) return true
	if (isWhere(doc, name, ends)) return false
	if (doc.lexicon.has(before, 'side-object-word') || normIn(doc, to, 'side-verb')) return true
	const after = isPossessiveMark(doc, to) ? to + 1 : to
	return normIn(doc, after, 'side-noun')
}

/** Tokens before a name among which the noun or verb of a result stands: `lost 2-1 to Peru`. */
const maxScoreTokens = 8

// `the defeat to Peru`, `drew with Peru`, `the win over Peru`.
function lostTo(doc: Document, row: number): boolean {
	const before = normAt(doc, row - 1)
	if (before === 'over') return /^(?:victory|win)s?$/.test(normAt(doc, row - 2)) && uposAt(doc, row - 2) === 'NOUN'
	if (!/^(?:to|with)$/.test(before)) return false
	for (let at = row - 2; at > row - maxScoreTokens; at--) {
		if (/^(?:defeat|draw|los(?:e|s))$/.test(lemmaAt(doc, at))) return true
		if (!/^[\d–—-]+$/.test(wordAt(doc, at))) return false
	}
	return false
}

const isDash = (word: string): boolean => /^[-–—:]$/.test(word)
const isFigure = (word: string): boolean => /^\d{1,3}$/.test(word)
const isWholeScore = (word: string): boolean => /^\d{1,3}[-–—]\d{1,3}$/.test(word)

// `Sweden 1 – 0 …`, `Sweden 1-0`
const isScore = (doc: Document, row: number): boolean =>
	isWholeScore(wordAt(doc, row)) ||
	(isFigure(wordAt(doc, row)) && isDash(wordAt(doc, row + 1)) && isFigure(wordAt(doc, row + 2)))

const isScoreBefore = (doc: Document, row: number): boolean =>
	isWholeScore(wordAt(doc, row - 1)) ||
	(isFigure(wordAt(doc, row - 1)) && isDash(wordAt(doc, row - 2)) && isFigure(wordAt(doc, row - 3)))

// `in France`, `flew to Peru`, `Lyon, France`; after a country the comma makes a list.
export function isWhere(doc: Document, {from, to}: Range, ends: ReadonlySet<number>): boolean {
	const before = normAt(doc, from - 1)
	if (doc.lexicon.has(before, 'location-preposition') || before === 'to') return !lostTo(doc, from)
	return (
		before === ',' && /^\p{Lu}/u.test(wordAt(doc, from - 2)) && /^[,.)]$/.test(normAt(doc, to)) && !ends.has(from - 2)
	)
}
