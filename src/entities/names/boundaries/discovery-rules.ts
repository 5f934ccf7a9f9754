import {confidences} from '../../../model/confidences.js'
import {type Document, normAt, normIn, sentenceAt, wordAt, xposAt} from '../../../model/document.js'
import type {EntityType} from '../../../model/entity.js'
import {firstReading, type ReadingRule, reading} from '../../../rules/reading.js'
import {type RuleCard, ruleId} from '../../../rules/rule.js'
import {type RuleSet, ruleSet} from '../../../rules/rule-set.js'
import {startsUpper} from '../../word-forms.js'
import {ownList} from '../gazetteer/match.js'
import {dominantType, type NameContext, ofArticle, type RawName, rowsOf} from '../name-context.js'
import {isNameNoun} from '../types/subtypes.js'

/** Where a rule looks for a name. */
interface SearchPosition {
	readonly article: NameContext
	readonly row: number
}

/** A rule that finds names from a row on; what it finds bears its id. */
const discovery = ({
	read,
	...card
}: RuleCard & {readonly read: (position: SearchPosition) => Omit<RawName, 'rule'> | null}): ReadingRule<
	SearchPosition,
	RawName
> =>
	reading({
		...card,
		read(position) {
			const found = read(position)
			if (!found) return null
			const {from, to, type, subtype, confidence} = found
			return {from, to, type, subtype, confidence, rule: ruleId(card)}
		},
	})

/** Longest name of the model that a title of nobility replaces, in tokens. */
const maxTitleTokens = 3

/** Least ratio of mentions of one type to those of all others. */
const minMajority = 3

// `the Duchess of Kent`, of which the model may see `Duchess` or `Kent`.
const nobleTitle = discovery({
	name: 'noble-title',
	phase: 'name-discovery',
	example: 'The Duchess of Holmby sang.',
	read({article: {doc}, row}) {
		if (normAt(doc, row + 1) !== 'of' || !normIn(doc, row, 'noble-title')) return null
		if (!/^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, row)) || /^(?:and|&)$/.test(normAt(doc, row - 1))) return null
		const limit = Math.min(row + 5, sentenceAt(doc, row)?.to ?? row)
		let to = row + 2
		while (to < limit && /^\p{Lu}[\p{Ll}’']+$/u.test(wordAt(doc, to))) to++
		// `the Prince of Wales Theatre`
		if (to === row + 2 || isNameNoun(doc.lexicon, normAt(doc, to - 1))) return null
		return {from: row, to, type: 'person', subtype: null, confidence: confidences.names['noble-title']}
	},
})

// `House Speaker Ann Lee`, which the model takes for a title: the chamber of a leader or of a party’s members.
const chamberOfLeader = discovery({
	name: 'chamber-of-leader',
	phase: 'name-discovery',
	example: 'House Speaker Ann Lee agreed.',
	read({article: {doc}, row}) {
		if (wordAt(doc, row) !== 'House' || normAt(doc, row - 1) === 'white') return null
		if (!startsUpper(wordAt(doc, row + 1))) return null
		const isLed =
			/^(?:democrats|gop|republicans|speaker)$/.test(normAt(doc, row + 1)) ||
			(/^(?:majority|minority)$/.test(normAt(doc, row + 1)) && /^(?:leader|whip)$/.test(normAt(doc, row + 2)))
		const confidence = confidences.names['chamber-of-leader']
		return isLed ? {from: row, to: row + 1, type: 'organization', subtype: null, confidence} : null
	},
})

// `told The Hill`, of which the model may see a place or nothing: a paper's article has a capital inside a sentence.
const newspaperWithArticle = discovery({
	name: 'newspaper-with-article',
	phase: 'name-discovery',
	example: 'She told The Hill on Monday that the port would close.',
	read({article: {doc}, row}) {
		if (wordAt(doc, row) !== 'The' || !/^(?:\p{Ll}.*|,)$/u.test(wordAt(doc, row - 1))) return null
		if (!papers.has(normAt(doc, row + 1)) || !isCapital(doc, row + 1) || isCapital(doc, row + 2)) return null
		return {
			from: row + 1,
			to: row + 2,
			type: 'organization',
			subtype: 'media',
			confidence: confidences.names['newspaper-with-article'],
		}
	},
})

/** Papers, magazines and sites by one word. */
const papers: ReadonlySet<string> = new Set(
	'advertiser;advocate;age;argus;athletic;atlantic;australian;bee;blaze;bulwark;chronicle;conversation;courier;dispatch;eastafrican;economist;enquirer;examiner;federalist;forward;gleaner;globe;guardian;herald;hill;hindu;independent;inquirer;intercept;ledger;mirror;monitor;nation;nationalist;observer;oregonian;punch;quint;register;scotsman;sentinel;spectator;standard;star;statesman;sun;telegraph;tennessean;times;tribune;verge;wire;wrap'.split(
		';',
	),
)

// `Quillon` unlabelled: a single word that the article names twice or more as one type, with few exceptions; no part of a longer
// name, and never in lower case.
const repeatedName = discovery({
	name: 'repeated-name',
	phase: 'name-repetition',
	example: 'Ann Quillon left. Quillon sang. Quillon won. A Quillon withdrawal? Quillon aides agreed.',
	read({article, row}) {
		const {doc} = article
		const type = repeatedTypes(article).get(wordAt(doc, row))
		if (!type || !/^NNPS?$/.test(xposAt(doc, row)) || isCapital(doc, row - 1) || isCapital(doc, row + 1)) return null
		return {from: row, to: row + 1, type, subtype: null, confidence: confidences.names['repeated-name']}
	},
})

const isCapital = (doc: Document, row: number): boolean => /^\p{Lu}\p{L}/u.test(wordAt(doc, row))

const repeatedTypes = ofArticle(({doc, names}: NameContext): ReadonlyMap<string, EntityType> => {
	const counts = new Map<string, Map<EntityType, number>>()
	for (const {from, to, type, rule} of names) {
		const word = wordAt(doc, from)
		if (to - from !== 1 || rule === ownList || !/^[\p{L}'’-]{3,}$/u.test(word)) continue
		const types = counts.get(word) ?? new Map<EntityType, number>()
		counts.set(word, types.set(type, (types.get(type) ?? 0) + 1))
	}
	const known = new Map<string, EntityType>()
	for (const [word, types] of counts) {
		const type = dominantType(types, minMajority)
		if (type && types.get(type)! > 1 && /^(?:organization|person|place)$/.test(type)) known.set(word, type)
	}
	const lowered = new Map([...known.keys()].flatMap((word) => (isLower(word) ? [] : [[lowerFirst(word), word]])))
	if (lowered.size > 0) for (const word of doc.tokens.words) if (lowered.has(word)) known.delete(lowered.get(word)!)
	return known
})

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
const isLower = (word: string): boolean => lowerFirst(word) === word

const asReading = (
	rules: readonly ReadingRule<SearchPosition, RawName>[],
	phase: string,
): RuleSet<SearchPosition, RawName | null> => ruleSet('entities/names', [phase], rules)

/** Names found by their spelling. */
export const discoveryRules = asReading([chamberOfLeader, newspaperWithArticle, nobleTitle], 'name-discovery')

/** Names that are found again. */
export const repetitionRules = asReading([repeatedName], 'name-repetition')

/** What a set finds from rows that may open a name, in the order of the text, without overlaps. Linear. */
function findBy(
	set: RuleSet<SearchPosition, RawName | null>,
	article: NameContext,
	mayOpen: (row: number) => boolean,
): RawName[] {
	const found: RawName[] = []
	for (let row = 0; row < article.doc.tokens.length; row++) {
		const name = mayOpen(row) ? firstReading(set, {article, row}, article.doc.run, rangeOf) : null
		if (!name) continue
		found.push(name)
		row = name.to - 1
	}
	return found
}

const rangeOf = ({from, to}: RawName) => ({from, to})

/** The names with those found by their spelling, in place of all inside them; a name that runs on beyond them stays. */
export function discoverNames(article: NameContext): readonly RawName[] {
	// All of them begin with a capital.
	const {words} = article.doc.tokens
	const written = findBy(discoveryRules, article, (row) => startsUpper(words[row]!))
	if (written.length === 0) return article.names
	const owners = new Map<number, RawName>()
	for (const name of written) for (let row = name.from; row < name.to; row++) owners.set(row, name)
	const dropped = new Set<RawName>()
	const kept = article.names.flatMap((name): RawName | readonly RawName[] => {
		const over = owners.get(name.from) ?? owners.get(name.to - 1) ?? owners.get(name.from + 1)
		if (!over) return name
		// `the Prince of Wales Theatre`
		if (name.from <= over.from && name.to >= over.to && name.to - name.from > maxTitleTokens) {
			dropped.add(over)
			return name
		}
		const from = normAt(article.doc, name.from) === 'the' ? name.from + 1 : name.from
		if (from >= over.from && name.to <= over.to + 1) return []
		// Of `Kate Duchess` the first name stays.
		if (name.type === 'person' && over.type === 'person' && name.to <= over.to) return {...name, to: over.from}
		dropped.add(over)
		return name
	})
	return [...kept, ...written.filter((name) => !dropped.has(name))].sort((a, b) => a.from - b.from)
}

/** The names with those that are found again where none was found. Linear. */
export function repeatNames(article: NameContext): readonly RawName[] {
	const types = repeatedTypes(article)
	if (types.size === 0) return article.names
	const covered = rowsOf(article.names)
	const {words} = article.doc.tokens
	const found = findBy(repetitionRules, article, (row) => types.has(words[row]!) && !covered.has(row))
	return found.length === 0 ? article.names : [...article.names, ...found].sort((a, b) => a.from - b.from)
}
