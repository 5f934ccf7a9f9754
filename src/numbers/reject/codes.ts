import {wordSet} from '../../lexicon/lexicon.js'
import type {Range} from '../../model/span.js'
import {isRecord} from '../grammar/record.js'
import {scaleSigns} from '../tokens/number-words.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {doubtfulCodes} from '../units/currency.js'
import {currencyTable} from '../units/currency-table.js'
import {atNumbers, atSigns, type MarkRule} from './mark-rule.js'

const code = atNumbers('no-code')
const sign = atSigns('no-code')

/** Numbers that are part of a code: `S23`, `COVID-19`, telephone numbers, addresses of the web, `#5`. */
export const codeRules: readonly MarkRule[] = [
	sign('handle-or-hashtag', 'Write to desk24@news.example.', ['@', '#'], runAround),
	sign('web-address', 'It stands at https://news.example/2041/x.', ['/'], (pieces, at) =>
		isSchemeEnd(pieces, at) ? runAround(pieces, at) : 0,
	),
	code('markup-value', 'The page says width="640" twice.', isAttribute, {before: ['"']}),
	code('long-identifier', 'The account 400012345678 was closed.', (pieces, at) => isIdentifier(pieceAt(pieces, at))),
	code('telephone-number', 'Call 212-555-0143 for help.', phoneEnd),
	code('dotted-code', 'The server at 192.168.1.2 failed.', (pieces, at) =>
		pieceAt(pieces, at).form === 'code' ? at + 1 : 0,
	),
	code('number-behind-letters', 'The pilot flew an F-16 home.', followsLetters),
	code('number-of-bill', 'Lawmakers passed Harbour Bill (HB) 2210.', followsBracket, {before: [')']}),
	code('number-of-section', 'He was charged under § 7 of the act.', followsSection, {
		before: ['.', '§', 's', 'ref', 'reference'],
	}),
	code('age-group', 'The under-19 coach left.', isAgeGroup, {before: ['-']}),
	code('plural-of-model', 'Two old Model 3s were sold.', isPluralOfModel, {after: ['s']}),
	code('resolution-of-screen', 'They sell 4K screens.', isResolution),
	code('variant-of-airliner', 'The 787-9 landed late.', (pieces, at) => (isVariant(pieces, at) ? at + 3 : 0), {
		after: ['-'],
	}),
	code('letters-between-digits', 'The part 7B22 is missing.', isLettered),
]

// `="640"`: a value in markup.
function isAttribute(pieces: Pieces, at: number): number {
	return isSignAt(pieces, at - 2, '=') ? at + 1 : 0
}

// `://`: the end of a scheme.
const isSchemeEnd = (pieces: Pieces, at: number): boolean =>
	pieceAt(pieces, at).glued && isSignAt(pieces, at + 1, '/') && isSignAt(pieces, at - 1, ':')

// A dozen digits in a row are an identifier.
const isIdentifier = ({form, text}: Piece): boolean => form === 'plain' && text.length >= 12

// The run of pieces without a space between.
function runAround(pieces: Pieces, at: number): Range {
	let from = at
	while (from > 0 && pieces.glued[from]! && at - from < 40) from--
	let to = at + 1
	while (to < pieces.length && pieces.glued[to]! && to - at < 60) to++
	return {from, to}
}

const phoneWords = wordSet('call dial extension ext fax hotline line mobile number phone tel telephone whatsapp')

// `212-621-7983`, `+1-222-2222`, `(02) 9876 5432`, `5-2-2`; three and more groups of plain digits
function phoneEnd(pieces: Pieces, at: number): number {
	// `131 700` looks like thousands.
	if (pieceAt(pieces, at).form === 'grouped' && / /.test(pieceAt(pieces, at).text) && isContact(pieces, at))
		return at + 1
	let to = at
	let groups = 0
	let digits = 0
	let spaced = false
	for (; to < pieces.length && groups < 8; ) {
		const piece = pieceAt(pieces, to)
		if (piece.form !== 'plain' && !(piece.form === 'decimal' && groups > 0) && piece.form !== 'stop3') break
		groups++
		digits += piece.text.length
		to++
		const sign = pieceAt(pieces, to)
		const next = pieceAt(pieces, to + 1)
		if (/^[-/.]$/.test(sign.norm) && sign.glued && next.glued && next.type === 'number') to++
		else if (pieceAt(pieces, to).form === 'plain' && !pieceAt(pieces, to).glued && pieceAt(pieces, to).text.length >= 3)
			spaced = true
		else break
	}
	if (groups < 2 || (groups === 3 && isRecord(pieces, at))) return 0
	const before = pieceAt(pieces, at - 1)
	const plus = isSign(before, '+') || isWord(before, ...phoneWords) || isWordAt(pieces, at - 2, ...phoneWords)
	if ((plus || isContact(pieces, at)) && digits >= 6) return to
	if (groups < 3) return 0
	return spaced ? (digits >= 9 ? to : 0) : to
}

// `call the council on 131 700`: a verb of contact, and `on` or `at` before the number.
function isContact(pieces: Pieces, at: number): boolean {
	if (!isWordAt(pieces, at - 1, 'at', 'on')) return false
	for (let back = at - 2; back > at - 8; back--)
		if (isWordAt(pieces, back, 'call', 'contact', 'phone', 'ring')) return true
	return false
}

const signWords = wordSet(
	'a about above aged ages already almost and approx around at below by down for from in just less magnitude mid minus more near nearly non now of off on or over plus post pre some sub than then through to under until up with within x',
)

// `Harbour Bill (HB) 2210`: a noun of law with its abbreviation.
function followsBracket(pieces: Pieces, at: number): boolean {
	return (
		/^[A-Z]{1,4}$/.test(pieceAt(pieces, at - 2).text) &&
		isSignAt(pieces, at - 3, '(') &&
		isWordAt(pieces, at - 4, 'act', 'bill', 'directive', 'law', 'measure', 'proposition', 'regulation', 'resolution')
	)
}

// `S23`, `CO2`, `COVID-19`, `F-16`, `TA-35`: letters directly before the number, or a name and a hyphen.
function followsLetters(pieces: Pieces, at: number): boolean {
	const piece = pieceAt(pieces, at)
	const before = pieceAt(pieces, at - 1)
	if (!piece.glued) return false
	if (before.type === 'word') return !isMoneyLetters(pieces, at - 1) && before.norm !== 'x'
	// `the BA.5 strain`; but `Rs.5`
	if (isSign(before, '.') && before.glued && /^[A-Z]{2,3}$/.test(pieceAt(pieces, at - 2).text))
		return !isMoneyLetters(pieces, at - 2) && !/^(?:LE|NO|SR|QR)$/.test(pieceAt(pieces, at - 2).text)
	if (isSign(before, '+') && before.glued && pieceAt(pieces, at - 2).type === 'number') return true
	if (!isSign(before, '-') || !before.glued) return false
	const word = pieceAt(pieces, at - 2)
	if (word.type === 'number')
		return (
			word.glued &&
			pieceAt(pieces, at - 3).type === 'word' &&
			/[\p{L}]$/u.test(pieceAt(pieces, at - 3).text) &&
			!word.text.includes(',')
		)
	return word.type === 'word' && !signWords.has(word.norm) && !isMonthLike(word)
}

const isMonthLike = (piece: Piece): boolean => wordIn(piece, 'scale') || isWord(piece, 'early', 'late', 'mid')

// Letters of a currency; a single one needs a number that looks like money: `R5m`, not `S23`.
function isMoneyLetters(pieces: Pieces, at: number): boolean {
	const {text} = pieceAt(pieces, at)
	if (isSignAt(pieces, at - 1, '$')) return /^(?:US|A|C|S|NT|HK|NZ|CA|AU|U|BZ|T)$/.test(text)
	if (currencyTable.codes.has(text) && !doubtfulCodes.has(text)) return true
	if (/^(?:M[A-Z]{3}|PS|RM|Rs|Rp|Tk|KSh|Ksh|Sh|DM|RMB|kr|BTC|Dh|Dhs)$/.test(text)) return true
	const number = pieceAt(pieces, at + 1)
	// `R211-million`
	const scale = pieceAt(pieces, isSignAt(pieces, at + 2, '-') ? at + 3 : at + 2)
	const large =
		number.form === 'grouped' ||
		number.form === 'decimal' ||
		wordIn(scale, 'scale') ||
		(scale.type === 'word' && (scaleSigns.has(scale.norm) || /^[km]$/i.test(scale.text)))
	return (/^[KLNPR]$/.test(text) || currencyTable.symbols.has(text) || doubtfulCodes.has(text)) && large
}

// `§ 7`, `u/s 7`, `quote reference 700155`: the number of a section or a record.
function followsSection(pieces: Pieces, at: number): boolean {
	const dot = isSignAt(pieces, at - 1, '.') ? at - 2 : at - 1
	if (isSignAt(pieces, dot, '§')) return true
	if (isWordAt(pieces, dot, 's') && isSignAt(pieces, dot - 1, '/') && isWordAt(pieces, dot - 2, 'u')) return true
	const {form, text} = pieceAt(pieces, at)
	return form === 'plain' && text.length > 3 && isWordAt(pieces, dot, 'ref', 'reference')
}

// `under-19s`, `the under-20 team`: a class by age.
function isAgeGroup(pieces: Pieces, at: number): boolean {
	const {glued, form, value} = pieceAt(pieces, at)
	return glued && form === 'plain' && value < 90 && isWordAt(pieces, at - 2, 'under', 'over')
}

// `Model 3s`, `an oPad 5s`: the plural of a name with a number, or a model.
function isPluralOfModel(pieces: Pieces, at: number): boolean {
	return pieceAt(pieces, at + 1).glued && /\p{Lu}/u.test(pieceAt(pieces, at - 1).text)
}

// Lines of a picture.
const pictureLines = /^(?:480|576|720|1080|1440|2160|4320)$/
/** Most pieces between a word for shares and their price. */
const maxToShares = 15

// `4K screens`, `8K video`, `a 1080p screen`: the resolution of a picture; `the share fell to 720p` has pence.
function isResolution(pieces: Pieces, at: number): boolean {
	const letter = pieceAt(pieces, at + 1)
	if (letter.text === 'p' && letter.glued && pictureLines.test(pieceAt(pieces, at).text))
		return wordIn(pieceAt(pieces, at + 2), 'picture-noun') || !isInPence(pieces, at)
	if (!/^[2458]$/.test(pieceAt(pieces, at).text) || letter.text !== 'K' || !letter.glued) return false
	return wordIn(pieceAt(pieces, at + 2), 'picture-noun')
}

// `The toll rose to 480p`, `lunch costs 720p`, `480p a copy`; but `video cut to 720p`
function isInPence(pieces: Pieces, at: number): boolean {
	if (isWordAt(pieces, at + 2, 'a', 'apiece', 'each', 'per') || isWordAt(pieces, at - 1, 'cost', 'costs', 'costing'))
		return true
	let picture = false
	for (let back = at - 1; back >= Math.max(0, at - maxToShares); back--) {
		if (isWordAt(pieces, back, 'dividend', 'pence', 'price', 'share', 'shares', 'stock') || isSignAt(pieces, back, '£'))
			return true
		picture ||= wordIn(pieceAt(pieces, back), 'picture-noun')
	}
	return !picture && isWordAt(pieces, at - 1, 'to')
}

// `the 787-9`, `a Boeing 737-800`: an airliner with its variant; at the wicket `on 737-6` is a score.
function isVariant(pieces: Pieces, at: number): boolean {
	if (!/^7[0-8]7$/.test(pieceAt(pieces, at).text) || !pieceAt(pieces, at + 1).glued) return false
	const variant = pieceAt(pieces, at + 2)
	return (
		variant.glued &&
		/^\d{1,3}(?:er|lr)?$/i.test(variant.text) &&
		(isWordAt(pieces, at - 1, 'a', 'an', 'boeing', 'its', 'new', 'the') || isSignAt(pieces, at - 1, "'"))
	)
}

// `7B22`; a unit may stand between two numbers: `6ft2`.
function isLettered(pieces: Pieces, at: number): boolean {
	const [letters, digits] = [pieceAt(pieces, at + 1), pieceAt(pieces, at + 2)]
	return (
		letters.type === 'word' &&
		letters.glued &&
		digits.type === 'number' &&
		digits.glued &&
		!/^(?:[ckm]?m|e|ft|x)$/i.test(letters.text)
	)
}

const streets = wordSet(
	'alley ave avenue blvd boulevard circle close court crescent ct dr drive freeway gardens grove highway hwy lane ln parade parkway pike pkwy place plaza quay rd road row square st street terrace trail turnpike walk way',
)

/** House numbers: a number before capitalized words of which one names a street. */
export const addressRules: readonly MarkRule[] = [
	atNumbers('no-address')('house-number', 'The shop at 16 Mill Lane closed.', streetEnd),
]

function streetEnd(pieces: Pieces, at: number): number {
	if (pieceAt(pieces, at).form !== 'plain' || pieceAt(pieces, at).value > 99999) return 0
	// `16-18 Industrial Avenue`
	const pair = isSignAt(pieces, at + 1, '-') && pieceAt(pieces, at + 2).form === 'plain'
	const start = pair ? at + 3 : at + 1
	for (let to = start; to < start + 5; to++) {
		const piece = pieceAt(pieces, to)
		if (isSign(piece, '.') && to > start) continue
		const named = piece.type === 'word' ? /^\p{Lu}/u.test(piece.text) : piece.form === 'ordinal'
		if (!named) return 0
		if (to > start && streets.has(piece.norm)) return to + 1
	}
	return 0
}
