import {mixInteger} from '../../learning/hash.js'
import {clauseWords, starters} from '../boundary-words.js'
import {classOf, digit, letter} from '../tokens/characters.js'
import type {BlockTokens} from './block-tokens.js'
import {packed} from './gap-weights.js'
import {unpackGaps} from './packed-gaps.js'

/** What is known of a gap between two tokens at which no full stop stands. */
export interface Gap {
	/** First row of the sentence so far. */
	readonly begin: number
	/** Last row before the gap. */
	readonly row: number
	/** The block is written without care for capitals. */
	readonly informal: boolean
}

/** Features of a gap, each a place in a table of `2 ** bits` weights. */
export const bits = 15

/** The integer for a weight of one in the 8-bit table. */
export const scale = 24

// The features of the present gap.
const buffer = new Int32Array(64)
let count = 0

function add(template: number, first: number, second = 0, third = 0): void {
	const key = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77) + Math.imul(third, 0x27d4eb2f)
	buffer[count++] = mixInteger((key + Math.imul(template, 0x165667b1)) | 0) >>> (32 - bits)
}

/** Writes the features of a gap; returns a view that holds until the next call. */
export function boundaryFeatures(block: BlockTokens, {begin, row, informal}: Gap): Int32Array {
	count = 0
	// The words around the gap: two before it, two after it.
	const b = row
	const c = row + 1
	const sa = shapeOf(block, row - 1)
	const sb = shapeOf(block, b)
	const sc = shapeOf(block, c)
	const sd = shapeOf(block, row + 2)
	const se = shapeOf(block, row + 3)
	const wa = hashOf(block, row - 1)
	const wb = hashOf(block, b)
	const wc = hashOf(block, c)
	const wd = hashOf(block, row + 2)
	const starter = starterHashes.has(wc) ? 1 : 0
	const length = Math.min(8, row + 1 - begin)
	const back = contextBefore(block, begin, row)
	const ahead = contextAfter(block, c)
	const space = gapKind(block, row)
	const size = block.to - block.from
	const room = size > 300 ? 3 : size > 100 ? 2 : size > 30 ? 1 : 0
	const shapes = (sb << 4) | sc
	const around = (sa << 12) | (sb << 8) | (sc << 4) | sd
	add(1, around)
	add(2, wb)
	add(3, wc)
	add(4, wb, wc)
	add(5, wa, wb)
	add(6, wc, wd)
	add(7, wd, sc)
	add(8, wb, sc)
	add(9, wc, sb)
	add(10, suffixOf(block, b), shapes)
	add(11, suffixOf(block, c), shapes)
	add(12, suffixOf(block, row + 2), (sc << 4) | sd)
	add(13, length, shapes)
	add(14, back, starter, sc)
	add(15, ahead, shapes)
	add(16, starter, shapes, back)
	add(17, space, shapes, starter)
	add(18, room, shapes, starter)
	add(19, around, se)
	add(20, hashOf(block, begin), sc)
	add(21, informal ? 1 : 0, shapes, starter)
	add(22, back, ahead, starter)
	add(23, room, back, starter)
	add(24, room, length, back)
	add(25, Math.min(6, block.to - c), shapes)
	add(26, wd, starter)
	add(27, starter, ahead, sb)
	return buffer.subarray(0, count)
}

/** Shapes of words: small, Capital, CAPITALS, one capital, digits, mixed; marks by their first character. */
function shapeOf({text, starts, ends, from, to}: BlockTokens, row: number): number {
	if (row < from || row >= to) return 0
	const start = starts[row]!
	const end = ends[row]!
	const code = text.charCodeAt(start)
	const kind = classOf(code)
	if (kind === digit) return classOf(text.charCodeAt(end - 1)) === digit ? 1 : 2
	if (kind !== letter) return markShape(text[start]!)
	const first = text[start]!
	if (first === first.toLowerCase()) return 3
	if (end - start === 1) return 4
	if (text[end - 1] === '.') return 5
	const second = text[start + 1]!
	return second === second.toLowerCase() ? 6 : 7
}

function markShape(mark: string): number {
	if (mark === ',') return 8
	if (mark === ':' || mark === ';') return 9
	if ('.!?…'.includes(mark)) return 10
	if ('-–—_=*•·●'.includes(mark)) return 11
	if ('"“‘\'`([{<'.includes(mark)) return 12
	if ('”’)]}>'.includes(mark)) return 13
	return mark === '/' || mark === '@' || mark === '|' ? 14 : 15
}

function hashOf({text, starts, ends, from, to}: BlockTokens, row: number): number {
	return row < from || row >= to ? 1 : foldedHash(text, starts[row]!, Math.min(ends[row]!, starts[row]! + 24))
}

function suffixOf({text, starts, ends, from, to}: BlockTokens, row: number): number {
	return row < from || row >= to ? 1 : foldedHash(text, Math.max(starts[row]!, ends[row]! - 3), ends[row]!)
}

// FNV-1a; A to Z count as small, digits as one.
function foldedHash(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5
	for (let at = from; at < to; at++) {
		let code = text.charCodeAt(at)
		if (code >= 65 && code <= 90) code += 32
		else if (code >= 49 && code <= 57) code = 48
		hash = Math.imul(hash ^ code, 0x01000193)
	}
	return hash
}

const hashesOf = (words: ReadonlySet<string>): ReadonlySet<number> =>
	new Set([...words].map((word) => foldedHash(word, 0, word.length)))

const starterHashes = hashesOf(starters)
const clauseHashes = hashesOf(clauseWords)

const maxContextTokens = 12

// How the sentence so far is written: all capitals, mostly, hardly; with a verb or without.
function contextBefore(block: BlockTokens, begin: number, row: number): number {
	let capitals = 0
	let small = 0
	let verb = 0
	for (let at = Math.max(begin, row - maxContextTokens); at <= row; at++) {
		const shape = shapeOf(block, at)
		if (shape >= 4 && shape <= 7) capitals++
		else if (shape === 3) {
			small++
			if (verb === 0 && isVerbal(block, at)) verb = 1
		}
	}
	const share = small === 0 ? 3 : capitals > small ? 2 : capitals * 3 > small ? 1 : 0
	return share * 2 + verb
}

// Capitals in a row from here, whether a small verb follows, whether a full stop is near.
function contextAfter(block: BlockTokens, row: number): number {
	let run = 0
	while (run < 4 && row + run < block.to && shapeOf(block, row + run) >= 4 && shapeOf(block, row + run) <= 7) run++
	let verb = 0
	for (let at = row + 1; at < Math.min(block.to, row + maxContextTokens); at++) {
		const shape = shapeOf(block, at)
		if (shape === 10) return run * 4 + verb * 2 + 1
		if (verb === 0 && shape === 3 && isVerbal(block, at)) verb = 1
	}
	return run * 4 + verb * 2
}

// A subject or auxiliary, or a word in -ed.
function isVerbal(block: BlockTokens, row: number): boolean {
	const {text, starts, ends} = block
	const end = ends[row]!
	const length = end - starts[row]!
	if (length > 4) return text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101
	return clauseHashes.has(hashOf(block, row))
}

function gapKind({text, starts, ends}: BlockTokens, row: number): number {
	const from = ends[row]!
	const to = starts[row + 1]!
	for (let at = from; at < to && at < from + 8; at++)
		if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return 2
	return to - from > 1 ? 1 : 0
}

// Above even odds, since a wrong cut does more harm than a missed one.
const threshold = 0.5 * scale

let weights: Int8Array | undefined

/** A linear model's judgement of a gap without a full stop. */
export function opensByWeights(block: BlockTokens, gap: Gap): boolean {
	weights ??= unpackGaps(packed)
	let sum = 0
	for (const feature of boundaryFeatures(block, gap)) sum += weights[feature]!
	return sum > threshold
}
