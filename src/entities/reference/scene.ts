import {type Document, rowAfter, uposAt} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import {relationOf} from '../../model/tree.js'
import {findCouples} from './couples.js'
import type {Kind, Markable} from './markable.js'
import {anchorOf} from './parts.js'
import {type ReportedContent, readReportedContent} from './reported-content.js'

/** Somebody or something that the text has spoken of so far, named or not. */
export interface Referent {
	readonly id: number
	/** Index of the named entity, or -1. */
	readonly entity: number
	kind: Kind
	gender: 'female' | 'male' | null
	/** The gender is known by pronouns alone that were given to it: they may have been given wrongly. */
	isGuessed: boolean
	/** In the order in which they were read. */
	readonly markables: Markable[]
}

/** The one that a markable stands for. */
export interface Link {
	readonly referent: Referent
	readonly rule: string
	readonly confidence: number
}

/** What the article says around its markables, worked out once: who speaks where, and where each phrase stands in its clause. */
export interface Scene {
	readonly doc: Document
	readonly markables: readonly Markable[]
	/** For each row the string in quotation marks around it, or -1. */
	readonly quoteAt: Int32Array
	/** For each row the head of the source of the words reported there, or -1. */
	readonly sourceAt: Int32Array
	/** For each row the markable that it heads, or -1; for the rows of a source its referent. */
	readonly markableAt: Int32Array
	/** Rows that head a source. */
	readonly sources: ReadonlySet<number>
	/** Rows of somebody's own words, in marks or not: turns of an interview have none. */
	readonly isDirect: Uint8Array
	/** By the head of the last of them: coordinated names, `Holt and Moss`. */
	readonly couples: ReadonlyMap<number, Markable>
	/** By the head of a source what is reported of it. */
	readonly reported: ReadonlyMap<number, ReportedContent>
	/** Row whose relation tells the part that a phrase plays: past appositions, titles and first conjuncts. By row. */
	readonly anchorAt: Int32Array
}

/** What the quotes room has found before anybody asks who the sources are. */
export interface Speech {
	/** For each row the string in quotation marks around it, or -1. */
	readonly quoteAt: Int32Array
	readonly spoken: readonly QuoteSpan[]
}

export function makeScene(doc: Document, markables: readonly Markable[], {quoteAt, spoken}: Speech): Scene {
	const sourceAt = new Int32Array(doc.tokens.length).fill(-1)
	const sources = new Set<number>()
	const isDirect = Uint8Array.from(quoteAt, (string) => (string === -1 ? 0 : 1))
	for (const {content, source, mode} of spoken) {
		if (!source) continue
		sources.add(source.head)
		for (const {start, end} of content)
			for (let row = rowAfter(doc, start); row < sourceAt.length && doc.tokens.starts[row]! < end; row++) {
				if (mode === 'direct') isDirect[row] = 1
				if (mode === 'direct' || quoteAt[row] !== -1 || sourceAt[row] === -1) sourceAt[row] = source.head
			}
	}
	const anchorAt = new Int32Array(doc.tokens.length)
	for (const {head} of markables) anchorAt[head] = anchorOf(doc, head)
	const markableAt = headsOf(doc, markables, spoken)
	// `columnist Ruth Holt wrote`: she is the source, whatever heads the phrase.
	for (const row of [...sources]) sources.add(markables[markableAt[row]!]?.head ?? row)
	const reported = readReportedContent(doc, markables, spoken, quoteAt, sourceAt)
	const couples = findCouples(doc, markables)
	return {doc, markables, quoteAt, sourceAt, sources, isDirect, couples, reported, anchorAt, markableAt}
}

// `Director Rahul Gupta said`: a person named in the source is it, whatever heads the phrase.
function headsOf(doc: Document, markables: readonly Markable[], spoken: readonly QuoteSpan[]): Int32Array {
	const at = new Int32Array(doc.tokens.length).fill(-1)
	markables.forEach(({head}, index) => {
		at[head] = index
	})
	for (const {source} of spoken) {
		if (!source || markables[at[source.head]!]?.form === 'name') continue
		for (let row = source.from; row < source.to; row++) {
			// `a source who named Holt`
			if (row > source.head && /^(?:AUX|VERB)$/.test(uposAt(doc, row))) break
			const {form, kind, to = 0} = markables[at[row]!] ?? {}
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

/**
 * In which order markables are read: as they stand, but words of a source named behind them come after it:
 * `“I am glad,” she said`. Ties keep the order of the text.
 */
export function readingOrder({doc, markables, sourceAt, quoteAt}: Scene): number[] {
	const times = markables.map(({head}) => {
		const source = quoteAt[head] === -1 ? -1 : sourceAt[head]!
		return source > head && (doc.tokens.sentences[source] ?? 0) - (doc.tokens.sentences[head] ?? 0) < 6
			? source + 0.5
			: head
	})
	return markables.map((_, index) => index).sort((a, b) => times[a]! - times[b]! || a - b)
}
