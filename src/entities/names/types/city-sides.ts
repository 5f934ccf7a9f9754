import {type Document, normAt, normIn, wordAt} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import {isPossessiveMark} from '../../word-forms.js'
import {ownList} from '../gazetteer/match.js'
import {type FoundContext, ofArticle, spacedWords, typeRule} from '../name-context.js'
import {isAboutMatches, isWhere, plays} from './national-sides.js'

/**
 * Clubs called by their city or state: in the report of a match `Denver beat Miami`, `the Boston coach` name teams, and so do
 * all other mentions of these names, except `in Denver`.
 */
export const citySide = typeRule<FoundName, FoundContext>({
	name: 'city-side',
	phase: 'name-reference',
	example: 'The striker scored in the final match of the league. Denver beat Miami 2-1.',
	after: ['place-region'],
	change(context, name) {
		const {doc} = context
		const {words, ends} = playing(context)
		return mayPlay(context, name) && words.has(spacedWords(doc, name)) && !isWhere(doc, name, ends)
			? {type: 'organization', subtype: 'team', iso: null, geonames: null}
			: null
	},
})

/** Fewest different words of matches in an article about one: more than for countries, since cities win elections, too. */
const minMatchWords = 5

const isTownOrState = (subtype: string | null | undefined): boolean => subtype === 'city' || subtype === 'region'

// Also where the model has taken the town for its side.
const mayPlay = ({doc, lexicon}: FoundContext, {type, subtype, rule, start, end}: FoundName): boolean =>
	rule !== ownList &&
	(type === 'place'
		? isTownOrState(subtype)
		: type === 'organization' &&
			subtype === null &&
			isTownOrState(lexicon.forms.get(doc.text.slice(start, end))?.subtype))

// The names of cities and states that play, and the last rows of all such names.
const playing = ofArticle(
	(context: FoundContext): {readonly words: ReadonlySet<string>; readonly ends: ReadonlySet<number>} => {
		const {doc, names} = context
		const cities = names.filter((name) => mayPlay(context, name))
		const ends = new Set(cities.map(({to}) => to - 1))
		if (cities.length === 0 || !isAboutMatches(doc, minMatchWords)) return {words: new Set(), ends}
		const isLeague = names.some(({type, subtype}) => type === 'organization' && subtype === 'league')
		const sides = cities.filter((name) => plays(doc, name, ends) || (isLeague && isNamedAsSide(doc, name)))
		return {words: new Set(sides.map((name) => spacedWords(doc, name))), ends}
	},
)

// Where a league is named: `host Denver`, `Cleveland center Bob Moss`, `Detroit’s Bob Moss`
function isNamedAsSide(doc: Document, {from, to}: FoundName): boolean {
	if (/^(?:champions?|defending|host|hosting|rivals?|visiting|visitors?)$/.test(normAt(doc, from - 1))) return true
	const after = isPossessiveMark(doc, to) ? to + 1 : to
	if (after > to && /^\p{Lu}\p{Ll}/u.test(wordAt(doc, after))) return /^\p{Lu}\p{Ll}/u.test(wordAt(doc, after + 1))
	return (
		normIn(doc, to, 'match-word') ||
		normIn(doc, to, 'position-noun') ||
		/^(?:CB|DL|OL|QB|RB|TE|WR)$/.test(wordAt(doc, to))
	)
}
