import {confidences} from '../../../model/confidences.js'
import {type Document, lemmaIn, normAt, normIn, uposAt, wordAt, xposAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {ruleSet} from '../../../rules/rule-set.js'
import type {FirstNames} from '../gazetteer/first-names.js'
import {ownList} from '../gazetteer/match.js'
import {isCourtesyTitled, type NameContext, ofArticle, type RawName, typeRule, wordsOf} from '../name-context.js'
import {isOrganizationNoun} from './subtypes.js'

/** The type of a name by the words around it, against the model. */
export const contextTypeRules = ruleSet<NameContext, RawName>(
	'entities/names',
	['name-context'],
	[
		// Holds over the article: `Hartwell, a charity that …`, `their shop, Quillmore,`, `the rights group Acme`.
		typeRule({
			name: 'organization-by-apposition',
			phase: 'name-context',
			example: 'Hartwell, a charity for sailors, opened in Oslo.',
			change: (context, name) =>
				mayBeAppositive(context.doc, name) && (appositions(context).get(wordsOf(context.doc, name)) ?? 0) > 0
					? {type: 'organization', subtype: null, confidence: confidences.names['organization-by-apposition']}
					: null,
		}),
		// `worked at Wells`, `Wells clients`: at least two such phrases, and no person of that family name.
		typeRule({
			name: 'firm-by-context',
			phase: 'name-context',
			example: 'The clients of Hartwell left. He had joined Hartwell in May. Hartwell employees were told on Monday.',
			change: (context, name) =>
				mayBeFirm(name) && !isCourtesyTitled(context.doc, name) && firms(context).has(wordAt(context.doc, name.from))
					? {type: 'organization', subtype: null, confidence: confidences.names['firm-by-context']}
					: null,
		}),
		// `Typhoon Maro`, and `Maro` in its article.
		typeRule({
			name: 'named-storm',
			phase: 'name-context',
			example: 'Typhoon Maro killed two people. Maro weakened later.',
			change: (context, name) =>
				/^(?:organization|person|place)$/.test(name.type) && isStorm(context, name)
					? {type: 'event', subtype: null}
					: null,
		}),
	],
)

const mayBeAppositive = (doc: Document, name: RawName): boolean =>
	name.rule !== ownList && (name.type === 'person' || name.type === 'event') && !isCourtesyTitled(doc, name)

// By the words of a name: 1 for each apposition, -9 for each mention that is a person's.
const appositions = ofArticle((context: NameContext): ReadonlyMap<string, number> => {
	const {doc, lexicon, names} = context
	const weights = new Map<string, number>()
	for (const name of names) {
		if (!mayBeAppositive(doc, name)) continue
		const after = normAt(doc, normAt(doc, name.to) === ',' ? name.to + 1 : name.to)
		const isPerson = /^(?:himself|herself|who)$/.test(after) || isFullPersonName(name, doc, lexicon.firstNames)
		const weight = isPerson ? -9 : hasOrganizationApposition(context, name) || isThing(doc, name) ? 1 : 0
		if (weight !== 0) weights.set(wordsOf(doc, name), (weights.get(wordsOf(doc, name)) ?? 0) + weight)
	}
	return weights
})

// `Robert Lund, a lamp manufacturer`
const isFullPersonName = ({type, from, to}: RawName, doc: Document, firstNames: FirstNames): boolean =>
	type === 'person' && to - from > 1 && firstNames.has(wordAt(doc, from))

const mayBeFirm = ({type, from, to}: RawName): boolean => to - from === 1 && (type === 'person' || type === 'event')

const firms = ofArticle(({doc, names}: NameContext): ReadonlySet<string> => {
	const weights = new Map<string, number>()
	const families = new Set<string>()
	for (const name of names) {
		const word = wordAt(doc, name.from)
		if (name.type === 'person' && name.to - name.from > 1) families.add(wordAt(doc, name.to - 1))
		else if (mayBeFirm(name)) weights.set(word, (weights.get(word) ?? 0) + firmContext(doc, name))
	}
	const found = [...weights].filter(([word, weight]) => weight >= 2 && (weight >= 4 || !families.has(word)))
	return new Set(found.map(([word]) => word))
})

const storms = ofArticle(
	({doc, names}: NameContext): ReadonlySet<string> =>
		new Set(names.flatMap(({from, to}) => (startsAsStorm(doc, from, to) ? wordAt(doc, from + 1) : []))),
)

const startsAsStorm = (doc: Document, from: number, to: number): boolean =>
	to - from === 2 && normIn(doc, from, 'storm-noun') && /^\p{Lu}/u.test(wordAt(doc, from))

/** `Typhoon Maro`, or `Maro` in an article that calls it so. */
export const isStorm = (context: NameContext, name: RawName): boolean =>
	startsAsStorm(context.doc, name.from, name.to) ||
	(name.to - name.from === 1 &&
		storms(context).has(wordAt(context.doc, name.from)) &&
		!isCourtesyTitled(context.doc, name))

// `Blue Heron, which …`: no person.
const isThing = (doc: Document, {type, to}: RawName): boolean =>
	type === 'person' &&
	normAt(doc, to) === ',' &&
	normAt(doc, to + 1) === 'which' &&
	/^(?:ADV|AUX|VERB)$/.test(uposAt(doc, to + 2))

/** Longest apposition up to its head, in tokens. */
const maxAppositionTokens = 6

/** `Acme, a venture that …`; `the newspaper, Acme, …`; `the rights group Acme`. */
function hasOrganizationApposition(context: NameContext, {from, to, type}: RawName): boolean {
	const {doc} = context
	// Not `the head of Acme Group, Ann Lee,`.
	const before = wordAt(doc, from - 2)
	if (normAt(doc, from - 1) === ',' && isOrganizationNoun(doc.lexicon, before) && /^[,.;)]$/.test(normAt(doc, to)))
		return true
	if (isCloseApposition(doc, from, to)) return true
	const articles = type === 'event' || to - from === 1 ? /^(?:an?|the)$/ : /^an?$/
	if (normAt(doc, to) !== ',' || !articles.test(normAt(doc, to + 1))) return false
	for (let row = to + 2; row < to + 2 + maxAppositionTokens; row++) {
		if (isPartOfFirm(context, row)) return true
		if (isOrganizationNoun(doc.lexicon, normAt(doc, row)) && !/^(?:NOUN|PART)$/.test(uposAt(doc, row + 1))) return true
		if (!/^(?:ADJ|ADV|NOUN|PROPN)$/.test(uposAt(doc, row)) && normAt(doc, row) !== '-') return false
	}
	return false
}

// By their first rows.
const organizations = ofArticle(
	({names}: NameContext): ReadonlyMap<number, RawName> =>
		new Map(names.flatMap((name) => (name.type === 'organization' ? [[name.from, name]] : []))),
)

// `a unit of Acme`, `an Acme unit`
function isPartOfFirm(context: NameContext, row: number): boolean {
	const {doc} = context
	if (!lemmaIn(doc, row, 'firm-part') || xposAt(doc, row) !== 'NN') return false
	if (normAt(doc, row + 1) !== 'of') return uposAt(doc, row - 1) === 'PROPN' && /^[,.;)]$/.test(normAt(doc, row + 1))
	const owner = normAt(doc, row + 2) === 'the' ? row + 3 : row + 2
	const name = organizations(context).get(owner)
	// `a unit of Acme veteran`
	return name !== undefined && !/^(?:NOUN|PROPN)$/.test(uposAt(doc, name.to))
}

// `the rights group Acme`, `the daily newspaper “Acme”`; not `the company Holt founded`.
function isCloseApposition(doc: Document, from: number, to: number): boolean {
	const quoted = /^["“‘']$/.test(wordAt(doc, from - 1))
	const last = quoted ? from - 2 : from - 1
	// `the start-up Acme`, in three words
	const noun = normAt(doc, last) === 'up' && normAt(doc, last - 2) === 'start' ? 'start-up' : normAt(doc, last)
	if (!isOrganizationNoun(doc.lexicon, noun)) return false
	// `Indian drugmaker Lupin has won`
	const bare = doc.lexicon.has(noun, 'company-noun') && !/^(?:DET|PRON)$/.test(uposAt(doc, last - 1))
	return quoted || bare || !/^(?:ADV|AUX|PRON|VERB)$/.test(uposAt(doc, to))
}

const gainingVerbs = /^(?:acquir(?:e|ed|es|ing)|join(?:ed|ing)|leaving)$/
const personWords = /^(?:him|her)self$|^whose?$/

/** 1 for a context of firms, -1 for a context of persons. */
function firmContext(doc: Document, {from, to}: Range): number {
	const {lexicon} = doc
	const [before, after] = [normAt(doc, from - 1), normAt(doc, to)]
	if (lexicon.has(before.replace(/\.$/, ''), 'honorific') || personWords.test(after)) return -1
	if (/^(?:who|whom)$/.test(normAt(doc, to + 1))) return -1
	// `Wells clients`, `joined Wells`, `at Wells`
	if (lemmaIn(doc, to, 'firm-attribute') || gainingVerbs.test(before)) return 1
	if (before === 'at' && after !== "'s") return 1
	// `Wells’s shares`, `the parent of Wells`
	if (/^['’]s?$/.test(after)) return lemmaIn(doc, to + 1, 'firm-attribute') ? 1 : 0
	return before === 'of' && lemmaIn(doc, from - 2, 'firm-relation') ? 1 : 0
}
