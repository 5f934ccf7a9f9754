import {type Document, isHeadline, lemmaAt, normAt, sentenceAt, uposAt, wordAt} from '../../model/document.js'
import type {EntityType, Mention} from '../../model/entity.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {isPersonAt, type NameMap, nameAt, typeOf} from '../name-map.js'
import {genderOfRole, isRoleNoun, roleHead} from '../roles/title.js'
import {isPluralNoun} from '../word-forms.js'
import {agedLemma, isNational} from './age-and-nationality.js'
import type {Bylines} from './bylines.js'
import {type DiscourseMention, pronounWords, type SemanticType} from './mention.js'

/** Names, noun phrases and personal pronouns, in the order of their heads. Linear. */
export function findMentions(doc: Document, names: NameMap, credits: Bylines): DiscourseMention[] {
	const found: DiscourseMention[] = []
	for (let row = 0; row < doc.tokens.length; row++) {
		const name = nameAt(names, row)
		if (name) {
			if (name.head === row)
				found.push(
					typeOf(names, name) === 'group' && isNational(doc, name)
						? compatriot(doc, name)
						: nameMention(doc, row, names, credits.rows.has(name.from)),
				)
			continue
		}
		const mention = pronounMention(doc, row) ?? nominalMention(doc, row, names)
		if (mention) found.push(mention)
	}
	return found
}

type Given = 'from' | 'to' | 'head' | 'form' | 'kind'

// Omitted fields get defaults. Written out, as spreading objects of this size is slow.
const makeMention = ({
	from,
	to,
	head,
	form,
	kind,
	gender = null,
	entity = -1,
	pronoun = null,
	lemma = '',
	determiner = 'none',
	describes = false,
	describesEntity = -1,
}: Pick<DiscourseMention, Given> & Partial<DiscourseMention>): DiscourseMention => ({
	from,
	to,
	head,
	form,
	kind,
	gender,
	entity,
	pronoun,
	lemma,
	determiner,
	describes,
	describesEntity,
})

function nameMention(doc: Document, row: number, names: NameMap, credited: boolean): DiscourseMention {
	const {from, to, entity} = nameAt(names, row)!
	const {type, gender} = names.entities[entity]!
	return makeMention({
		from,
		to,
		head: row,
		form: 'name',
		kind: kindOfName[type],
		gender,
		entity,
		// `the Chinese spokesman`: the adjective names a people, but the phrase has another referent.
		describes: credited || (type === 'group' && /^(?:amod|compound)$/.test(relationOf(doc.tree, row))),
	})
}

const kindOfName: Readonly<Record<EntityType, SemanticType>> = {
	person: 'person',
	organization: 'organization',
	place: 'place',
	group: 'people',
	event: 'thing',
	product: 'thing',
	work: 'thing',
}

// `the American`
function compatriot(doc: Document, {from, to, head}: Mention): DiscourseMention {
	const lemma = normAt(doc, to - 1)
	return makeMention({
		from,
		to,
		head,
		form: 'nominal',
		kind: 'person',
		gender: genderOf(lemma),
		lemma,
		determiner: 'definite',
	})
}

// `Frenchwoman`, `Dutchman`; not `German`
const genderOf = (word: string): 'female' | 'male' | null =>
	/woman$/.test(word) ? 'female' : /(?:ch|sh)man$/.test(word) ? 'male' : null

function pronounMention(doc: Document, row: number): DiscourseMention | undefined {
	const tag = uposAt(doc, row)
	if (tag !== 'PRON' && tag !== 'DET' && tag !== 'ADJ') return undefined
	const pronoun = pronounWords.get(normAt(doc, row))
	if (!pronoun || relationOf(doc.tree, row) === 'expl') return undefined
	// `US`, `IT`
	if (/^\p{Lu}{2}/u.test(wordAt(doc, row)) && /\p{Ll}/u.test(wordAt(doc, row + 1))) return undefined
	const {gender, number} = pronoun
	const kind = gender === 'thing' ? 'thing' : number === 'many' ? 'people' : 'person'
	return makeMention({
		from: row,
		to: row + 1,
		head: row,
		form: 'pronoun',
		kind,
		gender: gender === 'thing' ? null : gender,
		pronoun,
	})
}

const phraseInternal = new Set('amod advmod case cc compound det fixed flat goeswith mark nummod'.split(' '))

function nominalMention(doc: Document, row: number, names: NameMap): DiscourseMention | undefined {
	const tag = uposAt(doc, row)
	if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return undefined
	if (phraseInternal.has(relationOf(doc.tree, row))) return undefined
	const aged = agedLemma(doc, row)
	if (tag === 'ADJ' && aged === '' && !(/^ex-/.test(normAt(doc, row)) && isRoleNoun(doc, row))) return undefined
	if (!/\p{L}/u.test(wordAt(doc, row))) return undefined
	const phrase = nounPhraseOf(doc, row)
	const lemma = aged || withoutEx(roleHead(doc, row))
	const first = normAt(doc, phrase.from)
	const article = first === 'the' || first === 'a' || first === 'an'
	const person =
		aged !== '' ||
		isRoleNoun(doc, row) ||
		doc.lexicon.has(lemma, 'kinship-noun') ||
		doc.lexicon.has(lemma, 'description-noun') ||
		isSpeakingSource(doc, row, lemma)
	const kind = kindOf(doc, row, lemma, person)
	const determiner = determinerOf(doc, phrase.from, row, first)
	const described = describedBy(doc, row, phrase.core.to, names)
	return makeMention({
		from: phrase.from + (article && phrase.from < row ? 1 : 0),
		to: phrase.to,
		head: row,
		form: 'nominal',
		kind,
		gender: person ? genderOfRole(doc.lexicon, lemma) : null,
		lemma,
		determiner,
		describes:
			described !== undefined ||
			(person && determiner === 'none' && kind === 'person' && aged === '' && !opensArticle(doc, phrase.from)),
		describesEntity: described ?? -1,
	})
}

// `ex-minister`, not `ex-`
const withoutEx = (noun: string): string => (noun.startsWith('ex-') ? noun.replace(/^ex-(?=\p{L}{4})/u, '') : noun)

// `Senator backs bill`: nouns in and right below headlines lack an article.
function opensArticle(doc: Document, row: number): boolean {
	const sentence = sentenceAt(doc, row)
	return sentence?.from === row && (sentence.block < 2 || isHeadline(doc, row))
}

function kindOf(doc: Document, row: number, lemma: string, person: boolean): SemanticType {
	const many = isPluralNoun(doc, row) || lemma === 'people' || lemma === 'police'
	if (person || lemma === 'people' || lemma === 'child') return many ? 'people' : 'person'
	if (lemma === 'police') return 'organization'
	if (many) return 'things'
	if (doc.lexicon.has(lemma, 'collective-noun')) return 'organization'
	return doc.lexicon.has(lemma, 'location-noun') ? 'place' : 'thing'
}

// `A source said`: a person; not `a source of water`.
const isSpeakingSource = (doc: Document, row: number, lemma: string): boolean =>
	lemma === 'source' &&
	relationOf(doc.tree, row) === 'nsubj' &&
	doc.lexicon.has(lemmaAt(doc, doc.tree.heads[row] ?? -1), 'act-say')

function determinerOf(doc: Document, from: number, head: number, first: string): DiscourseMention['determiner'] {
	if (doc.lexicon.has(first, 'demonstrative')) return 'demonstrative'
	if (first === 'the') return 'definite'
	if (doc.lexicon.has(first, 'indefinite-determiner')) return 'indefinite'
	for (const child of childrenOf(doc.tree, head))
		if (doc.tree.deprels[child] === 'nmod:poss' && child < head) return 'possessive'
	return from < head && uposAt(doc, from) === 'NUM' ? 'indefinite' : 'none'
}

/**
 * The entity that a phrase describes: `Lin is a lawyer`; `Lin, the spokesman`; `spokesman Lin`. -1 for an unnamed one;
 * undefined for a phrase with a referent of its own.
 */
function describedBy(doc: Document, row: number, end: number, names: NameMap): number | undefined {
	const relation = relationOf(doc.tree, row)
	if (childBy(doc.tree, row, 'cop') >= 0) return nameAt(names, childBy(doc.tree, row, 'nsubj'))?.entity ?? -1
	if (relation === 'appos') {
		const up = nameAt(names, doc.tree.heads[row] ?? -1)
		if (up) return up.entity
	}
	if (relation === 'xcomp' || isCapacity(doc, row) || holdsUnknownName(doc, row, names)) return -1
	for (const at of [end, row + 1]) if (isPersonAt(names, at)) return nameAt(names, at)!.entity
	for (const child of childrenOf(doc.tree, row))
		if (/^(?:appos|flat)$/.test(relationOf(doc.tree, child)) && child - row < 8 && isPersonAt(names, child))
			return nameAt(names, child)!.entity
	return undefined
}

// `The trade union 3F`: a name that isn't known as one; not `the company Monday`.
const holdsUnknownName = (doc: Document, row: number, names: NameMap): boolean =>
	uposAt(doc, row) === 'NOUN' &&
	uposAt(doc, row + 1) === 'PROPN' &&
	sentenceAt(doc, row) === sentenceAt(doc, row + 1) &&
	!nameAt(names, row + 1) &&
	/^[\p{Lu}\d]/u.test(wordAt(doc, row + 1)) &&
	!doc.lexicon.has(normAt(doc, row + 1), 'calendar-word')

// `as a young officer`; not `such as a teacher`, `as well as a nurse`.
function isCapacity(doc: Document, row: number): boolean {
	const preposition = childBy(doc.tree, row, 'case')
	return (
		normAt(doc, preposition) === 'as' &&
		/^an?$/.test(normAt(doc, preposition + 1)) &&
		!/^(?:ADJ|ADV)$/.test(uposAt(doc, preposition - 1))
	)
}
