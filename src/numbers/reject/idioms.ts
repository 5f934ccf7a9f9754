import {wordSet} from '../../lexicon/lexicon.js'
import {cardinals} from '../../lexicon/numerals.js'
import {wordValue} from '../numerals/cardinal.js'
import {denominatorWords} from '../tokens/number-words.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {unitTable} from '../units/unit.js'
import {atNumbers, atWords, type MarkRule} from './mark-rule.js'
import {oneRules} from './one.js'

const tens = [...cardinals].flatMap(([word, value]) => (value >= 20 && value % 10 === 0 ? word : []))

const figure = atNumbers('no-idiom')
const word = atWords('no-idiom')

/** Number words that count nothing: `no one`, `first half`, `twenty-first`, `9/11`, `24/7`. */
export const idiomRules: readonly MarkRule[] = [
	...oneRules,
	figure('emergency-number', 'Two 911 calls were made.', isEmergency),
	figure('list-by-age', 'She won a 25 Under 25 award.', (pieces, at) => (isListByAge(pieces, at) ? at + 3 : 0)),
	figure(
		'zero-denominator',
		'The ratio was 3/0 at first.',
		(pieces, at) => (slashedWith(pieces, at)?.value === 0 ? at + 3 : 0),
		{after: ['/']},
	),
	figure(
		'slashed-idiom',
		'The shop is open 24/7.',
		(pieces, at) => (slashIdioms.has(`${pieceAt(pieces, at).text}/${slashedWith(pieces, at)?.text}`) ? at + 3 : 0),
		{after: ['/']},
	),
	figure(
		'attempts-with-hyphens',
		'He was 21-for-30 on the night.',
		(pieces, at) => (isAttempts(pieces, at) ? at + 5 : 0),
		{after: ['-']},
	),
	word('numeral-and-way', 'The three-way talks failed.', cardinals.keys(), isWay),
	word('numeral-in-noun', 'The five-eighth scored twice.', cardinals.keys(), isNounOfNumeral),
	word('half-of-play', 'They led in the first half.', ['half'], isPartOfTime),
	word('ordinal-of-two-words', 'It was her twenty-first win.', tens, ordinalEnd),
]

// `24/7`: the number after the slash.
function slashedWith(pieces: Pieces, at: number): Piece | null {
	const [slash, other] = [pieceAt(pieces, at + 1), pieceAt(pieces, at + 2)]
	return slash.glued && other.type === 'number' ? other : null
}

// `21-for-30`: hits of attempts, in sport.
function isAttempts(pieces: Pieces, at: number): boolean {
	const [second, third] = [pieceAt(pieces, at + 3), pieceAt(pieces, at + 4)]
	return isWordAt(pieces, at + 2, 'for') && isSign(second, '-') && third.glued && third.form === 'plain'
}

// `three-way talks`, `a two-way street`: a compound modifier.
function isWay(pieces: Pieces, at: number): boolean {
	return isSignAt(pieces, at + 1, '-') && isWordAt(pieces, at + 2, 'way') && wordValue(pieceAt(pieces, at)) > 0
}

// `a five-eighth`, `a two-wheeler`, `zero-tolerance`: a noun by itself.
function isNounOfNumeral(pieces: Pieces, at: number): boolean {
	if (isWordAt(pieces, at, 'zero') && isWordAt(pieces, at + 1, 'tolerance')) return true
	if (!isSignAt(pieces, at + 1, '-')) return false
	// `a five-under 67`
	if (isWordAt(pieces, at + 2, 'over', 'under') && pieceAt(pieces, at + 3).type === 'number') return true
	return isWordAt(pieces, at, 'zero')
		? isWordAt(pieces, at + 2, 'shot', 'sum', 'tolerance')
		: isWordAt(pieces, at + 2, 'eighth', 'seater', 'wheeler', 'wheelers')
}

// `911 calls`, `dialled 999`, `called her son and then 911`: an emergency number by its noun or verb.
function isEmergency(pieces: Pieces, at: number): boolean {
	if (!/^(?:911|999)$/.test(pieceAt(pieces, at).text)) return false
	if (wordIn(pieceAt(pieces, at + 1), 'emergency-noun')) return true
	const end = isWordAt(pieces, at - 1, 'then') ? at - 2 : at - 1
	const coordinated = isWordAt(pieces, end, 'and') && pieceAt(pieces, at + 1).type !== 'word'
	for (let back = at - 1; back >= at - (coordinated ? maxPiecesToCall : 1); back--)
		if (wordIn(pieceAt(pieces, back), 'telephone-verb')) return true
	return false
}

/** Most pieces back from a number to the verb of calling whose object it is in coordination. */
const maxPiecesToCall = 8

// `a 40 Under 40 winner`: the name of a list of people by their age.
function isListByAge(pieces: Pieces, at: number): boolean {
	const {form, text} = pieceAt(pieces, at)
	return form === 'plain' && isWordAt(pieces, at + 1, 'under') && pieceAt(pieces, at + 2).text === text
}

const slashIdioms = new Set(['9/11', '7/7', '24/7', '20/20', '50/50', '1/6', '10/7', '7/11', '11/9', '3/11', '26/11'])

const partWords = wordSet(
	'first second third fourth latter other former opening final closing better best top bottom lower upper northern southern eastern western front back next this last each either early late a',
)

// `first half`, `the other half`, `half-time`, `half brother`: a part of play or of a compound.
function isPartOfTime(pieces: Pieces, at: number): boolean {
	const before = pieceAt(pieces, at - 1)
	const next = pieceAt(pieces, at + 1)
	const word = isSign(before, '-') ? pieceAt(pieces, at - 2) : before
	if (wordValue(word) >= 0 && isSign(before, '-')) return false
	// `a two-and-a-half-year term`: the end of a mixed number.
	if (isWord(word, 'a') && isWordAt(pieces, isSign(before, '-') ? at - 4 : at - 2, 'and')) return false
	if (partWords.has(word.norm) && word.type === 'word' && !isWord(word, 'a', 'last', 'next', 'this')) return true
	if (pieceAt(pieces, at - 1).form === 'ordinal') return true
	if (isSign(next, '-') && next.glued)
		return !(
			isWordAt(pieces, at + 2, 'a', 'an', 'century') ||
			wordIn(pieceAt(pieces, at + 2), 'scale') ||
			unitTable.names.has(pieceAt(pieces, at + 2).norm)
		)
	return isWord(next, 'brother', 'sister', 'time', 'past', 'back', 'term', 'open', 'way', 'year')
}

// `twenty-first century`, `hundred and first`: the tens of an ordinal.
function ordinalEnd(pieces: Pieces, at: number): number {
	const value = wordValue(pieceAt(pieces, at))
	if (value < 20 || value % 10 !== 0 || !isSignAt(pieces, at + 1, '-')) return 0
	const {norm} = pieceAt(pieces, at + 2)
	const unit = denominatorWords.get(norm) ?? 0
	const fraction = wordValue(pieceAt(pieces, at - 1)) > 0
	return unit > 0 && unit < 10 && !fraction && norm !== 'half' && norm !== 'quarter' ? at + 3 : 0
}
