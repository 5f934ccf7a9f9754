import type {Article} from '../model/article.js'
import type {Sentence} from '../model/document.js'
import type {Span} from '../model/span.js'
import type {Tokens, Upos} from '../model/tokens.js'
import {repairTokens} from './repair.js'
import {splitSentences} from './split.js'
import {plainText, type RawToken, tokenizeBlock} from './tokenize.js'

/** The article as tokens and sentences, with wink-nlp's tags and lemmas beside them. */
export interface Tokenized {
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly winkUpos: readonly Upos[]
	readonly winkLemmas: readonly string[]
}

/** Tokenizes an article block by block and groups the tokens into sentences. */
export function readSentences(article: Article, abbreviations: ReadonlySet<string>): Tokenized {
	const {text, blocks} = article
	const raw: RawToken[] = []
	const sentences: Sentence[] = []
	blocks.forEach((block, index) => {
		const from = raw.length
		for (const token of repairTokens(text, tokenizeBlock(text, block), block.start, block.end)) raw.push(token)
		groupTokens(raw, from, splitSentences(text, block, abbreviations), index, sentences)
	})
	return {...toColumns(text, raw, sentences), sentences}
}

// A sentence owns the tokens that start before its end; its own ends are those of its tokens.
function groupTokens(
	raw: readonly RawToken[],
	first: number,
	spans: readonly Span[],
	block: number,
	out: Sentence[],
): void {
	let from = first
	for (const span of spans) {
		let to = from
		while (to < raw.length && raw[to]!.start < span.end) to++
		if (to > from) out.push({start: raw[from]!.start, end: raw[to - 1]!.end, from, to, block})
		from = to
	}
}

function toColumns(
	text: string,
	raw: readonly RawToken[],
	sentences: readonly Sentence[],
): Omit<Tokenized, 'sentences'> {
	const length = raw.length
	const starts = new Int32Array(length)
	const ends = new Int32Array(length)
	const rows = new Int32Array(length)
	const words: string[] = []
	const norms: string[] = []
	raw.forEach(({start, end}, row) => {
		starts[row] = start
		ends[row] = end
		const word = text.slice(start, end)
		words.push(word)
		norms.push(plainText(word).replaceAll('\u00ad', '').toLowerCase())
	})
	for (const [index, {from, to}] of sentences.entries()) rows.fill(index, from, to)
	return {
		tokens: {length, starts, ends, words, norms, sentences: rows},
		winkUpos: raw.map(({upos}) => upos),
		winkLemmas: raw.map(({lemma}) => lemma),
	}
}
