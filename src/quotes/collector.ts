import {type Document, rangeOf} from '../model/document.js'
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

	/** Adds a quote, unless some of its words are told already. */
	add(mention: SpokenMention): boolean {
		const ranges = mention.content.map((piece) => rangeOf(this.doc, piece))
		if (ranges.some(({from, to}) => this.#taken.subarray(from, to).includes(1))) return false
		for (const {from, to} of ranges) this.#taken.fill(1, from, to)
		this.#mentions.push(mention)
		return true
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
