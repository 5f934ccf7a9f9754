import {extendLexicon, type NameLexicon, nameLexicon} from './entities/name-lexicon.js'
import {checkBoolean, checkKeys} from './faults.js'
import type {EntityType} from './model/entity.js'
import {cueVerbs, speechVerbs} from './quotes/cues.js'
import {defaultQuoteOptions, type QuoteOptions} from './quotes/find.js'
import {inflectVerbs} from './quotes/inflect.js'
import {abbreviations} from './sentences/abbreviations.js'

/** What a user may add to the built-in word lists. */
export interface EngineOptions {
	/** Verbs that report speech, in their base form: they work in all their forms. */
	readonly cues?: readonly string[]
	/** Nouns for posts that stand before a person's name or for it: `ombudsperson`. */
	readonly titles?: readonly string[]
	/** Abbreviations whose full stop doesn't end a sentence: `approx.` */
	readonly abbreviations?: readonly string[]
	/** True: quotes that tell a mere attitude too, without saying what was said: `she backs the plan`, `they fear a war`. */
	readonly attitudes?: boolean
	/** False: rules and wink-nlp's tags alone, without the learned models. */
	readonly models?: boolean
	/** Names to find wherever they stand, by type. */
	readonly lexicon?: Readonly<Partial<Record<EntityType, readonly string[]>>>
}

/** The word lists of an engine, ready for use. */
export interface Lists {
	readonly quotes: QuoteOptions
	readonly titles: ReadonlySet<string>
	readonly abbreviations: ReadonlySet<string>
	readonly lexicon: NameLexicon
}

/** Merges a user's words into the built-in lists. Throws TypeError for what isn't a list of words, and unknown keys. */
export function makeLists(options: EngineOptions = {}): Lists {
	checkKeys(options, optionNames, 'the options of an engine')
	checkBoolean(options.attitudes, 'attitudes')
	checkBoolean(options.models, 'models')
	const cues = words(options.cues, 'cues')
	return {
		quotes: {...(cues.length > 0 ? withCues(cues) : defaultQuoteOptions), attitudes: options.attitudes === true},
		titles: new Set(words(options.titles, 'titles').map((word) => word.toLowerCase())),
		abbreviations: new Set([
			...abbreviations,
			...words(options.abbreviations, 'abbreviations').map((word) => word.toLowerCase().replace(/\.$/, '')),
		]),
		lexicon: ownNames(options.lexicon),
	}
}

const optionNames = ['cues', 'titles', 'abbreviations', 'attitudes', 'models', 'lexicon']
const typeNames: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'product', 'event', 'work']

function ownNames(own: EngineOptions['lexicon']): NameLexicon {
	if (own !== undefined) checkKeys(own, typeNames, '`lexicon`')
	const entries = Object.entries(own ?? {}).flatMap(([type, names]) =>
		words(names, `lexicon.${type}`).map(
			(name) => [name, {type: type as EntityType, subtype: null, iso: null, geonames: null}] as const,
		),
	)
	return entries.length > 0 ? extendLexicon(nameLexicon(), new Map(entries)) : nameLexicon()
}

function withCues(own: readonly string[]): Omit<QuoteOptions, 'attitudes'> {
	const forms = own.flatMap(inflectVerbs)
	const added = forms.map((form) => [form, {act: 'say', infinitive: false}] as const)
	return {cues: new Map([...cueVerbs, ...added]), speech: new Set([...speechVerbs, ...forms])}
}

function words(list: readonly string[] | undefined, name: string): readonly string[] {
	if (list === undefined) return []
	if (!Array.isArray(list) || list.some((word) => typeof word !== 'string' || word.trim() === ''))
		throw new TypeError(
			`Expected \`${name}\` to be a list of words, got \`${JSON.stringify(list)}\`: write ['word', 'other word']`,
		)
	return list
}
