import {readAsExemplars} from '../lexicon/exemplar.js'
import {baseLexicon} from '../lexicon/lexicon.js'
import type {Article} from '../model/article.js'
import {findDateline} from '../model/dateline.js'
import type {Sentence} from '../model/document.js'
import type {Lexicon} from '../model/lexicon.js'
import type {Tokens, Upos} from '../model/tokens.js'
import {findBeginnings} from './boundaries/find.js'
import {type Cuts, plainText, tokenize} from './tokens/tokenize.js'
import {tagWords} from './wink.js'

/** The article as tokens and sentences, with wink-nlp's tags and lemmas beside them. */
export interface Tokenized {
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	/** Empty unless `tags` is set. */
	readonly winkUpos: readonly Upos[]
	/** Empty unless `tags` is set. */
	readonly winkLemmas: readonly string[]
}

export interface ReadOptions {
	/** Whether wink-nlp tags and lemmatizes the tokens: needed only without learned models. */
	readonly tags?: boolean
	/** Words and their classes; the built-in lists by default. */
	readonly lexicon?: Lexicon
}

/**
 * Tokenizes an article block by block and groups the tokens into sentences. `abbreviations` holds words in lower case
 * without their last stop.
 */
export function readSentences(
	article: Article,
	abbreviations: ReadonlySet<string>,
	{tags = true, lexicon = baseLexicon}: ReadOptions = {},
): Tokenized {
	const {text, blocks} = article
	const cuts: Cuts = {starts: [], ends: []}
	const sentences: Sentence[] = []
	const dateline = findDateline(text, blocks)
	blocks.forEach((block, index) => {
		const from = cuts.starts.length
		tokenize(text, block, abbreviations, cuts)
		addSentences(
			cuts,
			findBeginnings({
				text,
				...cuts,
				lexicon,
				from,
				to: cuts.starts.length,
				dateline: block.start === dateline?.start ? dateline.end : 0,
			}),
			index,
			sentences,
		)
	})
	const tokens = toColumns(text, cuts, sentences)
	return {
		tokens,
		sentences,
		...(tags
			? tagWords({...tokens, ...readAsExemplars(tokens.words, tokens.norms, lexicon)}, sentences)
			: {winkUpos: [], winkLemmas: []}),
	}
}

function addSentences({starts, ends}: Cuts, beginnings: readonly number[], block: number, out: Sentence[]): void {
	beginnings.forEach((from, index) => {
		const to = beginnings[index + 1] ?? starts.length
		out.push({start: starts[from]!, end: ends[to - 1]!, from, to, block})
	})
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
		norms.push((isAscii(word) ? word : plainText(word).replaceAll('\u00ad', '')).toLowerCase())
	}
	for (const [index, {from, to}] of sentences.entries()) rows.fill(index, from, to)
	return {length, starts, ends, words, norms, sentences: rows}
}

function isAscii(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
	return true
}
