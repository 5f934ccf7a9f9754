import {type Document, lemmaAt, normAt} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import type {SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {childrenOf, relationOf} from '../model/tree.js'
import type {Known} from './known.js'
import {authoredNouns, documentNouns} from './source-nouns.js'
import type {Attribution} from './speakers.js'

type Named = Pick<Known, 'entities' | 'mentions' | 'mentionAt'>

/** Nouns that one article uses for one document. */
const families: readonly (readonly string[])[] = [
	['analysis', 'assessment', 'audit', 'paper', 'report', 'review', 'study'],
	['poll', 'survey'],
	['email', 'letter'],
	['release', 'statement'],
]

/** What the government of a place sends: `Peru's letter says`; `Peru's constitution` isn't its word. */
const sent = new Set(['email', 'letter', 'memo', 'note', 'report', 'statement'])

const familyOf = (noun: string): string => families.find((family) => family.includes(noun))?.[0] ?? noun

/** The makers of an article's documents, by kind, where all that are named made one. Linear. */
export function readDocumentAuthors(doc: Document, known: Named): Map<string, number> {
	const authors = new Map<string, number>()
	for (let row = 0; row < doc.tokens.length; row++) {
		const noun = lemmaAt(doc, row)
		const author = documentNouns.has(noun) ? authorAt(doc, row, known)?.entity : undefined
		if (author === undefined) continue
		const family = familyOf(noun)
		authors.set(family, (authors.get(family) ?? author) === author ? author : -1)
	}
	return authors
}

/**
 * A document speaks for whoever made it: `Fontaine's statement reads`, `a report by Acme says`, and `the report` after that.
 */
export function authorOfDocument(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	const noun = source ? lemmaAt(doc, source.head) : ''
	if (!source || !documentNouns.has(noun)) return undefined
	// `the engineer’s report` is no other report.
	const owned = childrenOf(doc.tree, source.head).some((row) => doc.tree.deprels[row] === 'nmod:poss')
	const others = owned ? [] : (known.phrases.get(source.head) ?? []).slice(0, 20)
	const rows = [source.head, ...others.map(({head}) => head)]
	for (const row of rows) {
		const author = authorAt(doc, row, known)
		if (author) return {speakers: [author.entity], rule: 'source/author', confidence: row === source.head ? 0.9 : 0.7}
	}
	const only = !owned && /^(?:the|this)$/.test(normAt(doc, source.from)) ? known.authors.get(familyOf(noun)) : undefined
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
		const stamped = child < row && /^(?:compound|amod)$/.test(relation) && authoredNouns.has(lemmaAt(doc, row))
		const author = owns || writes || stamped ? mentionAt(known, child) : undefined
		const type = known.entities[author?.entity ?? -1]?.type
		if (type === 'organization' || (type === 'person' && !stamped)) return author
		if (type === 'place' && owns && sent.has(lemmaAt(doc, row))) return author
	}
	return undefined
}
