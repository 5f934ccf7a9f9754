import {type Document, rangeOf, spanOf, uposAt} from '../model/document.js'
import type {QuoteSpan} from '../model/quote.js'
import type {Firing} from '../model/rule-run.js'
import {firstIndex, type Range} from '../model/span.js'
import type {CueClause, Quotation, Utterance} from './attribution.js'
import {rowsInMarks} from './marks/quotations.js'

/** A quotation of more words is speech, in which others may be quoted. */
const maxPhraseWords = 3

/** The quotes of an article while they are being found: the same words belong to one quote alone. */
export class Collector {
	readonly doc: Document
	readonly quotations: readonly Quotation[]
	readonly utterances: readonly Utterance[]
	/** For each row its quotation by its place in `quotations`, or -1. */
	readonly marked: Int32Array
	readonly usedCues = new Set<CueClause>()
	readonly #quotes: QuoteSpan[] = []
	/** For each row the quote that it belongs to, by its place in `#quotes` from 1 on; 0 for none. */
	readonly #taken: Int32Array
	readonly #byCue = new Map<number, number>()

	constructor(doc: Document, quotations: readonly Quotation[], utterances: readonly Utterance[]) {
		this.doc = doc
		this.quotations = quotations
		this.utterances = utterances
		this.marked = rowsInMarks(doc, quotations)
		this.#taken = new Int32Array(doc.tokens.length)
	}

	/** The utterance that a quotation belongs to. */
	readonly utteranceOf = ({start}: Quotation): Utterance | undefined => {
		const {utterances} = this
		return utterances[firstIndex(utterances.length, (index) => utterances[index]!.quotations.at(-1)!.start < start)]
	}

	/** The row stands in a quotation of more than a few words: its content belongs to the speech of another. */
	isInSpeech(row: number): boolean {
		const quotation = this.quotations[this.marked[row] ?? -1]
		return quotation !== undefined && (this.utteranceOf(quotation)?.words ?? 0) > maxPhraseWords
	}

	/** Some words of these quotations belong to a quote already. */
	isTaken({quotations}: Utterance): boolean {
		return quotations.some(({inner}) => this.#isReported(rangeOf(this.doc, inner)))
	}

	/** The word of this row belongs to a quote already. */
	isReportedAt(row: number): boolean {
		return this.#isReported({from: row, to: row + 1})
	}

	/** Pieces of content without those that belong to a quote already; all of them where none is left. */
	freePieces(content: readonly Range[]): readonly Range[] {
		const free = content.filter((piece) => !this.#isReported(piece))
		return free.length > 0 ? free : content
	}

	/** The quote that a cue reports already, if any. */
	reportedBy(head: number): QuoteSpan | undefined {
		return this.#quotes[this.#byCue.get(head) ?? -1]
	}

	/**
	 * Adds a quote, unless some of its words belong to one already; a piece that runs into another quote is cut before it.
	 * `firings`: of the rules that found it, recorded if it is added.
	 */
	add(given: QuoteSpan, firings: readonly Firing[] = []): void {
		const quote = this.#cut(given)
		if (quote.content.some((piece) => this.#isReported(rangeOf(this.doc, piece)))) {
			this.doc.run.observer?.decide({step: 'taken', start: quote.start, end: quote.end, isKept: false})
			return
		}
		this.#put(this.#quotes.length, quote)
		this.doc.run.firings.push(...firings)
	}

	/** Puts a quote in the place of one that was added before it, with more content. `firings`: as for `add`. */
	replace(before: QuoteSpan, quote: QuoteSpan, firings: readonly Firing[] = []): void {
		const place = this.#taken[rangeOf(this.doc, before.content[0]!).from]! - 1
		this.#put(place, quote)
		this.doc.run.firings.push(...firings)
	}

	/** In the order of their content. */
	inOrder(): QuoteSpan[] {
		return [...this.#quotes].sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.start - b.start)
	}

	#isReported({from, to}: Range): boolean {
		return this.#taken.subarray(from, to).some((place) => place > 0)
	}

	#put(place: number, quote: QuoteSpan): void {
		this.#quotes[place] = quote
		for (const piece of quote.content) {
			const {from, to} = rangeOf(this.doc, piece)
			this.#taken.fill(place + 1, from, to)
		}
		const {cue} = quote
		if (cue) for (let row = cue.from; row < cue.to; row++) if (!this.#byCue.has(row)) this.#byCue.set(row, place)
	}

	// `A says that …, while B argues that …`: the tree may attach the second to the first.
	#cut(quote: QuoteSpan): QuoteSpan {
		const last = quote.content.at(-1)
		if (!last || quote.mode !== 'indirect') return quote
		const {from, to} = rangeOf(this.doc, last)
		const place = this.#taken.subarray(from, to).find((one) => one > 0)
		const other = place === undefined ? undefined : this.#quotes[place - 1]
		if (!other || other.start <= last.start || other.end < last.end - 1) return quote
		let stop = rangeOf(this.doc, {start: other.start, end: other.start + 1}).from
		while (stop > from && /^(?:PUNCT|SCONJ|CCONJ)$/.test(uposAt(this.doc, stop - 1))) stop--
		if (stop - from < 3) return quote
		const {end} = spanOf(this.doc, {from, to: stop})
		return {
			...quote,
			content: [...quote.content.slice(0, -1), {start: last.start, end}],
			end: quote.end === last.end ? end : quote.end,
		}
	}
}
