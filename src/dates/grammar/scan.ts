import type {Block} from '../../model/article.js'
import type {TimeWords} from '../words/index.js'
import {cardinals, ordinals, scales} from '../words/numerals.js'
import {readTime} from './parse.js'
import type {Parsed} from './parsed.js'
import type {PhraseTable} from './phrases.js'
import {at, cutPieces, isDigits, type Pieces} from './pieces.js'
import {isRejected, type NamedMonths} from './reject.js'

/** A time expression in the text, not yet resolved. */
export interface Found extends Parsed {
	readonly start: number
	readonly end: number
	readonly block: number
	/** The words before and after it, in lower case; '' at the edge of a block. */
	readonly before: string
	readonly after: string
	/** Where it ends without a closing `earlier`, `later`, `before` or `after`. */
	readonly lengthEnd: number
}

// No expression reaches further than this many pieces for its first word of time.
const reach = 7

/** Finds the time expressions of the blocks, from left to right, none overlapping. Linear. */
export function scanBlocks(
	text: string,
	blocks: readonly Block[],
	words: TimeWords,
	phrases: PhraseTable,
	tagAt: (offset: number) => string,
): Found[] {
	const cut = blocks.map(({start, end}) => cutPieces(text, start, end, words, phrases, tagAt))
	const named = findNamedMonths(cut)
	return cut.flatMap((pieces, block) => scanPieces(pieces, block, named))
}

function scanPieces(pieces: Pieces, block: number, named: NamedMonths): Found[] {
	const found: Found[] = []
	const next = nextTimely(pieces)
	let index = 0
	while (index < pieces.length) {
		if (next[index]! - index > reach) {
			index = next[index]! - reach
			continue
		}
		const parsed =
			starts.has(pieces.norms[index]!) || isTimely(pieces, pieces.norms[index]!) ? readTime(pieces, index) : null
		if (!parsed || isRejected(pieces, parsed, named)) {
			index++
			continue
		}
		found.push({
			...parsed,
			start: pieces.starts[parsed.from]!,
			end: pieces.ends[parsed.to - 1]!,
			block,
			before: at(pieces, parsed.from - 1),
			after: at(pieces, parsed.to),
			lengthEnd: pieces.ends[parsed.to - (tails.has(at(pieces, parsed.to - 1)) ? 2 : 1)]!,
		})
		index = parsed.to
	}
	return found
}

const tails = new Set(['after', 'afterward', 'afterwards', 'before', 'earlier', 'later', 'previously', 'prior'])

// For each piece the next one, itself included, that can carry a time.
function nextTimely(pieces: Pieces): Int32Array {
	const next = new Int32Array(pieces.length + 1)
	next[pieces.length] = pieces.length + reach + 1
	for (let index = pieces.length - 1; index >= 0; index--)
		next[index] = isTimely(pieces, pieces.norms[index]!) ? index : next[index + 1]!
	return next
}

function isTimely({words, phrases}: Pieces, word: string): boolean {
	return (
		isDigits(word) ||
		words.months.has(word) ||
		words.weekdays.has(word) ||
		words.units.has(word) ||
		words.seasons.has(word) ||
		words.dayparts.has(word) ||
		words.frequencies.has(word) ||
		phrases.has(word) ||
		cardinals.has(word) ||
		ordinals.has(word) ||
		scales.has(word) ||
		others.has(word) ||
		(word.endsWith('days') && words.weekdays.has(word.slice(0, -1)))
	)
}

// Words that an expression may start with, besides those of time.
const starts = new Set(
	"' a about ad c ca circa almost an approximately around at barely beginning between ca circa close coming current currently dozens each earlier early end every few fewer final first following forthcoming from half hundreds its just last late lately later latest latter less many mid middle more nearly next no not now nowadays numerous once our over past preceding previous prior recent recently right roughly same several some start that the their these this those thousands under up upcoming very well".split(
		' ',
	),
)

const others = new Set(
	'century centuries ad eighties fifties forties half midday midnight nineties noon summers winters present quarter seventies sixties thirties times today tomorrow tonight tonite twenties twice weekdays yesterday'.split(
		' ',
	),
)

// Month names that are names of people here: `Theresa May`, `Mr. May`, `April Ryan`.
function findNamedMonths(cut: readonly Pieces[]): NamedMonths {
	const named = new Set<string>()
	for (const pieces of cut)
		for (let index = 0; index < pieces.length; index++) {
			const word = pieces.norms[index]!
			if (!/^(?:may|april|june|august|march)$/.test(word)) continue
			if (isPerson(pieces, index)) named.add(word)
		}
	return named
}

function isPerson(pieces: Pieces, index: number): boolean {
	const capital = (at0: number): boolean => {
		const start = pieces.starts[at0]
		return start !== undefined && /\p{Lu}/u.test(pieces.text[start]!)
	}
	if (!capital(index)) return false
	if (isDigits(at(pieces, index + 1))) return false
	const before = at(pieces, index - 1)
	const title = before === '.' ? at(pieces, index - 2) : before
	if (/^(?:mr|mrs|ms|miss|dr|sir|lady|lord|minister|president|senator|sen|rep|theresa|brian|elaine)$/.test(title))
		return true
	// `April Ryan`: a capitalized word follows that is no noun of the calendar.
	const word = pieces.norms[index]!
	return (
		(word === 'april' || word === 'june' || word === 'august') &&
		capital(index + 1) &&
		pieces.tagAt(pieces.starts[index + 1]!) === 'NNP' &&
		!isAfterPreposition(before) &&
		!/^(?:fools?|day)$/.test(at(pieces, index + 1))
	)
}

const isAfterPreposition = (word: string): boolean =>
	/^(?:in|since|until|till|by|from|of|during|before|after|last|next|this|through|early|late|mid|the|to|and|for|-)$/.test(
		word,
	)
