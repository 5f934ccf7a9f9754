import type {WinkMethods} from 'wink-nlp'
import {readWink} from '#wink'
import type {Tokens, Upos} from '../model/grammar/tokens.js'
import type {Range} from '../model/span.js'

let engine: WinkMethods | undefined
let read = 0

// wink-nlp never frees a word: the number of tokens after which it is loaded anew (some 50 ms).
const maxTokensRead = 2_000_000

/** wink-nlp with sentence and part-of-speech pipes, loaded on first use. */
function loadWink(tokens = 0): WinkMethods {
	read += tokens
	if (!engine || read > maxTokensRead) {
		const {winkNLP, model} = readWink()
		engine = winkNLP(model, ['sbd', 'pos'])
		read = tokens
	}
	return engine
}

/**
 * Universal tags and lemmas of wink-nlp for our tokens, sentence by sentence. Tokens are passed separately, so that wink
 * neither cuts nor joins them: its own tokens depend on the words it has read before.
 */
export function tagWords(
	{length, norms, words}: Tokens,
	sentences: readonly Range[],
): {winkUpos: Upos[]; winkLemmas: string[]} {
	const winkUpos: Upos[] = []
	const winkLemmas: string[] = []
	const wink = loadWink(length)
	for (const {from, to} of sentences) {
		let text = ''
		const ends: number[] = []
		for (let row = from; row < to; row++) {
			text += `${readable(words[row]!, norms[row]!)} `
			ends.push(text.length - 1)
		}
		const collection = wink.readDoc(text).tokens()
		const pieces = collection.out() as string[]
		const tags = collection.out(wink.its.pos) as Upos[]
		// The published types of its.lemma don't fit those of out().
		const lemmas = collection.out(wink.its.lemma as unknown as typeof wink.its.pos) as string[]
		let at = 0
		let piece = 0
		for (let row = from; row < to; row++) {
			const first = piece
			// A word that wink still cuts has the tag of its first piece.
			while (piece < pieces.length && at < ends[row - from]!) {
				const found = text.indexOf(pieces[piece]!, at)
				if (found < 0 || found >= ends[row - from]!) break
				at = found + pieces[piece]!.length
				piece++
			}
			at = ends[row - from]! + 1
			winkUpos.push(tags[first] ?? 'X')
			winkLemmas.push(piece === first + 1 ? (lemmas[first] ?? norms[row]!) : norms[row]!)
		}
	}
	return {winkUpos, winkLemmas}
}

// `non-profit` is passed as `profit`: the last part of a word that wink would cut.
function readable(word: string, norm: string): string {
	if (word.length > 60) return 'X'
	if (/^[A-Za-z]+\.?$|^(?:[A-Za-z]\.)+$|^[^\p{L}\p{N}]$|^\d+(?:[.,]\d+)*$|^n?'[a-z]{1,3}$/u.test(word)) return word
	if (/^n?'[a-z]{1,3}$/.test(norm)) return norm
	return /(?<![A-Za-z])[A-Za-z]+$/.exec(word)?.[0] ?? (/\d/.test(word) ? '1' : /[\p{L}]/u.test(word) ? 'X' : '-')
}
