import {wordSet} from '../../lexicon/lexicon.js'
import type {ParsedQuantity} from '../amount.js'
import {wordValue} from '../numerals/cardinal.js'
import {denominatorWords} from '../tokens/number-words.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {unitTable} from '../units/unit.js'
import {atWords, type MarkRule} from './mark-rule.js'

const one = (name: string, example: string, isIdiom: (pieces: Pieces, at: number) => boolean): MarkRule =>
	atWords('no-idiom')(name, example, ['one'], isIdiom)

/** Only `one` before what it counts is a number; `the one thing`, `each one`, `one another`, `one that` are not. */
export const oneRules: readonly MarkRule[] = [
	one('one-behind-hyphen', 'A first-one draft came.', isAfterHyphen),
	one('one-day', 'It will one day open.', isOneDay),
	one('one-side', 'On one side stood the mill.', isOneSide),
	one('one-and-another', 'They moved from one post to another.', isCorrelative),
	one('one-in-compound', 'It was a one-off fee.', isInCompound),
	one('determined-one', 'He took that one and left.', isDetermined),
	one(
		'at-one-point',
		'At one point they led.',
		(pieces, at) => isWordAt(pieces, at - 1, 'at') && isWordAt(pieces, at + 1, 'point', 'stage', 'time'),
	),
	one('one-of-a-kind', 'The vase is one of a kind.', isOfAKind),
	one('modified-one', 'Every one was a good one.', isModified),
	one('pronoun-one', 'One could see it, one who did.', isIndefiniteOne),
	one(
		'possessive-one',
		"To do one's best is enough.",
		(pieces, at) => isSignAt(pieces, at + 1, "'") && isWordAt(pieces, at + 2, 's'),
	),
]

function isAfterHyphen(pieces: Pieces, at: number): boolean {
	return followsHyphen(pieces, at) && wordValue(pieceAt(pieces, at - 2)) < 20
}

const followsHyphen = (pieces: Pieces, at: number): boolean =>
	isSignAt(pieces, at - 1, '-') && pieceAt(pieces, at - 1).glued

// `one and a half`, `one and three quarters`: the whole of a mixed number.
const opensAnd = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at + 1, 'and') && isWordAt(pieces, at + 2, 'a', 'three', 'two', 'one')

// `will one day open`, `One day we left`, `She saw me one day.`: an adverbial; `one day before` and `in one day` measure.
function isOneDay(pieces: Pieces, at: number): boolean {
	if (!isWordAt(pieces, at + 1, 'day')) return false
	const before = pieceAt(pieces, at - 1)
	if (isWord(before, 'can', 'could', 'hope', 'hopes', 'may', 'might', 'to', 'will', 'would')) return true
	const next = pieceAt(pieces, at + 2)
	if (isSign(next, '-') || (next.type === 'word' && measuringOneDay.has(next.norm))) return false
	// `One day was enough`: the subject.
	if (at === 0) return !isWord(next, 'is', 'isn', 'remains', 'was', 'wasn')
	if (isWord(before, 'and', 'but', 'if', 'that', 'then', 'until', 'when'))
		return next.type === 'word' && !isWord(next, 'in', 'is', 'was')
	// `The repair took them one day`
	if (isWord(before, 'her', 'him', 'it', 'me', 'them', 'this', 'us')) return !sparing.has(pieceAt(pieces, at - 2).norm)
	return isWord(next, 'soon', 'when')
}

const measuringOneDay = wordSet(
	'a after ago ahead apart at away before each earlier every following from later of off old per to',
)

const sparing = wordSet(
	'allow allowed allowing allows cost costing costs gave give given gives giving need needed needing needs take taken takes taking took',
)

// `on one side`, `in one instance`, `with one voice`, `not one bit`: fixed phrases.
function isOneSide(pieces: Pieces, at: number): boolean {
	if (isWordAt(pieces, at + 1, 'bit')) return !isWordAt(pieces, at + 2, 'of')
	if (isWordAt(pieces, at - 1, 'on', 'from', 'to')) return isWordAt(pieces, at + 1, 'hand', 'side')
	return isWordAt(pieces, at - 1, 'in', 'with') && isWordAt(pieces, at + 1, 'instance', 'sense', 'voice')
}

// `one town after another`, `from one post to another`: a pair, not a number.
function isCorrelative(pieces: Pieces, at: number): boolean {
	for (let to = at + 2; to < at + 4; to++)
		if (isWordAt(pieces, to, 'after', 'to') && isWordAt(pieces, to + 1, 'another', 'the')) {
			const other = isWordAt(pieces, to + 1, 'the') ? isWordAt(pieces, to + 2, 'next', 'other') : true
			return other && !isDecidedElsewhere(pieces, at)
		}
	return false
}

const isBeforeUnit = (pieces: Pieces, at: number): boolean => {
	const {type, norm} = pieceAt(pieces, at + 1)
	return type === 'word' && !norm.endsWith('s') && unitTable.names.has(norm)
}

// `one-off`: the first part of a compound.
function isInCompound(pieces: Pieces, at: number): boolean {
	const {norm} = pieceAt(pieces, at + 2)
	return opensCompound(pieces, at) && !denominatorWords.has(norm) && norm !== 'to'
}

function opensCompound(pieces: Pieces, at: number): boolean {
	const hyphen = pieceAt(pieces, at + 1)
	return isSign(hyphen, '-') && hyphen.glued && wordIn(pieceAt(pieces, at + 2), 'compound-of-one')
}

// Numbers, and cases that other rules decide.
const isDecidedElsewhere = (pieces: Pieces, at: number): boolean =>
	followsHyphen(pieces, at) || opensAnd(pieces, at) || isBeforeUnit(pieces, at) || opensCompound(pieces, at)

// `that one and`: a pronoun after a demonstrative or an article.
function isDetermined(pieces: Pieces, at: number): boolean {
	const next = pieceAt(pieces, at + 1)
	return (
		!isDecidedElsewhere(pieces, at) &&
		isWordAt(pieces, at - 1, 'a', 'that', 'this', 'these', 'those') &&
		(next.type !== 'word' || plainFollowers.has(next.norm)) &&
		!isSign(next, '-')
	)
}

// `one of a kind`: an idiom.
function isOfAKind(pieces: Pieces, at: number): boolean {
	return ['of', 'a', 'kind'].every((word, step) => isWordAt(pieces, at + 1 + step, word))
}

// `every one`, `a good one`: a pronoun after a determiner or an adjective, but not in `the one percent`.
function isModified(pieces: Pieces, at: number): boolean {
	const before = pieceAt(pieces, at - 1)
	if (isDecidedElsewhere(pieces, at) || before.type !== 'word' || !beforeOne.has(before.norm)) return false
	if (isWord(before, 'only') && isSole(pieces, at)) return false
	return !(isWord(before, 'the', 'only') && isWordAt(pieces, at + 1, 'percent', 'million', 'billion', 'hundred'))
}

// `one who`, `one could`: a pronoun before a relative, a verb or a particle, but not in `at least one thing`.
function isIndefiniteOne(pieces: Pieces, at: number): boolean {
	const next = pieceAt(pieces, at + 1)
	if (isDecidedElsewhere(pieces, at) || next.type !== 'word' || !afterOne.has(next.norm)) return false
	const counted = isWord(next, 'time', 'thing', 'way')
	return !(counted && isWordAt(pieces, at - 1, 'at', 'least', 'just', 'than'))
}

const beforeOne = wordSet(
	'another any each every good same no number other some square such the which day an bad big first last new next only little old young public formula our their your my his her its wrong right second third loved',
)
const afterOne = wordSet(
	"another can could had has have is must off should sided that thing time to was way who whom whose will would 's s on by at and knows wants needs might may does did also",
)

// `only one bridge stood`, but not `the only one`, `his only one-man show`
const isSole = (pieces: Pieces, at: number): boolean =>
	!isWordAt(pieces, at - 2, 'an', 'her', 'his', 'its', 'my', 'our', 'the', 'their', 'your') &&
	pieceAt(pieces, at + 1).type === 'word'

const plainFollowers = wordSet(
	'and are at but by can could for from had has have if in is of on or that to was were when which who will with would',
)

/**
 * `over a mile` counts, with a bound; `an hour and a half`, `a year old` too. A duration (`nearly a month`) is only a time
 * expression.
 */
export const isCountingArticle = ({form, bound, type, value}: ParsedQuantity): boolean =>
	form !== 'article' || type === 'age' || value !== 1 || (bound !== '=' && type !== 'duration')
