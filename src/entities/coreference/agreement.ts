import {type Document, normAt, normIn, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import type {WordClass} from '../../model/word-class.js'
import {type NameMap, nameAt} from '../name-map.js'
import {isAged} from './age-and-nationality.js'
import type {DiscourseContext, Referent} from './discourse-context.js'
import type {DiscourseMention, SemanticType} from './mention.js'

/** The classes of anaphor, each with a ranker of its own: personal pronouns, `it`, `they`, nouns for a person (`the actress`). */
export type AnaphorClass = 'he' | 'it' | 'they' | 'person'

export const isPerson = (kind: SemanticType): boolean => kind === 'person'

/** The class of a pronoun; undefined for first and second person, which depend on the speaker. */
export function anaphorClassOf({pronoun}: DiscourseMention): AnaphorClass | undefined {
	if (pronoun?.person !== 3) return undefined
	if (pronoun.gender === 'thing') return 'it'
	return pronoun.number === 'many' ? 'they' : 'he'
}

/** A referent agrees with an anaphor in semantic type and gender. */
export function agrees(
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	{kind, gender}: Pick<Referent, 'kind' | 'gender'>,
): boolean {
	if (anaphorClass === 'he' || anaphorClass === 'person')
		return kind === 'person' && (gender === null || anaphor.gender === null || gender === anaphor.gender)
	if (anaphorClass === 'it') return kind === 'organization' || kind === 'place' || kind === 'thing'
	return kind === 'people' || kind === 'things' || kind === 'organization' || kind === 'place'
}

/** `he [Lee] said`: the name in brackets after a pronoun shows whom it means. */
export function insertedName({doc, mentions}: DiscourseContext, index: number): DiscourseMention | undefined {
	const {to, pronoun} = mentions[index]!
	const next = mentions[index + 1]
	if (pronoun?.use === 'possessive' || normAt(doc, to) !== '[' || next?.form !== 'name') return undefined
	return next.from === to + 1 && normAt(doc, next.to) === ']' ? next : undefined
}

/** Most title words between a style of address and the name. */
const maxStyleTitles = 3

/** `His Royal Highness Prince Odo`: the pronoun of a style of address means the person named right after it; not `in his honor`. */
export function styledName({doc, mentions}: DiscourseContext, index: number): DiscourseMention | undefined {
	const {to, pronoun} = mentions[index]!
	const style = [to, to + 1].find((row) => doc.lexicon.has(normAt(doc, row), 'style-of-address'))
	if (pronoun === null || style === undefined || !/^\p{Lu}/u.test(wordAt(doc, style))) return undefined
	const name = mentions.slice(index + 1, index + 3).find(({form, kind}) => form === 'name' && isPerson(kind))
	if (!name || name.from - style - 1 > maxStyleTitles) return undefined
	if (doc.tokens.sentences[name.from] !== doc.tokens.sentences[style]) return undefined
	if (name.gender !== null && pronoun.gender !== null && name.gender !== pronoun.gender) return undefined
	for (let row = style + 1; row < name.from; row++) if (!isTitleWord(doc, row)) return undefined
	return name
}

const isTitleWord = (doc: Document, row: number): boolean =>
	/^\p{Lu}/u.test(wordAt(doc, row)) &&
	(['abbreviated-title', 'courtesy-title', 'honorific', 'title-noun'] as const).some((one) => normIn(doc, row, one))

/** `the report`, `that old study`, `the report here`, `the secretary of state`: no modifier that restricts it. */
export const isBareDefinite = (doc: Document, {determiner, head, from, to, lemma}: DiscourseMention): boolean =>
	(determiner === 'definite' || determiner === 'demonstrative') &&
	head - from < (isAged(lemma) ? 6 : 3) &&
	(to === head + 1 || (to === head + 2 && uposAt(doc, head + 1) === 'ADV') || isOfState(doc, head, to)) &&
	!isRestricted(doc, head)

// `of state` and `of staff` are parts of a title.
const isOfState = (doc: Document, head: number, to: number): boolean =>
	to === head + 3 && normAt(doc, head + 1) === 'of' && /^(?:staff|state)$/.test(normAt(doc, head + 2))

/** `the presumptive Republican nominee wrote`: a long phrase for a source, without possessor, place or organization. */
export const isLongSource = ({doc, sources}: DiscourseContext, names: NameMap, noun: DiscourseMention): boolean => {
	const {determiner, head, from, to} = noun
	if (determiner !== 'definite' || !sources.has(head) || to !== head + 1 || head - from > 5) return false
	for (let row = from; row < head; row++) if (xposAt(doc, row) === 'POS') return false
	return namesInside(names, noun).every(({entity}) => names.entities[entity]?.type === 'group')
}

/** `the lawyer representing Lee`, `the man who called`, `the group I founded`: one of many, restricted by a clause. */
export function isRestricted(doc: Document, head: number): boolean {
	const next = head + 1
	if (/^(?:VERB|AUX)$/.test(uposAt(doc, next)))
		return doc.tree.heads[next] === head && relationOf(doc.tree, next) === 'acl'
	const clause = childBy(doc.tree, head, 'acl')
	if (clause < 0) return false
	return (
		/^(?:who|whose|that)$/.test(normAt(doc, next)) ||
		(relationOf(doc.tree, next) === 'nsubj' && doc.tree.heads[next] === clause)
	)
}

/** Both one person, both several, or neither. */
export const sameNumber = (a: SemanticType, b: SemanticType): boolean =>
	isPerson(a) === isPerson(b) && (a === 'people' || a === 'things') === (b === 'people' || b === 'things')

export const isDefinite = ({determiner}: DiscourseMention): boolean =>
	determiner === 'definite' || determiner === 'demonstrative' || determiner === 'possessive'

/** `the next mayor`, `the other senator`: not the mayor or senator mentioned before. */
export const isOtherPerson = ({doc}: DiscourseContext, noun: DiscourseMention): boolean =>
	hasModifier(doc, noun, 'other-determiner')

/** Whether a word before the head of a noun phrase belongs to a class of modifiers: `the former mayor`. */
export function hasModifier(doc: Document, {from, head}: DiscourseMention, wordClass: WordClass): boolean {
	for (let row = from; row < head; row++) if (normIn(doc, row, wordClass)) return true
	return false
}

/** `the Lincoln actor`, `the Holt aide`: a person described by the name of another. */
export const isNamedAfter = (names: NameMap, noun: DiscourseMention): boolean =>
	namesInside(names, noun).some(({entity, from}) => names.entities[entity]?.type === 'person' && from < noun.head)

/** `the Peruvian ministry` isn't the ministry of Chile: the referent was mentioned with each organization or people that the phrase names. */
export const hasNamesOf = (names: NameMap, noun: DiscourseMention, {entity, kind, mentions}: Referent): boolean =>
	isPerson(kind) ||
	namesInside(names, noun).every(
		(mention) =>
			mentions.some((one) => namesInside(names, one).some((other) => other.entity === mention.entity)) ||
			names.entities[entity]?.name.includes(names.entities[mention.entity]!.name),
	)

/** Names that a noun phrase holds. */
export function namesInside(names: NameMap, {from, to}: DiscourseMention): Mention[] {
	const found: Mention[] = []
	for (let row = from; row < to; row++) {
		const mention = nameAt(names, row)
		if (mention?.from === row) found.push(mention)
	}
	return found
}
