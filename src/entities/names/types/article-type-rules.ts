import {confidences} from '../../../model/confidences.js'
import {type Document, normAt, wordAt} from '../../../model/document.js'
import type {EntityType, FoundName} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'
import {ruleSet} from '../../../rules/rule-set.js'
import {bareNorm} from '../../word-forms.js'
import {identifyName} from '../gazetteer/identify.js'
import {ownList} from '../gazetteer/match.js'
import {
	dominantType,
	type FoundContext,
	isCourtesyTitled,
	ofArticle,
	spacedWords,
	typeRule,
	wordsOf,
} from '../name-context.js'
import {citySide} from './city-sides.js'
import {demonymSurname} from './demonym-surnames.js'
import {nationalSide} from './national-sides.js'
import {placeRegion} from './place-regions.js'

/** The type of a name by what the whole article says of it. */
export const articleTypeRules = ruleSet<FoundContext, FoundName>(
	'entities/names',
	['name-consistency', 'name-reference'],
	[
		// `Early Warning Grid (EWG)`: an acronym in brackets has the type of its long form.
		typeRule<FoundName, FoundContext>({
			name: 'abbreviation-type',
			phase: 'name-consistency',
			example: 'The Northern Trade Agreement (NORTA) helped. NORTA ended. Critics of NORTA agreed.',
			change(context, name) {
				const long = abbreviations(context).get(spacedWords(context.doc, name))
				return long && mayChange(context.doc, name) && long.type !== name.type
					? retyped(context, name, long, 'abbreviation-type')
					: null
			},
		}),
		// The type of most mentions, where no list has the name and the model gives it several types.
		typeRule<FoundName, FoundContext>({
			name: 'majority-type',
			phase: 'name-consistency',
			example: 'The militia Karimu attacked. Karimu fighters fled. Karimu said so. They met Karimu.',
			change(context, name) {
				const words = spacedWords(context.doc, name)
				const type = majorities(context).get(words)
				return type && type !== name.type && mayChange(context.doc, name) && !abbreviations(context).has(words)
					? retyped(context, name, {type, subtype: null}, 'majority-type')
					: null
			},
		}),
		// The state of Georgia: the article names another state of the USA, and no place of the Caucasus.
		typeRule<FoundName, FoundContext>({
			name: 'namesake-state',
			phase: 'name-reference',
			example: 'Voters in Georgia, Ohio and Nevada liked it.',
			change: (context, name) =>
				isNamesake(context.doc, name) && isAmerican(context)
					? {subtype: 'region', iso: 'US-GA', geonames: '4197000'}
					: null,
		}),
		placeRegion,
		nationalSide,
		citySide,
		demonymSurname,
	],
)

const retyped = (
	{doc, lexicon}: FoundContext,
	name: FoundName,
	{type, subtype}: Pick<FoundName, 'type' | 'subtype'>,
	rule: 'abbreviation-type' | 'majority-type',
): FoundName => identifyName(doc, {...name, type, subtype, confidence: confidences.names[rule]}, lexicon)

const maxNameTokens = 6

/** Least ratio of the confidence of mentions of one type to that of all others. */
const minMajority = 2

const mayChange = (doc: Document, name: FoundName): boolean =>
	name.type !== 'group' &&
	name.rule !== ownList &&
	name.to - name.from <= maxNameTokens &&
	/\p{L}{2}/u.test(wordAt(doc, name.from)) &&
	!isCourtesyTitled(doc, name)

const majorities = ofArticle(({doc, lexicon, names}: FoundContext): ReadonlyMap<string, EntityType> => {
	const votes = new Map<string, Map<EntityType, number>>()
	for (const name of names) {
		if (!mayChange(doc, name)) continue
		const words = spacedWords(doc, name)
		if (lexicon.forms.has(words)) continue
		const sums = votes.get(words) ?? new Map<EntityType, number>()
		votes.set(words, sums.set(name.type, (sums.get(name.type) ?? 0) + name.confidence))
	}
	const types = new Map<string, EntityType>()
	for (const [words, sums] of votes) {
		const type = sums.size > 1 ? dominantType(sums, minMajority) : undefined
		// Events, products and works are types by default: they don't outvote a mention typed as an organization.
		if (type && type !== 'event' && type !== 'product' && type !== 'work') types.set(words, type)
	}
	return types
})

/**
 * Acronyms that the article puts in brackets after their long form, with that name: `the Harbour Relief Fund (HRF)`, `the
 * Northern Trade Agreement (NORTA)`; `Harbour Week (HW) 2022` as one name. Linear.
 */
const abbreviations = ofArticle(({doc, names}: FoundContext): ReadonlyMap<string, FoundName> => {
	const explained = new Map<string, FoundName>()
	names.forEach((name, at) => {
		for (let row = name.from + 2; row < name.to - 2; row++)
			if (isInBrackets(doc, row)) explained.set(wordAt(doc, row), name)
		const long = names[at - 1]
		if (long && name.to - name.from === 1 && long.to === name.from - 1 && isShortFor(doc, name.from, long))
			explained.set(wordAt(doc, name.from), long)
	})
	return explained
})

function isShortFor(doc: Document, row: number, {from, to, type, subtype}: FoundName): boolean {
	if (to - from < 2 || type === 'person' || type === 'group' || type === 'place' || !isInBrackets(doc, row))
		return false
	// `the Early Warning System (SATT)`: an acronym of another language.
	return subtype === 'document' || to - from > 2 || initialsOf(doc, {from, to}) === wordAt(doc, row)
}

const isInBrackets = (doc: Document, row: number): boolean =>
	normAt(doc, row - 1) === '(' && normAt(doc, row + 1) === ')' && /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(wordAt(doc, row))

function initialsOf(doc: Document, {from, to}: Range): string {
	let letters = ''
	for (let row = from; row < to; row++) letters += /^\p{Lu}/u.exec(wordAt(doc, row))?.[0] ?? ''
	return letters
}

const isNamesake = (doc: Document, name: FoundName): boolean =>
	name.iso === 'GE' && name.type === 'place' && /^georgia$/i.test(wordsOf(doc, name))

const isAmerican = ofArticle(({doc, names}: FoundContext): boolean => {
	const states = names.some(({iso}) => iso?.startsWith('US-') ?? false)
	const rules = names.some((name) => isNamesake(doc, name) && isBeforeOfficer(doc, name))
	return (states || rules) && !names.some((name) => !isNamesake(doc, name) && isCaucasian(doc, name))
})

// `Georgia Gov. Jane Doe`
const isBeforeOfficer = (doc: Document, {to}: FoundName): boolean =>
	doc.lexicon.has(bareNorm(doc, to), 'abbreviated-title') ||
	/^(?:congress(?:wo)?man|democrats?|republicans?)$/.test(normAt(doc, to))

const isCaucasian = (doc: Document, name: FoundName): boolean =>
	/^(?:GE|AM|AZ)$/.test(name.iso ?? '') || caucasianNames.has(wordsOf(doc, name))

/** Names of the Caucasus that the lists lack or give another country. */
const caucasianNames = new Set(
	'Abkhazia;Batumi;Caucasus;Georgian Dream;Kutaisi;Ossetia;South Caucasus;South Ossetia;Tbilisi'.split(';'),
)
