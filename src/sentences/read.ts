import {readAsExemplars} from '../lexicon/exemplar.js'
import {baseLexicon} from '../lexicon/lexicon.js'
import type {Article} from '../model/article/article.js'
import {isReadType} from '../model/article/beside/beside-text.js'
import {findDateline} from '../model/article/dateline.js'
import type {Sentence} from '../model/document.js'
import type {Tokens, Upos} from '../model/grammar/tokens.js'
import type {Lexicon} from '../model/lexicon.js'
import type {Message} from '../model/message.js'
import {interned, remembered} from '../model/remembered.js'
import {findBeginnings} from './boundaries/find.js'
import {overlong, piecesOf} from './overlong.js'
import {type Cuts, plainText, tokenize} from './tokens/tokenize.js'
import {tagWords} from './wink.js'

/** The article as tokens and sentences, with wink-nlp's tags and lemmas beside them. */
export interface Tokenized {
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly messages: readonly Message[]
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
	const messages: Message[] = []
	const dateline = findDateline(text, blocks)
	blocks.forEach((block, index) => {
		if (!isReadType(block.type)) return
		const from = cuts.starts.length
		tokenize(text, block, abbreviations, cuts)
		const beginnings = findBeginnings({
			text,
			...cuts,
			lexicon,
			from,
			to: cuts.starts.length,
			dateline: block.start === dateline?.start ? dateline.end : 0,
		})
		addSentences(text, cuts, beginnings, index, {sentences, messages})
	})
	const tokens = toColumns(text, cuts, sentences)
	return {
		tokens,
		sentences,
		messages,
		...(tags
			? tagWords({...tokens, ...readAsExemplars(tokens.words, tokens.norms, lexicon)}, sentences)
			: {winkUpos: [], winkLemmas: []}),
	}
}

function addSentences(
	text: string,
	{starts, ends}: Cuts,
	beginnings: readonly number[],
	block: number,
	out: {readonly sentences: Sentence[]; readonly messages: Message[]},
): void {
	const isStop = (row: number): boolean => ends[row]! - starts[row]! === 1 && /[.;:!?,–—]/.test(text[starts[row]!]!)
	beginnings.forEach((from, index) => {
		const to = beginnings[index + 1] ?? starts.length
		const pieces = piecesOf({from, to}, isStop)
		for (const piece of pieces)
			out.sentences.push({start: starts[piece.from]!, end: ends[piece.to - 1]!, ...piece, block})
		if (pieces.length > 1) out.messages.push(overlong(text, {start: starts[from]!, end: ends[to - 1]!}, to - from))
	})
}

function toColumns(text: string, cuts: Cuts, sentences: readonly Sentence[]): Tokens {
	const length = cuts.starts.length
	const starts = Int32Array.from(cuts.starts)
	const ends = Int32Array.from(cuts.ends)
	const rows = new Int32Array(length)
	const words = new Array<string>(length).fill('')
	const norms = words.slice()
	for (let row = 0; row < length; row++) {
		const {word, norm} = formOf(text.slice(starts[row], ends[row]))
		words[row] = word
		norms[row] = norm
	}
	for (const [index, {from, to}] of sentences.entries()) rows.fill(index, from, to)
	return {length, starts, ends, words, norms, sentences: rows}
}

// The same words come back in every article: each is one string, with its norm.
const formOf = remembered((word) => {
	const plain = isAscii(word) ? word : plainText(word).replaceAll('\u00ad', '')
	const norm = plain.toLowerCase()
	return {word, norm: norm === word ? word : interned(norm)}
})

function isAscii(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
	return true
}
