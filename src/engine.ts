import {extendLexicon as extendNames, type NameLexicon, nameLexicon} from './entities/names/gazetteer/name-lexicon.js'
import {indexTypes, standardTypes, type TypeIndex} from './facts/event/trigger/type-index.js'
import {checkStatements} from './faults.js'
import {classNames} from './lexicon/lexicon.js'
import {extendLexicon, nearClasses, type WordsByClass} from './lexicon/own-words.js'
import {type EntityType, entityTypes} from './model/entity.js'
import {checkBoolean, checkKeys, fault, isRecord, typeError} from './model/expected.js'
import type {Lexicon} from './model/lexicon.js'
import type {WordClass} from './model/word-class.js'
import {type OwnEventTypes, readOwnTypes} from './own-events.js'
import type {QuoteOptions} from './quotes/find.js'
import {abbreviations} from './sentences/abbreviations.js'

/** What a user may add to the built-in word lists. */
export interface EngineOptions {
	/** Verbs that report speech, in their base form: they work in all their forms. */
	readonly cues?: readonly string[] | undefined
	/** Nouns for posts that stand before a person's name or for it: `ombudsperson`. */
	readonly titles?: readonly string[] | undefined
	/** Abbreviations whose full stop doesn't end a sentence: `approx.` */
	readonly abbreviations?: readonly string[] | undefined
	/** True: quotes that report a mere attitude too, without giving what was said: `she backs the plan`, `they fear a war`. */
	readonly attitudes?: boolean | undefined
	/** Statements to return, unless a call asks for others: `main` (the default) or `all`. */
	readonly statements?: StatementChoice | undefined
	/** False: rules and wink-nlp's tags alone, without the learned models. */
	readonly models?: boolean | undefined
	/** Own types of events: `{recall: {verbs: ['recall'], roles: {company: 'subject', product: 'object'}}}`. */
	readonly events?: OwnEventTypes | undefined
	/** Names to find wherever they stand, by type; words in their base form, by class. */
	readonly lexicon?: OwnLexicon | undefined
}

/** Which statements are returned: those that are worth stating, or every clause that says something. */
export type StatementChoice = 'main' | 'all'

/** A caller's own names, by type, and words, by class: `{organization: ['Quillpay'], classes: {'person-noun': ['barista']}}`. */
export interface OwnLexicon extends Readonly<Partial<Record<EntityType, readonly string[] | undefined>>> {
	readonly classes?: WordsByClass | undefined
}

/** The word lists of an engine, ready for use. */
export interface Lists {
	readonly quotes: QuoteOptions
	readonly titles: ReadonlySet<string>
	readonly abbreviations: ReadonlySet<string>
	readonly names: NameLexicon
	readonly lexicon: Lexicon
	readonly statements: StatementChoice
	readonly eventTypes: TypeIndex
}

/** Merges a user's words into the built-in lists. Throws TypeError for what isn't a list of words, and unknown keys. */
export function makeLists(options: EngineOptions = {}): Lists {
	checkKeys(options, optionNames, 'the options of an engine')
	checkBoolean(options.attitudes, 'attitudes')
	checkBoolean(options.models, 'models')
	checkStatements(options.statements)
	const cues = words(options.cues, 'cues')
	const titles = words(options.titles, 'titles')
	// First, since a browser that lacks the code for a caller's words lacks the weights too.
	const lexicon = ownWords(cues, titles, options.lexicon?.classes)
	const names = ownNames(options.lexicon)
	const own = readOwnTypes(options.events)
	return {
		quotes: {attitudes: options.attitudes === true},
		titles: new Set(titles.map((word) => word.toLowerCase())),
		abbreviations: new Set([
			...abbreviations,
			...words(options.abbreviations, 'abbreviations').map((word) => word.toLowerCase().replace(/\.$/, '')),
		]),
		names,
		lexicon,
		statements: options.statements ?? 'main',
		eventTypes: own.length > 0 ? indexTypes(own) : standardTypes(),
	}
}

const optionNames = ['cues', 'titles', 'abbreviations', 'attitudes', 'models', 'events', 'lexicon', 'statements']

function ownNames(own: EngineOptions['lexicon']): NameLexicon {
	if (own !== undefined) checkKeys(own, [...entityTypes, 'classes'], '`lexicon`')
	const entries = entityTypes.flatMap((type) =>
		words(own?.[type], `lexicon.${type}`).map(
			(name) => [name, {type, subtype: null, iso: null, geonames: null}] as const,
		),
	)
	return entries.length > 0 ? extendNames(nameLexicon(), new Map(entries)) : nameLexicon()
}

function ownWords(cues: readonly string[], titles: readonly string[], classes: WordsByClass = {}): Lexicon {
	if (!isRecord(classes))
		throw typeError(fault('`lexicon.classes`', 'an object', classes, "write {'person-noun': ['barista']}"))
	const given = Object.entries(classes).map(([name, list]) => {
		if (!classNames.includes(name as WordClass)) throw unknownClass(name)
		return [name as WordClass, words(list, `lexicon.classes.${name}`)] as const
	})
	const merged = new Map<WordClass, string[]>([
		['reporting', [...cues]],
		['title-noun', [...titles]],
	])
	for (const [name, list] of given) merged.set(name, [...(merged.get(name) ?? []), ...list])
	return extendLexicon(Object.fromEntries(merged))
}

function unknownClass(name: string): TypeError {
	const near = nearClasses(name)
	return typeError({
		reason: `Unknown class \`${name}\` in \`lexicon.classes\``,
		cure:
			near.length > 0
				? `correct its spelling; did you mean ${near.join(', ')}?`
				: 'take one that is declared at the head of a list in src/lexicon, as person-noun, reporting, title-noun',
	})
}

function words(list: readonly string[] | undefined, name: string): readonly string[] {
	if (list === undefined) return []
	if (!Array.isArray(list) || list.some((word) => typeof word !== 'string' || word.trim() === ''))
		throw new TypeError(
			`Expected \`${name}\` to be a list of words, got \`${JSON.stringify(list)}\`: write ['word', 'other word']`,
		)
	return list
}
