import {months} from '../lexicon/calendar.js'
import {bareAge, type Found} from './join.js'
import {isSign, isWord, type Piece, pieceAt} from './pieces.js'
import type {UnitTable} from './unit-table.js'

/** Turns a bare number into an age where the words around it say so: `aged 39`, `the age of 96`, `Schiff, 56,`. */
export function readAgeAround(pieces: readonly Piece[], found: Found, {names}: UnitTable): Found {
	if (found.unit || found.type !== 'count' || !fitsAge(found)) return found
	const from = ageLead(pieces, found.from)
	if (from === undefined && !isAppositive(pieces, found) && !isPredicate(pieces, found)) return found
	return bareAge(found, from ?? found.from, names.get('year')!)
}

const fitsAge = ({value, min, max, form, scale}: Found): boolean =>
	form !== 'plural' &&
	form !== 'fraction' &&
	scale === 1 &&
	[value, min, max].every((age) => age === null || (age > 0 && age <= 120 && Number.isInteger(age)))

// `aged 39`, `age 20`, `ages 25 to 54`, `the age of 96`, `as young as six`; piece where the span starts
function ageLead(pieces: readonly Piece[], at: number): number | undefined {
	// `between the ages of 18 and 29`
	const ages = isWord(pieceAt(pieces, at + 1), 'the') ? pieceAt(pieces, at + 2) : pieceAt(pieces, at + 1)
	if (isWord(pieceAt(pieces, at), 'between', 'from') && isWord(ages, 'age', 'ages')) return at
	const before = pieceAt(pieces, at - 1)
	// `aged 50 and 46`, `aged 9, 12 and 15`
	if (isWord(before, 'and') || isSign(before, ',')) {
		let first = at - 1
		for (let count = 0; count < 6 && isListed(pieces, first); count++) first--
		return first < at - 2 && isWord(pieceAt(pieces, first), 'aged', 'ages') ? at : undefined
	}
	if (isWord(before, 'aged', 'ages', 'age')) return isWord(before, 'aged') ? at - 1 : at
	const between = isWord(before, 'between', 'from', 'of')
	if (between && isWord(pieceAt(pieces, at - 2), 'aged', 'ages', 'age')) {
		if (!isWord(before, 'of')) return at - 2
		return isWord(pieceAt(pieces, at - 3), 'the', 'an') ? at - 3 : at - 2
	}
	if (isWord(pieceAt(pieces, at), 'as') && isWord(pieceAt(pieces, at + 1), 'young', 'old')) return at
	if (
		isWord(pieceAt(pieces, at), 'under', 'over', 'below', 'above') &&
		isWord(
			before,
			'aged',
			'children',
			'kids',
			'adolescents',
			'players',
			'people',
			'voters',
			'men',
			'women',
			'those',
			'adults',
			'girls',
			'boys',
		)
	)
		return at
	return undefined
}

const isListed = (pieces: readonly Piece[], at: number): boolean => {
	const piece = pieceAt(pieces, at)
	return isWord(piece, 'and') || isSign(piece, ',') || /^\d{1,2}$/.test(piece.text)
}

// `Gupta, 56, …`, `Gupta (56)`: a name before, a comma, bracket or stop behind.
function isAppositive(pieces: readonly Piece[], {from, to, value, form}: Found): boolean {
	if (value === null || form !== 'digits') return false
	const open = pieceAt(pieces, from - 1)
	const close = pieceAt(pieces, to)
	const name = pieceAt(pieces, from - 2)
	// `the striker, 23, drove`
	const article = isWord(pieceAt(pieces, from - 3), 'the', 'a')
	if (
		article &&
		isSign(open, ',') &&
		isSign(close, ',') &&
		value >= 16 &&
		/^\p{Ll}+(?:er|or|ist|ant|ian|man|woman|ee|ess)$/u.test(name.text)
	)
		return true
	// `the boy, 9, and his sister, 4, were found`
	const kin = persons.test(name.norm) && isWord(pieceAt(pieces, from - 3), 'a', 'her', 'his', 'the', 'their')
	if (kin && isSign(open, ',') && isSign(close, ',')) return true
	const named = name.type === 'word' && /^\p{Lu}[\p{Ll}'’]/u.test(name.text) && isName(pieces, from - 2)
	if (!named || value < 5) return false
	if (isSign(open, '(')) return isSign(close, ')') && value >= 16 && isName(pieces, from - 3)
	return (
		isSign(open, ',') &&
		(isSign(close, ',') ||
			isSign(close, '.') ||
			isSign(close, ';') ||
			close.text === '' ||
			isWord(close, 'of', 'from', 'and'))
	)
}

// A month or a weekday before a comma is a date's.
const isName = (pieces: readonly Piece[], at: number): boolean => {
	const {text, norm} = pieceAt(pieces, at)
	return /^\p{Lu}/u.test(text) && !months.has(norm) && !norm.endsWith('day')
}

const aging = /^(?:die|dies|died|debuted|graduated|married|orphaned|retire|retires|retired|widowed)$/

const persons =
	/^(?:he|she|who|i|they|you|aunt|baby|boyfriend|cousin|daughter|girlfriend|granddaughter|grandfather|grandmother|grandson|infant|nephew|niece|pupil|son|boy|girl|man|toddler|uncle|woman|mother|father|brother|sister|wife|husband|child|victim|teenager|actor|singer)$/

// `when she turned 18`, `Maria, who was 10`, `he is 30`
function isPredicate(pieces: readonly Piece[], {from, to, bound}: Found): boolean {
	const next = pieceAt(pieces, to)
	const ends =
		next.type !== 'word' ||
		isWord(next, 'when', 'and', 'at', 'years', 'in', 'by', 'but', 'on', 'this', 'last', 'now', 'then')
	// `my uncle was one`
	if (isWord(pieceAt(pieces, to - 1), 'one') && !isWord(next, 'when')) return false
	if (!ends || isSign(next, '-') || isSign(next, '%')) return false
	let at = from - 1
	if (isWord(pieceAt(pieces, at), 'only', 'just', 'now', 'then', 'already')) at--
	const verb = pieceAt(pieces, at)
	const turned = isWord(verb, 'turned', 'turns', 'turning', 'turn')
	// `dies at 91`
	if (isWord(verb, 'at') && aging.test(pieceAt(pieces, at - 1).norm)) return true
	if (!turned && !isWord(verb, 'was', 'is', 'were', 'be', "'s", 'am', 'are')) return false
	// `I'll be 69`, `she would be 40`
	let place = at - 1
	while (isWord(pieceAt(pieces, place), 'will', 'would', 'll', 'd') || isSign(pieceAt(pieces, place), "'")) place--
	const subject = pieceAt(pieces, place)
	if (turned && !isWord(subject, 'it')) return true
	// `Moreau was just 28 when he left`
	const named = isWord(next, 'when') && subject.type === 'word' && isName(pieces, place)
	return (
		bound !== '<' &&
		subject.type === 'word' &&
		((persons.test(subject.norm) && !isWord(subject, 'they', 'you')) || named)
	)
}
