import {type Document, rowAfter, uposAt} from '../../model/document.js'
import {conjunctsOf} from '../../model/grammar/noun-phrase.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {DiscourseContext, ReportedContent, Speech} from './discourse-context.js'
import {functionNumber, functionOf, functionRow} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'

export function readDiscourse(
	doc: Document,
	mentions: readonly DiscourseMention[],
	{quoteAt, quotes}: Speech,
): DiscourseContext {
	const rows = doc.tokens.length
	const sourceAt = new Int32Array(rows).fill(-1)
	const sources = new Set<number>()
	const isDirect = new Uint8Array(rows)
	for (let row = 0; row < rows; row++) isDirect[row] = quoteAt[row] === -1 ? 0 : 1
	for (const {content, source, mode} of quotes) {
		if (!source) continue
		sources.add(source.head)
		for (const {start, end} of content)
			for (let row = rowAfter(doc, start); row < sourceAt.length && doc.tokens.starts[row]! < end; row++) {
				if (mode === 'direct') isDirect[row] = 1
				if (mode === 'direct' || quoteAt[row] !== -1 || sourceAt[row] === -1) sourceAt[row] = source.head
			}
	}
	const functions = new Uint8Array(rows)
	const governors = new Int32Array(rows).fill(-1)
	const headAt = new Int32Array(rows).fill(-1)
	mentions.forEach(({head}, index) => {
		const row = functionRow(doc, head)
		functions[head] = functionOf(doc.tree.deprels[row] ?? '')
		governors[head] = doc.tree.heads[row] ?? -1
		headAt[head] = index
	})
	const mentionAt = withSources(doc, mentions, headAt, quotes)
	// `columnist Ruth Holt wrote`: the name is the source, whatever heads the phrase.
	for (const row of [...sources]) if (mentionAt[row]! >= 0) sources.add(mentions[mentionAt[row]!]!.head)
	const reported = readReportedContent(doc, mentions, quotes, quoteAt, sourceAt)
	const coordinations = findCoordinations(doc, mentions, headAt)
	return {
		doc,
		mentions,
		quoteAt,
		sourceAt,
		sources,
		isDirect,
		coordinations,
		reported,
		functions,
		governors,
		mentionAt,
	}
}

// `Director Rahul Gupta said`: the person named in the phrase is the source, whatever heads it.
function withSources(
	doc: Document,
	mentions: readonly DiscourseMention[],
	headAt: Int32Array,
	quotes: readonly QuoteSpan[],
): Int32Array {
	const at = headAt.slice()
	for (const {source} of quotes) {
		if (!source || (at[source.head]! >= 0 && mentions[at[source.head]!]!.form === 'name')) continue
		for (let row = source.from; row < source.to; row++) {
			// `a source who named Holt`
			const tag = uposAt(doc, row)
			if (row > source.head && (tag === 'VERB' || tag === 'AUX')) break
			if (at[row]! < 0) continue
			const {form, kind, to} = mentions[at[row]!]!
			// `the Keller campaign`
			const noun = doc.tree.heads[row]!
			const modifies = noun >= to && uposAt(doc, noun) === 'NOUN' && /^(?:amod|compound)$/.test(doc.tree.deprels[row]!)
			if (
				form === 'name' &&
				kind === 'person' &&
				!/^(?:nmod|obl)$/.test(relationOf(doc.tree, row)) &&
				to <= source.to &&
				!modifies
			)
				at[source.head] = at[row]!
		}
	}
	return at
}

/** Sentences from a quotation on among which its source is read first. */
const maxSourceSentences = 6

/**
 * The order in which mentions are read: that of the text, but words whose source is named after them follow it:
 * `“I am glad,” she said`. Ties keep the order of the text.
 */
export function readingOrder({doc, mentions, sourceAt, quoteAt}: DiscourseContext): number[] {
	const times = mentions.map(({head}) => {
		const source = quoteAt[head] === -1 ? -1 : sourceAt[head]!
		return source > head && (doc.tokens.sentences[source] ?? 0) - (doc.tokens.sentences[head] ?? 0) < maxSourceSentences
			? source + 0.5
			: head
	})
	return mentions.map((_, index) => index).sort((a, b) => times[a]! - times[b]! || a - b)
}

/**
 * Coordinated names, as one: `Holt and Moss … They`. By the row of the last head, after which they can be an antecedent.
 * Linear in the number of mentions. `headAt`: the mention that a row heads, or -1.
 */
function findCoordinations(
	doc: Document,
	mentions: readonly DiscourseMention[],
	headAt: Int32Array,
): Map<number, DiscourseMention> {
	const found = new Map<number, DiscourseMention>()
	for (const first of mentions) {
		if (first.form !== 'name' || doc.tree.deprels[first.head] === 'conj') continue
		if (childBy(doc.tree, first.head, 'conj') < 0) continue
		const members = conjunctsOf(doc, first.head).flatMap((row) => (headAt[row]! < 0 ? [] : mentions[headAt[row]!]!))
		const last = members.at(-1)
		if (
			members.length < 2 ||
			members.length > 4 ||
			!last ||
			!members.every(({kind, form}) => mayCoordinate(first, kind, form))
		)
			continue
		found.set(last.head, {...first, to: last.to, form: 'nominal', kind: 'people', gender: null, entity: -1})
	}
	return found
}

const mayCoordinate = (
	first: DiscourseMention,
	kind: DiscourseMention['kind'],
	form: DiscourseMention['form'],
): boolean => form === 'name' && kind === first.kind && (kind === 'person' || kind === 'organization')

/** By the head of each source its content. `quoteAt`, `sourceAt`: by row the quotation around it and the head of the source reported there, or -1. */
function readReportedContent(
	doc: Document,
	mentions: readonly DiscourseMention[],
	quotes: readonly QuoteSpan[],
	quoteAt: Int32Array,
	sourceAt: Int32Array,
): Map<number, ReportedContent> {
	const reported = new Map<number, {direct: number; first: number; named: Set<number>; before: Set<number>}>()
	for (const {source, mode, content} of quotes) {
		if (!source) continue
		const other = reported.get(source.head)
		const first = content[0] ? rowAfter(doc, content[0].start) : -1
		reported.set(source.head, {
			direct: earlier(other?.direct ?? -1, mode === 'direct' ? first : -1),
			first: earlier(other?.first ?? -1, first),
			named: other?.named ?? new Set<number>(),
			before: other?.before ?? new Set<number>(),
		})
	}
	for (const {form, kind, entity, head} of mentions) {
		const source = sourceAt[head]!
		const isMarked = quoteAt[head] !== -1 && kind !== 'people'
		// `Lund is late, he said`: not Lund; but `Lund’s boat is late, she said`.
		const isInSentence = doc.tokens.sentences[head] === doc.tokens.sentences[source]
		if (form === 'name' && (isMarked || (kind === 'person' && head > source))) reported.get(source)?.named.add(entity)
		else if (form === 'name' && kind === 'person' && isInSentence && isArgument(doc, head))
			reported.get(source)?.before.add(entity)
	}
	return reported
}

const isArgument = (doc: Document, head: number): boolean =>
	functionOf(doc.tree.deprels[head] ?? '') <= functionNumber.object

const earlier = (a: number, b: number): number => (a < 0 || (b >= 0 && b < a) ? b : a)
