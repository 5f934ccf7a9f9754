import {wordSet} from '../../lexicon/lexicon.js'
import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt, lemmaIn, normAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {type ResolvedEntities, type ResolvedSpeakers, type SpeakerRule, speakerRule} from './speaker-rule.js'

type Named = Pick<ResolvedEntities, 'entities' | 'mentions' | 'mentionAt'>

/** Nouns that one article uses for the same document as another. */
const synonyms: ReadonlyMap<string, string> = new Map(
	Object.entries({poll: 'survey', email: 'letter', release: 'statement'}),
)

const documentKind = (doc: Document, noun: string): string =>
	doc.lexicon.has(noun, 'study-noun') ? 'study' : (synonyms.get(noun) ?? noun)

/** Most phrases read for the same document. */
const maxPhrases = 20

/** The author of an article's documents of each kind, where the article names only one for the kind. Linear. */
export function readDocumentAuthors(doc: Document, known: Named): Map<string, number> {
	const authors = new Map<string, number>()
	for (let row = 0; row < doc.tokens.length; row++) {
		const noun = lemmaAt(doc, row)
		const author = doc.lexicon.has(noun, 'document-noun') ? authorAt(doc, row, known)?.entity : undefined
		if (author === undefined) continue
		const kind = documentKind(doc, noun)
		authors.set(kind, (authors.get(kind) ?? author) === author ? author : -1)
	}
	return authors
}

const byAuthor = (entity: number | undefined, confidence: number): ResolvedSpeakers | undefined =>
	entity === undefined || entity < 0 ? undefined : {speakers: [entity], rule: 'source/author', confidence}

/** A document speaks for its author. */
export const authorRules: readonly SpeakerRule[] = [
	speakerRule(
		{name: 'document-author', phase: 'document', example: 'A report by Acme says the pier leaks.'},
		({doc, known}, quote) => {
			const row = documentOf(doc, quote)
			return row < 0 ? undefined : byAuthor(authorAt(doc, row, known)?.entity, confidences.speakers['document-author'])
		},
	),
	speakerRule(
		{
			name: 'coreferent-document-author',
			phase: 'document',
			after: ['document-author'],
			example: 'The report by Acme came out in May. The report said that the pier leaks.',
		},
		({doc, known}, quote) => {
			const row = documentOf(doc, quote)
			if (row < 0 || isOwned(doc, row)) return undefined
			for (const {head} of (known.phrases.get(row) ?? []).slice(0, maxPhrases)) {
				const author = authorAt(doc, head, known)
				if (author) return byAuthor(author.entity, confidences.speakers['coreferent-document-author'])
			}
			return undefined
		},
	),
	speakerRule(
		{
			name: 'only-document-author',
			phase: 'document',
			after: ['coreferent-document-author'],
			example: 'A survey by Acme is new. The poll says most voters are tired.',
		},
		({doc, known}, quote) => {
			const row = documentOf(doc, quote)
			if (row < 0 || isOwned(doc, row) || !/^(?:the|this)$/.test(normAt(doc, row - 1))) return undefined
			return byAuthor(
				known.authors.get(documentKind(doc, lemmaAt(doc, row))),
				confidences.speakers['only-document-author'],
			)
		},
	),
]

// The row of a document that is the source; -1 where none is.
const documentOf = (doc: Document, {source}: QuoteSpan): number =>
	source && doc.lexicon.has(lemmaAt(doc, source.head), 'document-noun') ? source.head : -1

// `the engineer’s report` is no other report.
const isOwned = (doc: Document, row: number): boolean =>
	childrenOf(doc.tree, row).some((child) => doc.tree.deprels[child] === 'nmod:poss')

// `Fontaine’s statement`, `a report by Acme`, `the Acme report`
function authorAt(doc: Document, row: number, known: Named): Mention | undefined {
	let place: Mention | undefined
	const isAuthored = doc.lexicon.has(lemmaAt(doc, row), 'authored-document')
	const isSent = isAuthored || /^(?:email|letter)$/.test(lemmaAt(doc, row))
	for (const child of childrenOf(doc.tree, row)) {
		const relation = relationOf(doc.tree, child)
		const owns = doc.tree.deprels[child] === 'nmod:poss'
		const writes =
			relation === 'nmod' &&
			childrenOf(doc.tree, child).some((at) => at < child && /^(?:by|from)$/.test(normAt(doc, at)))
		const isCompound = child < row && /^(?:compound|amod)$/.test(relation) && isAuthored
		const author =
			owns || writes || isCompound
				? mentionAt(known, child)
				: agentAt(doc, child, isAuthored || /^dat(?:a|um)$/.test(lemmaAt(doc, row)), known)
		const type = known.entities[author?.entity ?? -1]?.type
		if (type === 'organization' || (type === 'person' && !isCompound)) return author
		// `Peru’s letter`, but not `Peru’s constitution`
		if (type === 'place' && owns && isSent) place = author
	}
	return place ?? issuerAt(doc, row, known)
}

// Who publishes these is their author; not who publishes a letter or a book.
const publishingVerbs = wordSet('issue publish release')

// `a report published in May by Acme`, `a letter written by Acme`: whichever word the phrase with `by` is attached to.
function agentAt(doc: Document, row: number, isAuthored: boolean, known: Named): Mention | undefined {
	if (relationOf(doc.tree, row) !== 'acl' || xposAt(doc, row) !== 'VBN') return undefined
	if (!lemmaIn(doc, row, 'authoring-verb') && !(isAuthored && publishingVerbs.has(lemmaAt(doc, row)))) return undefined
	const agents = childrenOf(doc.tree, row).flatMap((child) =>
		relationOf(doc.tree, child) === 'obl' ? [child, ...childrenOf(doc.tree, child)] : [],
	)
	const agent = agents.find((at) => normAt(doc, childBy(doc.tree, at, 'case')) === 'by')
	return agent === undefined ? undefined : mentionAt(known, agent)
}

// `The ministry said in a statement`: who says it there has issued it.
function issuerAt(doc: Document, row: number, known: Named): Mention | undefined {
	if (relationOf(doc.tree, row) !== 'obl' || !/^an?$/.test(normAt(doc, childBy(doc.tree, row, 'det')))) return undefined
	if (!/^(?:in|through|via)$/.test(normAt(doc, childBy(doc.tree, row, 'case')))) return undefined
	const verb = doc.tree.heads[row] ?? -1
	if (!/^(?:add|announce|confirm|explain|note|say|state|warn|write)$/.test(lemmaAt(doc, verb))) return undefined
	const issuer = mentionAt(known, childBy(doc.tree, verb, 'nsubj'))
	const type = known.entities[issuer?.entity ?? -1]?.type
	return type === 'organization' || type === 'person' || type === 'place' ? issuer : undefined
}
