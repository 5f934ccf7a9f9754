import {type Document, normAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import type {NameLexicon} from './lexicon.js'
import {ownList} from './lexicon-match.js'
import {withMissed} from './missed-names.js'

/**
 * Single words that a post or a share in them tells to be firms, where the model took them for a place or a thing that no list
 * knows, or for no name at all: `chairman of Acme`, `shares in Acme`. They hold over the article, but for words that it also
 * speaks of as of a place. Linear.
 */
export function putFirmsOfPosts(doc: Document, names: readonly RawName[], {forms}: NameLexicon): readonly RawName[] {
	const weights = new Map<string, number>()
	for (const name of names) {
		const word = wordAt(doc, name.from)
		if (mayBeFirm(name) && !forms.has(capital(word)))
			weights.set(word, (weights.get(word) ?? 0) + firmTalk(doc, name.from))
	}
	const told = names.map((name) =>
		mayBeFirm(name) && (weights.get(wordAt(doc, name.from)) ?? 0) > 0 ? {...name, ...firmAt(name.from)} : name,
	)
	return withMissed(doc, told, (row) =>
		xposAt(doc, row) === 'NNP' && isWord(doc, row) && firmTalk(doc, row) > 0 ? firmAt(row) : null,
	)
}

const firmAt = (row: number): RawName => ({
	from: row,
	to: row + 1,
	type: 'organization',
	subtype: null,
	confidence: 0.6,
	rule: 'post of a firm',
})

// Lists know `Kenya`, however it is written.
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase()

const mayBeFirm = ({type, from, to, rule}: RawName): boolean =>
	to - from === 1 && rule !== ownList && (type === 'place' || type === 'event' || type === 'product')

// A word of letters, with a capital, that is part of no longer name.
const isWord = (doc: Document, row: number): boolean =>
	/^\p{Lu}\p{L}{2,}$/u.test(wordAt(doc, row)) && !/^\p{Lu}/u.test(wordAt(doc, row - 1))

// 1 where the words around tell of a firm, -9 where they tell of a place.
function firmTalk(doc: Document, row: number): number {
	const [three, two, before] = [normAt(doc, row - 3), normAt(doc, row - 2), normAt(doc, row - 1)]
	if (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(uposAt(doc, row + 1))) return 0
	// `the chief financial officer of Acme`
	const chief = (two === 'executive' && three === 'chief') || (two === 'officer' && normAt(doc, row - 4) === 'chief')
	if (before === 'of' && (posts.test(two) || chief || officer.test(two))) return 1
	if (/^(?:in|of)$/.test(before) && /^(?:shareholders?|shares|stakes?)$/.test(two)) return 1
	return /^(?:around|in|near|outside|to|towards?)$/.test(before) || /^(?:governor|mayor|people|town)$/.test(two)
		? -9
		: 0
}

const posts =
	/^(?:ceo|cfo|chair|chairman|chairwoman|co-founder|cofounder|founder|head|president|shareholders?|spin-?off|subsidiary)$/
const officer = /^(?:directors?|treasurer)$/
