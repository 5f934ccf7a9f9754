import {type Document, lemmaAt, normAt} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import type {SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {childrenOf, relationOf} from '../model/tree.js'
import type {Known} from './known.js'
import type {Attribution} from './speakers.js'

type Named = Pick<Known, 'entities' | 'mentions' | 'mentionAt'>

/** Nouns that one article uses for the same document as another. */
const synonyms: Readonly<Record<string, string>> = {poll: 'survey', email: 'letter', release: 'statement'}

const kindOf = (doc: Document, noun: string): string =>
	doc.lexicon.has(noun, 'study-noun') ? 'study' : (synonyms[noun] ?? noun)

/** The makers of an article's documents, by kind, where all that are named made one. Linear. */
export function readDocumentAuthors(doc: Document, known: Named): Map<string, number> {
	const authors = new Map<string, number>()
	for (let row = 0; row < doc.tokens.length; row++) {
		const noun = lemmaAt(doc, row)
		const author = doc.lexicon.has(noun, 'document-noun') ? authorAt(doc, row, known)?.entity : undefined
		if (author === undefined) continue
		const kind = kindOf(doc, noun)
		authors.set(kind, (authors.get(kind) ?? author) === author ? author : -1)
	}
	return authors
}

/**
 * A document speaks for whoever made it: `Fontaine's statement reads`, `a report by Acme says`, and `the report` after that.
 */
export function authorOfDocument(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	const noun = source ? lemmaAt(doc, source.head) : ''
	if (!source || !doc.lexicon.has(noun, 'document-noun')) return undefined
	// `the engineer’s report` is no other report.
	const owned = childrenOf(doc.tree, source.head).some((row) => doc.tree.deprels[row] === 'nmod:poss')
	const others = owned ? [] : (known.phrases.get(source.head) ?? []).slice(0, 20)
	const rows = [source.head, ...others.map(({head}) => head)]
	for (const row of rows) {
		const author = authorAt(doc, row, known)
		if (author) return {speakers: [author.entity], rule: 'source/author', confidence: row === source.head ? 0.9 : 0.7}
	}
	const only =
		!owned && /^(?:the|this)$/.test(normAt(doc, source.from)) ? known.authors.get(kindOf(doc, noun)) : undefined
	return only === undefined || only < 0 ? undefined : {speakers: [only], rule: 'source/author', confidence: 0.6}
}

function authorAt(doc: Document, row: number, known: Named): Mention | undefined {
	for (const child of childrenOf(doc.tree, row)) {
		const relation = relationOf(doc.tree, child)
		const owns = doc.tree.deprels[child] === 'nmod:poss'
		const writes =
			relation === 'nmod' &&
			childrenOf(doc.tree, child).some((at) => at < child && /^(?:by|from)$/.test(normAt(doc, at)))
		// `the Acme report`
		const stamped =
			child < row && /^(?:compound|amod)$/.test(relation) && doc.lexicon.has(lemmaAt(doc, row), 'authored-document')
		const author = owns || writes || stamped ? mentionAt(known, child) : undefined
		const type = known.entities[author?.entity ?? -1]?.type
		if (type === 'organization' || (type === 'person' && !stamped)) return author
		if (type === 'place' && owns && doc.lexicon.has(lemmaAt(doc, row), 'official-message')) return author
	}
	return undefined
}
