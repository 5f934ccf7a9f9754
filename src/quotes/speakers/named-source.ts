import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt, normAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {conjunctsOf} from '../../model/grammar/noun-phrase.js'
import {isPartOfGroup} from '../../model/grammar/part-of-group.js'
import {isPluralTag} from '../../model/grammar/tags.js'
import type {QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {holds, type Range, someRow} from '../../model/span.js'
import type {Source} from '../attribution.js'
import {coordinatedPeople} from './joint-people.js'
import {hasSharedSurname, namesakeByAge} from './shared-surname.js'
import {isPersonAt, namesIn, type ResolvedEntities, type ResolvedSpeakers, speakerRule} from './speaker-rule.js'

export const namedSource = speakerRule(
	{name: 'named-source', phase: 'name', example: 'Director Rahul Gupta said the pier leaks.'},
	({doc, known}, quote) => findNamed(doc, quote, known),
)

// A person named in the phrase itself, not in a prepositional phrase or as possessor; else the names that head it.
function findNamed(doc: Document, {source, rule}: QuoteSpan, known: ResolvedEntities): ResolvedSpeakers | undefined {
	if (!source) return undefined
	const people = withoutModifiers(
		doc,
		namesIn(known, source).filter(
			(mention) =>
				known.entities[mention.entity]?.type === 'person' &&
				(isApposed(doc, known, mention, source) || endsTitledPhrase(doc, known, mention, source)),
		),
	)
	// `WALLACE: But, Governor Lee, it leaks`: no name behind the label.
	const heads = conjunctsOf(doc, source.head).filter((head) => rule !== 'turn' || holds(source, head))
	const named = heads.flatMap((head) => {
		const mention = mentionAt(known, head)
		const entity = mention?.form === 'name' ? known.entities[mention.entity] : undefined
		if (!mention || !entity || entity.type === 'event') return []
		return isPartOfGroup(doc, head === source.head ? source.from : mention.from, mention, entity) ? [] : mention
	})
	// `County Commissioner Holt and City Director Ruiz`: the persons speak, not the places that open the phrases.
	const isPersonal = named.some(({entity}) => known.entities[entity]?.type === 'person') || people.length === 0
	const most = heads.length === 1 ? joinedPeople(doc, source, people) : isPersonal ? 1 : heads.length
	const byTree = named.length > 1 && isPersonal ? withoutPlaces(known, named) : people.slice(0, most)
	const byWords = coordinatedPeople(doc, people)
	const joint = byWords.length > byTree.length ? byWords : byTree
	const speakers = joint.length > 0 ? joint : named
	if (speakers.length === 0) return undefined
	const byAge = speakers.length === 1 ? namesakeByAge(doc, known, speakers[0]!) : -1
	if (byAge >= 0) return {speakers: [byAge], rule: 'source/person', confidence: confidences.speakers['named-source']}
	const isPartial = heads.length > Math.max(named.length, joint.length) && named.length > 0 && heads.length > 1
	return {
		speakers: [...new Set(speakers.map(({entity}) => entity))],
		rule: people.length > 0 ? 'source/person' : 'source/name',
		confidence: isPartial
			? confidences.speakers['named-source/partial']
			: speakers.length === 1 && hasSharedSurname(doc, known, speakers[0]!)
				? confidences.speakers['named-source/shared-surname']
				: people.length > 0
					? confidences.speakers['named-source']
					: confidences.speakers['named-source/no-person'],
	}
}

// `Lee, head for Norland and the Isles,`: what trees coordinate with a person is a place of the post.
function withoutPlaces({entities}: ResolvedEntities, named: readonly Mention[]): readonly Mention[] {
	const typeOf = ({entity}: Mention): string | undefined => entities[entity]?.type
	return named.some((one) => typeOf(one) === 'person') ? named.filter((one) => typeOf(one) !== 'place') : named
}

// How many people a plural stands for: `the two researchers, Ann Lee and Bob Ray`; else one.
function joinedPeople(doc: Document, {head}: Source, people: readonly Mention[]): number {
	const [first] = people
	if (!first || !isPluralTag(xposAt(doc, head))) return 1
	const joined = conjunctsOf(doc, first.head)
	return Math.max(1, people.filter((one) => joined.includes(one.head)).length)
}

function isApposed(doc: Document, known: ResolvedEntities, {from, to, head}: Mention, source: Range): boolean {
	if (/^['’]s?$/.test(normAt(doc, to)) && to < source.to) return false
	// `the Keller campaign`, `Keller supporters`: the name modifies the noun for another.
	if (modifiesNoun(doc, head, {from: to, to: source.to})) return false
	for (let row = from - 1; row >= source.from; row--) {
		// The `of` of an organization's name governs nothing here.
		const name = mentionAt(known, row)
		if (name?.form === 'name') {
			row = name.from
			continue
		}
		const tag = uposAt(doc, row)
		if (row === from - 2 && isTitleOf(doc, row)) return true
		// `Holt, whose husband is Ruiz,`; but `a Utah-based lawyer`
		if (tag === 'ADP' || tag === 'AUX' || (tag === 'VERB' && normAt(doc, row - 1) !== '-')) return false
		if (tag === 'PUNCT' || tag === 'PART') return true
	}
	return true
}

// `Holt campaign chairman Ana Ruiz`: a name right before the title of another is no speaker.
const withoutModifiers = (doc: Document, people: readonly Mention[]): Mention[] =>
	people.filter(({to}, index) => {
		const next = people[index + 1]
		return (
			!next || next.from - 1 <= to || !isPersonNoun(doc, next.from - 1) || !isNounRun(doc, {from: to, to: next.from})
		)
	})

const isNounRun = (doc: Document, run: Range): boolean =>
	!someRow(run, (row) => !/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row)))

// `Leader of the opposition in the senate Ana Ruiz`: a person's name ends a phrase that begins with a title and what it is
// of; the noun before the name is no title itself, as in `a cousin of mayor Ana Ruiz`.
function endsTitledPhrase(doc: Document, known: ResolvedEntities, {from, to}: Mention, source: Range): boolean {
	const before = from - 1
	if (to !== source.to || !/^(?:NOUN|PROPN)$/.test(uposAt(doc, before)) || isPersonNoun(doc, before)) return false
	if (/^(?:group|person)$/.test(known.entities[mentionAt(known, before)?.entity ?? -1]?.type ?? '')) return false
	for (let row = before; row >= source.from && row > from - maxTitledTokens; row--) {
		if (!/^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PROPN)$/.test(uposAt(doc, row)) && normAt(doc, row) !== ',') return false
		if (/^(?:at|from|in|of)$/.test(normAt(doc, row + 1)) && /^NNP?$/.test(xposAt(doc, row)) && isTitle(doc, row))
			return true
	}
	return false
}

/** Longest phrase before the name that it describes, in tokens. */
const maxTitledTokens = 25

const isPersonNoun = (doc: Document, row: number): boolean =>
	(['honorific', 'kinship-noun', 'occupation-noun', 'person-noun', 'title-noun'] as const).some(
		(one) => doc.lexicon.has(lemmaAt(doc, row), one) || doc.lexicon.has(normAt(doc, row).replace(/\.$/, ''), one),
	)

// `Secretary of State Eva Holt`: a title with its office stands before the name.
const isTitleOf = (doc: Document, of: number): boolean =>
	normAt(doc, of) === 'of' && xposAt(doc, of - 1) === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, of + 1))

// A name that only modifies a common noun after it.
function modifiesNoun(doc: Document, name: number, after: Range): boolean {
	const first = doc.tree.deprels[name] === 'conj' ? (doc.tree.heads[name] ?? -1) : name
	const noun = doc.tree.heads[first] ?? -1
	return holds(after, noun) && uposAt(doc, noun) === 'NOUN' && /^(?:amod|compound|nmod)$/.test(doc.tree.deprels[first]!)
}

/** Greatest distance from the head of a source to its apposition, in tokens. */
const maxApposedDistance = 15

/** Tokens before an apposed name among which its title stands. */
const maxTitleTokens = 5

export const apposedName = speakerRule(
	{
		name: 'apposed-name',
		phase: 'apposition',
		example: 'The special rapporteur on torture, Jane Holt, said the report was late.',
	},
	({doc, known}, quote) => findApposed(doc, quote, known),
)

// A person or organization named after the noun, between commas or dashes or right there: `the special rapporteur, Jane
// Holt,`, `the consulting firm Acme`.
function findApposed(doc: Document, {source}: QuoteSpan, known: ResolvedEntities): ResolvedSpeakers | undefined {
	if (!source || mentionAt(known, source.to - 1)?.form === 'pronoun') return undefined
	for (let row = source.head + 1; row < source.head + maxApposedDistance; row++) {
		const tag = uposAt(doc, row)
		// `WALLACE: But, Governor Lee, it leaks`
		if (tag === 'VERB' || tag === 'AUX' || normAt(doc, row) === ':') break
		if (doc.tokens.sentences[row] !== doc.tokens.sentences[source.head]) break
		const comma = beforeTitle(doc, row)
		const isAfterComma = comma > source.head && normAt(doc, comma) === ','
		const mention = isAfterComma || row === source.head + 1 ? mentionAt(known, row) : undefined
		if (mention?.form !== 'name' || mention.from !== row) continue
		const ends = /^[,(—–-]$/.test(normAt(doc, mention.to))
		const type = known.entities[mention.entity]?.type
		if (type === 'person') {
			if (!isAfterComma) continue
			// `the ministry, in a note by its director, Ann Lee,`
			if (doc.lexicon.has(lemmaAt(doc, source.head), 'government-noun')) break
			if (!ends || isPersonAt(known, source.head)) break
			return {speakers: [mention.entity], rule: 'source/apposition', confidence: confidences.speakers['apposed-name']}
		}
		if (type === 'organization' && (ends || mention.to === source.to) && !isNameOfOther(source, known))
			return {
				speakers: [mention.entity],
				rule: 'source/apposition',
				confidence: confidences.speakers['apposed-name/organization'],
			}
	}
	return undefined
}

// `, Rep. Kevin Holt,`, `, the Acme Institute,`: the row before what belongs to a name.
function beforeTitle(doc: Document, name: number): number {
	let row = name - 1
	while (row > name - maxTitleTokens && /^(?:the|\.)$/.test(normAt(doc, row))) row--
	while (row > name - maxTitleTokens && isTitle(doc, row)) row--
	return row
}

const isTitle = (doc: Document, row: number): boolean => {
	const word = normAt(doc, row).replace(/\.$/, '')
	return doc.lexicon.has(word, 'title-noun') || doc.lexicon.has(word, 'honorific')
}

// `Ruiz, director of research, Acme Institute`: no organization stands next to a person, nor next to another name.
const isNameOfOther = (source: Source, known: ResolvedEntities): boolean =>
	mentionAt(known, source.head)?.form === 'name' ||
	namesIn(known, source).some(({entity}) => known.entities[entity]?.type === 'person')
