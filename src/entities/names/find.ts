import {type Document, normAt} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import {putDatelinePlaces} from './dateline-places.js'
import {dropExplainedLetters} from './explained-letters.js'
import {findNamesByRules, type RawName} from './fallback/by-rules.js'
import {identifyName} from './identity.js'
import {findNamesByModel} from './learned.js'
import {type NameLexicon, nameLexicon} from './lexicon.js'
import {putOwnNames} from './lexicon-match.js'
import type {NameModel} from './model/model.js'
import {putApposedKinds} from './name-apposed.js'
import {putFirmsForPeople} from './name-company-talk.js'
import {putFirmsOfPosts} from './name-firm-posts.js'
import {joinNames} from './name-joins.js'
import {putPeopleForPlaces} from './name-kin.js'
import {tellKind} from './name-kind.js'
import {putNobles} from './name-nobles.js'
import {partsOfName} from './name-parts.js'
import {putRepeats} from './name-repeats.js'
import {tellNamesakeStates} from './namesake-states.js'
import {tellNationalSides} from './national-sides.js'
import {putOneKind} from './one-kind.js'
import {putTitledPeople} from './own-titles.js'
import {tellSeatsOfPower} from './seats-of-power.js'
import {trimName} from './trim.js'
import {putWrittenOrganizations} from './written-organizations.js'

export interface NameOptions {
	/** Lists of known names; those that come with the library by default. */
	readonly lexicon?: NameLexicon | undefined
	/** The learned model; rules alone without it. */
	readonly model?: NameModel | null | undefined
	/** A caller's own nouns for posts, lower case: the name behind one is a person's. */
	readonly titles?: ReadonlySet<string> | undefined
}

type NameMend = (doc: Document, names: readonly RawName[], lexicon: NameLexicon) => readonly RawName[]

/** What the words around names tell against the model, or beside it, in this order. */
const mends: readonly NameMend[] = [
	putWrittenOrganizations,
	joinNames,
	putApposedKinds,
	putNobles,
	dropExplainedLetters,
	putPeopleForPlaces,
	putFirmsForPeople,
	putFirmsOfPosts,
	putRepeats,
	putDatelinePlaces,
	tellSeatsOfPower,
]

/**
 * Finds the names of an article, in the order of the text, without overlaps. Spans leave out titles, a leading article and
 * `'s`. Linear in the length of the article.
 */
export function findNames(doc: Document, options: NameOptions = {}): FoundName[] {
	const lexicon = options.lexicon ?? nameLexicon()
	const names: FoundName[] = []
	let end = 0
	const found: readonly RawName[] = options.model
		? findNamesByModel(doc, options.model)
		: findNamesByRules(doc, lexicon)
	let rawNames = mends.reduce((raw, mend) => mend(doc, raw, lexicon), found)
	rawNames = putTitledPeople(doc, rawNames, options.titles ?? new Set())
	rawNames = putOwnNames(doc, rawNames, lexicon)
	for (const whole of rawNames)
		for (const raw of partsOfName(doc, whole, lexicon)) {
			const range = trimName(doc, raw)
			if (range.from >= range.to || range.from < end || isDegree(doc, range) || isBareTitle(doc, {...raw, ...range}))
				continue
			names.push(identifyName(doc, tellKind(doc, {...raw, ...range}, lexicon), lexicon))
			end = range.to
		}
	return tellNationalSides(doc, tellNamesakeStates(doc, putOneKind(doc, names, lexicon)))
}

/** `Jane Roe, M.D.` */
const isDegree = (doc: Document, {from, to}: Range): boolean =>
	to - from === 1 &&
	normAt(doc, from - 1) === ',' &&
	/^(?:d\.d\.s|d\.o|d\.v\.m|j\.d|m\.b\.a|m\.d|ph\.d)\.?$/.test(normAt(doc, from))

/** `the Premier`, `Kate, Duchess of Kent`: a post without a name is a description of whoever holds it. */
const isBareTitle = (doc: Document, {type, from, to}: RawName): boolean =>
	to - from === 1 &&
	(normAt(doc, from) === 'mec' ||
		(type === 'organization' && normAt(doc, from - 1) === 'the') ||
		(type === 'person' && normAt(doc, from - 1) === ',' && normAt(doc, to) === 'of') ||
		(type === 'person' && normAt(doc, from - 1) === 'the' && /ess$/.test(normAt(doc, from)))) &&
	/^(?:ambassador|archbishop|bishop|cardinal|chancellor|countess|duchess|duke|earl|emperor|empress|governor|king|mayor|mec|minister|pontiff|pope|premier|president|prince|princess|queen|senator|sultan)$/.test(
		normAt(doc, from),
	)
