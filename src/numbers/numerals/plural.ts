import {formInClass, wordSet} from '../../lexicon/lexicon.js'
import {scales} from '../../lexicon/numerals.js'
import type {Numeral} from '../amount.js'
import {isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'

/**
 * Reads words for an approximate number: `dozens`, `hundreds of thousands`, `several hundred`, `a couple of`, `a few million`.
 * The value of a plural is twice that of its singular.
 */
export function readPlural(pieces: Pieces, at: number): Numeral | null {
	return readPlurals(pieces, at) ?? readCouple(pieces, at) ?? readSeveral(pieces, at)
}

// `tens of thousands`, `dozens`: plural scales, each multiplied by the next after `of`.
function readPlurals(pieces: Pieces, at: number): Numeral | null {
	const first = pluralAt(pieces, at)
	if (!first) return null
	let value = 2 * first
	let to = at + 1
	let scale = first
	for (let next = scaleAfterOf(pieces, to); next; next = scaleAfterOf(pieces, to)) {
		value *= next
		scale = next
		to += 2
	}
	return {from: at, to, value, form: 'plural', scale}
}

const scaleAfterOf = (pieces: Pieces, at: number): number =>
	isWordAt(pieces, at, 'of') ? pluralAt(pieces, at + 1) || bareScaleAt(pieces, at + 1) : 0

// `hundreds of thousand`: an -s left out.
const bareScaleAt = (pieces: Pieces, at: number): number =>
	isWordAt(pieces, at, 'thousand', 'million', 'billion') ? scales.get(pieceAt(pieces, at).norm)! : 0

function pluralAt(pieces: Pieces, at: number): number {
	const {type, norm} = pieceAt(pieces, at)
	if (type !== 'word' || !norm.endsWith('s')) return 0
	if (norm === 'scores') return isTwenties(pieces, at) ? 20 : 0
	return norm === 'tens' ? 10 : (scales.get(norm.slice(0, -1)) ?? 0)
}

// `scores of birds died`, `freed scores of young men`; but `their scores of 60`, `SAT scores of pupils`, `scores of games`.
function isTwenties(pieces: Pieces, at: number): boolean {
	if (!isWordAt(pieces, at + 1, 'of') || !mayOpen(pieces, at - 1)) return false
	const near = pieceAt(pieces, at + 2)
	if (near.type !== 'word' || wordIn(near, 'phrase-boundary')) return false
	const noun = isPlural(near) ? near : pieceAt(pieces, at + 3)
	return isPlural(noun) && !formInClass(noun.norm, 'scored-noun')
}

const isPlural = ({type, norm}: Piece): boolean => type === 'word' && /(?:[^s]s|people|men|ren)$/.test(norm)

// Before a number, no part of a compound: where a clause begins, a conjunction, a preposition or a verb.
function mayOpen(pieces: Pieces, at: number): boolean {
	if (at < 0) return true
	const before = pieceAt(pieces, at)
	if (before.type === 'sign') return /^[,;:"(]$/.test(before.norm)
	return (
		before.type === 'word' && (openers.some((one) => formInClass(before.norm, one)) || conjunctions.has(before.norm))
	)
}

const openers = ['phrase-boundary', 'locative-preposition', 'verb-before-scores'] as const

const conjunctions = wordSet('after but or when while')

// `a couple of weeks`, `couple days`, `a couple of hundred`
function readCouple(pieces: Pieces, at: number): Numeral | null {
	const start = isWordAt(pieces, at, 'a') ? at + 1 : at
	if (!isWordAt(pieces, start, 'couple')) return null
	const joined = isWordAt(pieces, start + 1, 'of') ? start + 2 : start + 1
	const scale = scales.get(pieceAt(pieces, joined).norm) ?? 1
	const next = pieceAt(pieces, joined)
	// `the couple said`: only `a couple of`, or a plural right after, counts.
	if (joined === start + 1 && scale === 1 && !(next.type === 'word' && /[^s]s$/.test(next.norm))) return null
	const to = scale > 1 ? joined + 1 : joined
	return {from: at, to, value: 2 * scale, form: 'vague', scale}
}

// `several hundred`, `a few million`, `many thousands`: a vague quantifier of a scale.
function readSeveral(pieces: Pieces, at: number): Numeral | null {
	const start = isWordAt(pieces, at, 'a') && isWordAt(pieces, at + 1, 'few') ? at + 1 : at
	if (!isWordAt(pieces, start, 'several', 'few', 'many')) return null
	const {norm} = pieceAt(pieces, start + 1)
	const scale = scales.get(norm) ?? pluralAt(pieces, start + 1)
	if (scale <= 1) return null
	// `several hundred billion won`
	const more = scale < 1000 ? (scales.get(pieceAt(pieces, start + 2).norm) ?? 1) : 1
	const to = more > 1 ? start + 3 : start + 2
	return {from: at, to, value: 2 * scale * more, form: 'plural', scale: more > 1 ? more : scale}
}
