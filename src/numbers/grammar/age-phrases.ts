import {formInClass, wordSet} from '../../lexicon/lexicon.js'
import type {ParsedQuantity} from '../amount.js'
import {countedOfParents, maxChildren} from '../counted/counted-noun.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'

/** A bare number among the pieces of its sentence, which may be an age. */
export interface AgePlace {
	readonly pieces: Pieces
	readonly found: ParsedQuantity
}

/** Whether a word is a noun for a person, also by age or kinship. */
export const isPerson = (norm: string): boolean =>
	formInClass(norm, 'person-noun') || formInClass(norm, 'age-group-noun') || formInClass(norm, 'kinship-noun')

/** Whether a noun has the form of a plural. */
export const isPluralNoun = ({norm}: Piece): boolean => norm.endsWith('s') || formInClass(norm, 'irregular-plural')

/** `a boy of nine was`: a person noun and `of`; no noun follows that could be counted. */
export function isOfPerson({pieces, found: {from, to, value, bound}}: AgePlace): boolean {
	if (bound === '<' || (value ?? 0) < 1) return false
	const noun = pieceAt(pieces, from - 2)
	// `a mother of six`: her children.
	if (countedOfParents.has(noun.norm) && (value ?? 0) <= maxChildren) return false
	const isOnePerson = noun.type === 'word' && isPerson(noun.norm) && !isPluralNoun(noun)
	return isOnePerson && endsPhrase(pieces, to)
}

/** `the boy, 9, and his sister, 4, were found`: an apposition to a noun for one person. */
export function isAfterPerson({pieces, found: {from, to, value, form}}: AgePlace): boolean {
	if (form !== 'digits' || value === null || !isSignAt(pieces, to, ',')) return false
	const noun = pieceAt(pieces, from - 2)
	if (noun.type !== 'word' || !isPerson(noun.norm) || (isPluralNoun(noun) && !noun.norm.endsWith('ss'))) return false
	if (isDeterminer(pieces, from - 3)) return true
	// `the Rovers manager, 5,`: no age of one who holds a post.
	const young = formInClass(noun.norm, 'age-group-noun') || formInClass(noun.norm, 'kinship-noun')
	return (young || (value >= leastOfPost && value <= mostOfPost)) && isDetermined(pieces, from - 3)
}

const [leastOfPost, mostOfPost] = [16, 100]

// `the young boy`, `a retired police officer`: modifiers alone between a determiner and the noun.
function isDetermined(pieces: Pieces, at: number): boolean {
	for (let row = at; row > at - maxModifiers; row--) {
		const piece = pieceAt(pieces, row)
		if (piece.type !== 'word' || wordIn(piece, 'phrase-boundary') || wordIn(piece, 'cardinal')) return false
		if (isDeterminer(pieces, row - 1)) return true
	}
	return false
}

const isDeterminer = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at, 'a', 'an', 'her', 'his', 'the', 'their')

const maxModifiers = 3

/** `two boys, 9 and 12, were hurt`: ages between commas, behind the plural of a person noun. */
export function isOfPeople({pieces, found: {from, to, form}}: AgePlace): boolean {
	if (form !== 'digits') return false
	const [first, last] = [listEnd(pieces, from, -1), listEnd(pieces, to - 1, 1)]
	if (first === last || !isWordAt(pieces, last - 1, 'and') || !isSignAt(pieces, first - 1, ',')) return false
	if (!/^[,.;]$/.test(pieceAt(pieces, last + 1).text)) return false
	const noun = pieceAt(pieces, first - 2)
	return noun.type === 'word' && isPluralNoun(noun) && isPerson(noun.norm)
}

// The first or the last number of `9, 12 and 15`, from one of them.
function listEnd(pieces: Pieces, from: number, step: 1 | -1): number {
	let at = from
	while (isAge(pieceAt(pieces, at + 2 * step)) && isLink(pieceAt(pieces, at + step))) at += 2 * step
	return at
}

const isAge = ({text}: Piece): boolean => /^[1-9]\d?$/.test(text)

const isLink = (piece: Piece): boolean => isSign(piece, ',') || isWord(piece, 'and')

/** `Ruiz, now 84, left`, `Ruiz and Holt, both 44, left`: behind a comma, with `now`, `then` or `both`. */
export function isNow({pieces, found: {from, to, form, value}}: AgePlace): boolean {
	if (form !== 'digits' || (value ?? 0) < 5) return false
	return isSignAt(pieces, from - 2, ',') && /^[,.;]?$/.test(pieceAt(pieces, to).text)
}

/** `At 17 she left home`: at the beginning of a sentence, no hour of the clock; the subject pronoun of a person follows. */
export function isBeforeClause({pieces, found: {from, to, value}}: AgePlace): boolean {
	if (pieceAt(pieces, from - 1).text !== 'At' || (value ?? 0) <= hoursOfClock) return false
	const next = isSignAt(pieces, to, ',') ? to + 1 : to
	return isWordAt(pieces, next, 'he', 'she', 'i')
}

const hoursOfClock = 12

// No noun that the number could count.
function endsPhrase(pieces: Pieces, to: number): boolean {
	const next = pieceAt(pieces, to)
	if (isSign(next, '-') || isSign(next, '%')) return false
	return next.type !== 'word' || phraseFollowers.has(next.norm)
}

const phraseFollowers = wordSet('and at came from had has in is or was were when who whose with')
