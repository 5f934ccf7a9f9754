import type {Article} from '../model/article.js'
import type {Sentence} from '../model/document.js'
import type {Span} from '../model/span.js'
import type {Tokens, Upos} from '../model/tokens.js'
import {splitSentences} from './split.js'
import {type Cuts, plainText, tokenize} from './tokenize.js'
import {tagWords} from './wink.js'

/** The article as tokens and sentences, with wink-nlp's tags and lemmas beside them. */
export interface Tokenized {
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	/** Empty where tags weren't asked for. */
	readonly winkUpos: readonly Upos[]
	/** Empty where tags weren't asked for. */
	readonly winkLemmas: readonly string[]
}

export interface ReadOptions {
	/** Have wink-nlp tag and lemmatize the tokens: needed only where there are no learned models. */
	readonly tags?: boolean
}

/**
 * Tokenizes an article block by block and groups the tokens into sentences. `abbreviations` holds words in lower case
 * without their last stop.
 */
export function readSentences(
	article: Article,
	abbreviations: ReadonlySet<string>,
	{tags = true}: ReadOptions = {},
): Tokenized {
	const {text, blocks} = article
	const cuts: Cuts = {starts: [], ends: []}
	const sentences: Sentence[] = []
	blocks.forEach((block, index) => {
		const from = cuts.starts.length
		tokenize(text, block, abbreviations, cuts)
		groupTokens(cuts, from, splitSentences(text, block, abbreviations), index, sentences)
	})
	const tokens = toColumns(text, cuts, sentences)
	return {tokens, sentences, ...(tags ? tagWords(tokens, sentences) : {winkUpos: [], winkLemmas: []})}
}

// A sentence owns the tokens that start before its end; its own ends are those of its tokens.
function groupTokens(
	{starts, ends}: Cuts,
	first: number,
	spans: readonly Span[],
	block: number,
	out: Sentence[],
): void {
	let from = first
	for (const span of spans) {
		let to = from
		while (to < starts.length && starts[to]! < span.end) to++
		if (to > from) out.push({start: starts[from]!, end: ends[to - 1]!, from, to, block})
		from = to
	}
}

function toColumns(text: string, cuts: Cuts, sentences: readonly Sentence[]): Tokens {
	const length = cuts.starts.length
	const starts = Int32Array.from(cuts.starts)
	const ends = Int32Array.from(cuts.ends)
	const rows = new Int32Array(length)
	const words: string[] = []
	const norms: string[] = []
	for (let row = 0; row < length; row++) {
		const word = text.slice(starts[row], ends[row])
		words.push(word)
		norms.push(plainText(word).replaceAll('\u00ad', '').toLowerCase())
	}
	for (const [index, {from, to}] of sentences.entries()) rows.fill(index, from, to)
	return {length, starts, ends, words, norms, sentences: rows}
}
