import {type Document, lemmaAt, normAt, rowAfter, sentenceAt, textOf, uposAt, xposAt} from '../model/document.js'
import type {Entity, Mention} from '../model/entity.js'
import {conjunctsOf} from '../model/noun-phrase.js'
import type {QuoteMention, SourceType, SpokenMention} from '../model/quote.js'
import {mentionAt, type Reading} from '../model/reading.js'
import {encloses, type Range} from '../model/span.js'
import {childrenOf} from '../model/tree.js'
import {anonymousWords, documentNouns, groupNouns} from './source-nouns.js'

/** Who the article's words stand for, as the entities room resolved them. */
export type Known = Pick<Reading, 'entities' | 'mentions' | 'mentionAt'>

interface Attribution {
	readonly speakers: readonly number[]
	readonly rule: string
	readonly confidence: number
}

type Sieve = (
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
) => Attribution | undefined

/** Ordered: the first that answers decides, and stamps its name on the quote. */
const sieves: readonly Sieve[] = [authorOfDocument, namedSource, referringSource, continuedQuote]

/** Resolves the teller of each quote over the article. Quotes in the order of the text. */
export function attribute(doc: Document, spoken: readonly SpokenMention[], known: Known): QuoteMention[] {
	const {entities} = known
	const quotes: QuoteMention[] = []
	for (const quote of spoken) {
		let found: Attribution | undefined
		for (const sieve of sieves) {
			found = sieve(doc, quote, known, quotes)
			if (found) break
		}
		const description = found ? null : describe(doc, quote, known)
		quotes.push({
			...quote,
			speakers: found?.speakers ?? [],
			description,
			sourceType: sourceType(doc, quote, entities[found?.speakers[0] ?? -1]),
			addresseeEntity: quote.addressee ? (mentionAt(known, quote.addressee.head)?.entity ?? -1) : -1,
			speakerRule: found?.rule ?? (description ? 'source/description' : null),
			speakerConfidence: found?.confidence ?? (description ? 0.7 : 0),
			inside: -1,
		})
	}
	return nest(quotes)
}

// `Fontaine's statement reads`, `her letter said`: a document speaks for whoever wrote it.
function authorOfDocument(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source || !documentNouns.has(lemmaAt(doc, source.head))) return undefined
	for (const child of childrenOf(doc.tree, source.head)) {
		if (doc.tree.deprels[child] !== 'nmod:poss') continue
		const author = mentionAt(known, child)
		const type = known.entities[author?.entity ?? -1]?.type
		if (author && (type === 'person' || type === 'organization'))
			return {speakers: [author.entity], rule: 'source/author', confidence: 0.85}
	}
	return undefined
}

// A person named in the phrase itself, not in a prepositional phrase or as possessor: `Director Rahul Gupta`; else the name
// that heads it.
function namedSource(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source) return undefined
	const people = namesIn(known, source).filter(
		(mention) => known.entities[mention.entity]?.type === 'person' && isApposed(doc, known, mention, source),
	)
	const heads = conjunctsOf(doc, source.head)
	const named = heads.flatMap((head) => {
		const mention = mentionAt(known, head)
		return mention?.form === 'name' ? mention : []
	})
	const joint = named.length > 1 || people.length === 0 ? named : people.slice(0, 1)
	if (joint.length === 0) return undefined
	return {
		speakers: unique(joint.map(({entity}) => entity)),
		rule: people.length > 0 ? 'source/person' : 'source/name',
		confidence: people.length > 0 ? 0.95 : 0.88,
	}
}

function isApposed(doc: Document, known: Known, {from, to}: Mention, source: Range): boolean {
	if (/^['’]s?$/.test(normAt(doc, to)) && to < source.to) return false
	for (let row = from - 1; row >= source.from; row--) {
		// The `of` of an organization's name governs nothing here.
		const name = mentionAt(known, row)
		if (name?.form === 'name') {
			row = name.from
			continue
		}
		const tag = uposAt(doc, row)
		if (tag === 'ADP' || tag === 'VERB') return false
		if (tag === 'PUNCT' || tag === 'PART') return true
	}
	return true
}

function referringSource(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source) return undefined
	const mention = mentionAt(known, source.head)
	if (!mention || mention.form === 'name') return undefined
	return {
		speakers: [mention.entity],
		rule: mention.form === 'pronoun' ? 'source/pronoun' : 'source/nominal',
		confidence: uposAt(doc, source.head) === 'PRON' ? 0.85 : 0.88,
	}
}

// Words in marks without a source: whoever spoke in the same paragraph or at the end of the last one goes on.
function continuedQuote(
	doc: Document,
	quote: SpokenMention,
	_known: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	if (quote.mode !== 'direct' || quote.source) return undefined
	const last = before.at(-1)
	if (!last || last.speakers.length === 0 || last.mode === 'indirect') return undefined
	const here = blockAt(doc, quote.content[0]!.start)
	const there = blockAt(doc, last.end - 1)
	if (here - there > 1 || here < there) return undefined
	return {speakers: last.speakers, rule: 'quote/continued', confidence: here === there ? 0.75 : 0.6}
}

const blockAt = (doc: Document, offset: number): number => sentenceAt(doc, rowAfter(doc, offset))?.block ?? -1

function namesIn(known: Known, {from, to}: Range): Mention[] {
	const found = new Set<Mention>()
	for (let row = from; row < to; row++) {
		const mention = mentionAt(known, row)
		if (mention?.form === 'name') found.add(mention)
	}
	return [...found]
}

const unique = (entities: readonly number[]): number[] => [...new Set(entities)]

/** The source in its own words, without article: `police prosecutor`. Null for pronouns. */
function describe(doc: Document, {source}: SpokenMention, known: Known): string | null {
	if (!source || uposAt(doc, source.head) === 'PRON' || mentionAt(known, source.head)?.form === 'pronoun') return null
	const from = /^(?:the|a|an)$/.test(normAt(doc, source.from)) ? source.from + 1 : source.from
	// Relative clauses and appositions describe, they don't name.
	let to = Math.max(from, source.head) + 1
	while (to < source.to && normAt(doc, to) !== ',' && !/^(?:who|which|that)$/.test(normAt(doc, to))) to++
	return from < to ? textOf(doc, {from, to}).text : null
}

function sourceType(doc: Document, {source}: SpokenMention, speaker: Entity | undefined): SourceType {
	if (speaker?.type === 'person') return 'person'
	if (speaker?.type === 'organization') return 'organization'
	if (speaker?.type === 'place') return 'organization'
	if (!source) return speaker ? 'group' : 'unknown'
	for (let row = source.from; row < source.to; row++) if (anonymousWords.has(normAt(doc, row))) return 'anonymous'
	const norm = normAt(doc, source.head)
	if (documentNouns.has(lemmaAt(doc, source.head))) return 'document'
	if (groupNouns.has(norm) || xposAt(doc, source.head) === 'NNS' || speaker?.type === 'group') return 'group'
	return uposAt(doc, source.head) === 'NOUN' ? 'person' : 'unknown'
}

// A quote told inside another's words.
function nest(quotes: readonly QuoteMention[]): QuoteMention[] {
	return quotes.map((quote, index) => {
		for (let at = index - 1; at >= 0 && at > index - 5; at--) {
			const outer = quotes[at]!
			if (outer.content.some((piece) => encloses(piece, quote))) return {...quote, inside: at}
		}
		return quote
	})
}
