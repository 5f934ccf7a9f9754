import {type Document, rangeOf, spanOf, uposAt} from '../model/document.js'
import type {SpokenMention} from '../model/quote.js'
import type {CueClause} from './cue-clauses.js'
import type {QuotedString} from './marks.js'
import type {Utterance} from './utterances.js'

/** The quotes of an article while they are being found: nobody says the same words twice. */
export class Collector {
	readonly doc: Document
	readonly strings: readonly QuotedString[]
	readonly utterances: readonly Utterance[]
	readonly usedCues = new Set<CueClause>()
	readonly #mentions: SpokenMention[] = []
	readonly #taken: Uint8Array
	readonly #byString = new Map<QuotedString, Utterance>()

	constructor(doc: Document, strings: readonly QuotedString[], utterances: readonly Utterance[]) {
		this.doc = doc
		this.strings = strings
		this.utterances = utterances
		this.#taken = new Uint8Array(doc.tokens.length)
		for (const utterance of utterances) for (const string of utterance.strings) this.#byString.set(string, utterance)
	}

	/** The stretch of speech that a string belongs to. */
	readonly utteranceOf = (string: QuotedString): Utterance | undefined => this.#byString.get(string)

	/** A string of more than a few words: what stands inside it is told by whoever says it. */
	isSpeech(string: QuotedString): boolean {
		return (this.utteranceOf(string)?.words ?? 0) > 3
	}

	/** Some words of these strings are told already. */
	isTaken({strings}: Utterance): boolean {
		return strings.some((string) => {
			const {from, to} = rangeOf(this.doc, string.inner)
			return this.#taken.subarray(from, to).includes(1)
		})
	}

	/** The quote that a cue reports already, if any. */
	reportedBy(head: number): SpokenMention | undefined {
		return this.#mentions.find(({cue}) => cue !== null && cue.from <= head && head < cue.to)
	}

	/** Adds a quote, unless some of its words are told already; a piece that only runs on into another quote is cut before it. */
	add(given: SpokenMention): boolean {
		const mention = this.#cut(given)
		const ranges = mention.content.map((piece) => rangeOf(this.doc, piece))
		if (ranges.some(({from, to}) => this.#taken.subarray(from, to).includes(1))) return false
		for (const {from, to} of ranges) this.#taken.fill(1, from, to)
		this.#mentions.push(mention)
		return true
	}

	// `A says that …, while B argues that …`: the tree may hang the second under the first.
	#cut(mention: SpokenMention): SpokenMention {
		const last = mention.content.at(-1)
		if (!last || mention.mode !== 'indirect') return mention
		const {from, to} = rangeOf(this.doc, last)
		if (this.#taken[from] === 1 || !this.#taken.subarray(from, to).includes(1)) return mention
		const other = this.#mentions.find(({start, end}) => start > last.start && start < last.end && end >= last.end - 1)
		if (!other) return mention
		let stop = rangeOf(this.doc, {start: other.start, end: other.start + 1}).from
		while (stop > from && /^(?:PUNCT|SCONJ|CCONJ)$/.test(uposAt(this.doc, stop - 1))) stop--
		if (stop - from < 3) return mention
		const {end} = spanOf(this.doc, {from, to: stop})
		return {
			...mention,
			content: [...mention.content.slice(0, -1), {start: last.start, end}],
			end: mention.end === last.end ? end : mention.end,
		}
	}

	/** Puts a quote in the place of one that was added before it, with more content. */
	replace(before: SpokenMention, mention: SpokenMention): void {
		this.#mentions.splice(this.#mentions.indexOf(before), 1)
		for (const piece of mention.content) {
			const {from, to} = rangeOf(this.doc, piece)
			this.#taken.fill(1, from, to)
		}
		this.#mentions.push(mention)
	}

	/** In the order of their content. */
	inOrder(): SpokenMention[] {
		return [...this.#mentions].sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.start - b.start)
	}
}
