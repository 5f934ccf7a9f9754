import type {Block} from '../model/article.js'
import {isSpace} from '../model/span.js'
import type {Upos} from '../model/tokens.js'
import {loadWink} from './wink.js'

/** A token with wink-nlp's opinion of it, before repair. */
export interface RawToken {
	start: number
	end: number
	upos: Upos
	lemma: string
}

// wink-nlp is quadratic in runs without a space: longer ones are cut.
const longestRun = 1000

/**
 * Tokenizes one block with wink-nlp and finds each token's place again by walking the text, since wink gives no
 * offsets and drops some characters. Every character that isn't white space ends up in exactly one token.
 */
export function tokenizeBlock(text: string, block: Block): RawToken[] {
	const tokens: RawToken[] = []
	for (const piece of cutLongRuns(text, block.start, block.end)) walk(text, piece.start, piece.end, tokens)
	return tokens
}

function* cutLongRuns(text: string, start: number, end: number): Generator<{start: number; end: number}> {
	let pieceStart = start
	let runStart = start
	for (let at = start; at < end; at++) {
		if (isSpace(text.charCodeAt(at))) runStart = at + 1
		else if (at - runStart >= longestRun) {
			const cut = isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at
			yield {start: pieceStart, end: cut}
			pieceStart = cut
			runStart = cut
		}
	}
	if (pieceStart < end) yield {start: pieceStart, end}
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

function walk(text: string, start: number, end: number, out: RawToken[]): void {
	const plain = plainText(text.slice(start, end))
	const wink = loadWink()
	const {its} = wink
	const collection = wink.readDoc(plain).tokens()
	const words = collection.out() as string[]
	const tags = collection.out(its.pos) as Upos[]
	// The published types of its.lemma don't fit those of out().
	const lemmas = collection.out(its.lemma as unknown as typeof its.pos) as string[]
	let at = 0
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!
		if (word.trim() === '') continue
		while (at < plain.length && isSpace(plain.charCodeAt(at))) at++
		// Normally the token starts right here; where wink dropped characters it lies a little further on.
		const found = plain.startsWith(word, at) ? at : indexWithin(plain, word, at, at + 200)
		if (found < 0) continue
		fillGap(plain, start, at, found, out)
		out.push({start: start + found, end: start + found + word.length, upos: tags[index]!, lemma: lemmas[index]!})
		at = found + word.length
	}
	fillGap(plain, start, at, plain.length, out)
}

function indexWithin(text: string, word: string, from: number, limit: number): number {
	const found = text.slice(from, limit + word.length).indexOf(word)
	return found < 0 ? -1 : from + found
}

// Characters that wink lost become tokens of their own, one a run.
function fillGap(plain: string, offset: number, from: number, to: number, out: RawToken[]): void {
	let at = from
	while (at < to) {
		while (at < to && isSpace(plain.charCodeAt(at))) at++
		const runStart = at
		while (at < to && !isSpace(plain.charCodeAt(at))) at++
		if (at > runStart) {
			const lemma = plain.slice(runStart, at).toLowerCase()
			out.push({start: offset + runStart, end: offset + at, upos: 'X', lemma})
		}
	}
}

/** The text with typographic quotes made straight and all white space made plain, character for character. */
export function plainText(text: string): string {
	return text.replace(/[\s\u0085\u200b\u2060\ufeff‘’‚‛′“”„‟″]/g, (character) => {
		if (character >= '‘' && character <= '‛') return "'"
		if (character >= '“' && character <= '‟') return '"'
		return character === '′' ? "'" : character === '″' ? '"' : ' '
	})
}
