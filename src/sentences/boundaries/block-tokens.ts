import type {Lexicon} from '../../model/lexicon.js'

/** Tokens of one block, while sentences are looked for. Rows from `from` to `to`, half open. */
export interface BlockTokens {
	readonly text: string
	/** Words and their classes, with the caller's own. */
	readonly lexicon: Lexicon
	readonly starts: ArrayLike<number>
	readonly ends: ArrayLike<number>
	readonly from: number
	readonly to: number
	/** Where a dateline at its head ends, dash excluded; 0 without one. */
	readonly dateline?: number
}

/** The word of a row, cut to 32 characters; empty outside the block. */
export const wordOf = ({text, starts, ends, from, to}: BlockTokens, row: number): string =>
	row >= from && row < to ? text.slice(starts[row], Math.min(ends[row]!, starts[row]! + 32)) : ''

export const lowerOf = (block: BlockTokens, row: number): string => wordOf(block, row).toLowerCase()

/** White space stands before this row, or it is the first. */
export const spaceBefore = ({starts, ends, from}: BlockTokens, row: number): boolean =>
	row <= from || starts[row]! > ends[row - 1]!

export const isUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word)

export const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)

/** A token that closes a sentence: `.`, `?!`, `...`, `。`. */
export const isTerminator = (word: string): boolean => /^(?:[.!?…]{1,32}|[。！？．])$/u.test(word)
