import {type Document, isHeadline, normAt, sentenceAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {nounPhraseOf} from '../../model/noun-phrase.js'
import {childBy, childrenOf, relationOf} from '../../model/tree.js'
import {entityOf, type NameMap, nameAt} from '../name-map.js'
import {genderOfRole, isRoleNoun, roleHead} from '../roles/title.js'
import {agedLemma, isOneOfPeople} from './age-and-nationality.js'
import type {Credits} from './bylines.js'
import {type Kind, type Markable, pronounWords} from './mention.js'

/** Names, noun phrases and personal pronouns, in the order of their heads. Linear. */
export function findMarkables(doc: Document, names: NameMap, credits: Credits): Markable[] {
	const found: Markable[] = []
	for (let row = 0; row < doc.tokens.length; row++) {
		const name = nameAt(names, row)
		if (name) {
			if (name.head === row)
				found.push(
					entityOf(names, name)?.type === 'group' && isOneOfPeople(doc, name)
						? compatriot(doc, name)
						: nameMarkable(doc, row, names, credits.rows.has(name.from)),
				)
			continue
		}
		const markable = pronounMarkable(doc, row) ?? nounMarkable(doc, row, names)
		if (markable) found.push(markable)
	}
	return found
}

function nameMarkable(doc: Document, row: number, names: NameMap, credited: boolean): Markable {
	const mention = nameAt(names, row)!
	const named = entityOf(names, mention)!
	const kind: Kind =
		named.type === 'person'
			? 'person'
			: named.type === 'organization'
				? 'organization'
				: named.type === 'place'
					? 'place'
					: named.type === 'group'
						? 'people'
						: 'thing'
	return {
		from: mention.from,
		to: mention.to,
		head: row,
		form: 'name',
		kind,
		gender: named.gender,
		entity: mention.entity,
		pronoun: null,
		lemma: '',
		determiner: 'none',
		// `the Chinese spokesman`, `Oxford University's`: an adjective names a people, but the phrase speaks of another.
		describes: credited || (named.type === 'group' && /^(?:amod|compound)$/.test(relationOf(doc.tree, row))),
		describesEntity: -1,
	}
}

// `the American`
const compatriot = (doc: Document, {from, to, head}: Mention): Markable => ({
	from,
	to,
	head,
	form: 'nominal',
	kind: 'person',
	gender: genderOf(normAt(doc, to - 1)),
	entity: -1,
	pronoun: null,
	lemma: normAt(doc, to - 1),
	determiner: 'definite',
	describes: false,
	describesEntity: -1,
})

// `Frenchwoman`, `Dutchman`; not `German`
const genderOf = (word: string): 'female' | 'male' | null =>
	/woman$/.test(word) ? 'female' : /(?:ch|sh)man$/.test(word) ? 'male' : null

function pronounMarkable(doc: Document, row: number): Markable | undefined {
	const pronoun = pronounWords.get(normAt(doc, row))
	if (!pronoun || !/^(?:PRON|DET|ADJ)$/.test(uposAt(doc, row)) || relationOf(doc.tree, row) === 'expl') return undefined
	// `US`, `IT`
	if (/^\p{Lu}{2}/u.test(wordAt(doc, row)) && /\p{Ll}/u.test(wordAt(doc, row + 1))) return undefined
	const kind: Kind = pronoun.gender === 'thing' ? 'thing' : pronoun.number === 'many' ? 'people' : 'person'
	return {
		from: row,
		to: row + 1,
		head: row,
		form: 'pronoun',
		kind,
		gender: pronoun.gender === 'thing' ? null : pronoun.gender,
		entity: -1,
		pronoun,
		lemma: '',
		determiner: 'none',
		describes: false,
		describesEntity: -1,
	}
}

const inside = new Set([
	'compound',
	'flat',
	'amod',
	'det',
	'nummod',
	'fixed',
	'goeswith',
	'case',
	'mark',
	'cc',
	'advmod',
])

function nounMarkable(doc: Document, row: number, names: NameMap): Markable | undefined {
	const tag = uposAt(doc, row)
	const relation = relationOf(doc.tree, row)
	const aged = agedLemma(doc, row)
	if (inside.has(relation) || !/\p{L}/u.test(wordAt(doc, row))) return undefined
	if (aged === '' && tag !== 'NOUN' && tag !== 'PROPN' && !(/^ex-/.test(normAt(doc, row)) && isRoleNoun(doc, row)))
		return undefined
	const phrase = nounPhraseOf(doc, row)
	const lemma = aged || roleHead(doc, row).replace(/^ex-(?=\p{L}{4})/u, '')
	const first = normAt(doc, phrase.from)
	const article = /^(?:the|an?)$/.test(first)
	const person =
		aged !== '' ||
		isRoleNoun(doc, row) ||
		doc.lexicon.has(lemma, 'kinship-noun') ||
		doc.lexicon.has(lemma, 'description-noun')
	const kind = kindOf(doc, row, lemma, person)
	const determiner = determinerOf(doc, phrase.from, row, first)
	const described = describedBy(doc, row, phrase.core.to, names)
	return {
		from: phrase.from + (article && phrase.from < row ? 1 : 0),
		to: phrase.to,
		head: row,
		form: 'nominal',
		kind,
		gender: person ? genderOfRole(doc.lexicon, lemma) : null,
		entity: -1,
		pronoun: null,
		lemma,
		determiner,
		describes:
			described !== undefined ||
			(person && determiner === 'none' && kind === 'person' && aged === '' && !opensArticle(doc, phrase.from)),
		describesEntity: described ?? -1,
	}
}

// `Senator backs bill`: in headlines and below them nouns go without article.
function opensArticle(doc: Document, row: number): boolean {
	const sentence = sentenceAt(doc, row)
	return sentence?.from === row && (sentence.block < 2 || isHeadline(doc, row))
}

function kindOf(doc: Document, row: number, lemma: string, person: boolean): Kind {
	const many = /^NNP?S$/.test(xposAt(doc, row)) || lemma === 'people' || lemma === 'police'
	if (person || lemma === 'people' || lemma === 'child') return many ? 'people' : 'person'
	if (lemma === 'police') return 'organization'
	if (many) return 'things'
	if (doc.lexicon.has(lemma, 'collective-noun')) return 'organization'
	return doc.lexicon.has(lemma, 'location-noun') ? 'place' : 'thing'
}

function determinerOf(doc: Document, from: number, head: number, first: string): Markable['determiner'] {
	if (doc.lexicon.has(first, 'demonstrative')) return 'demonstrative'
	if (first === 'the') return 'definite'
	if (doc.lexicon.has(first, 'indefinite-determiner')) return 'indefinite'
	for (const child of childrenOf(doc.tree, head))
		if (doc.tree.deprels[child] === 'nmod:poss' && child < head) return 'possessive'
	return from < head && uposAt(doc, from) === 'NUM' ? 'indefinite' : 'none'
}

/**
 * The entity that a phrase describes: `Lin is a lawyer`; `Lin, the spokesman`; `spokesman Lin`. -1 for an unnamed one;
 * undefined for a phrase that speaks of somebody itself.
 */
function describedBy(doc: Document, row: number, end: number, names: NameMap): number | undefined {
	const relation = relationOf(doc.tree, row)
	if (childBy(doc.tree, row, 'cop') >= 0) return nameAt(names, childBy(doc.tree, row, 'nsubj'))?.entity ?? -1
	if (relation === 'appos') {
		const up = nameAt(names, doc.tree.heads[row] ?? -1)
		if (up) return up.entity
	}
	if (relation === 'xcomp' || isCapacity(doc, row)) return -1
	for (const at of [end, row + 1]) if (isPersonName(names, at)) return nameAt(names, at)!.entity
	for (const child of childrenOf(doc.tree, row))
		if (/^(?:appos|flat)$/.test(relationOf(doc.tree, child)) && child - row < 8 && isPersonName(names, child))
			return nameAt(names, child)!.entity
	return undefined
}

// `as a young officer`; `such as a teacher`, `as well as a nurse` speak of somebody else.
function isCapacity(doc: Document, row: number): boolean {
	const preposition = childBy(doc.tree, row, 'case')
	return (
		normAt(doc, preposition) === 'as' &&
		/^an?$/.test(normAt(doc, preposition + 1)) &&
		!/^(?:ADJ|ADV)$/.test(uposAt(doc, preposition - 1))
	)
}

const isPersonName = (names: NameMap, row: number): boolean => entityOf(names, nameAt(names, row))?.type === 'person'
