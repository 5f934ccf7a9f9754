import {formInClass, wordSet} from '../../lexicon/lexicon.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {type Unit, type UnitReading, unitTable} from './unit.js'

/** Reads a unit symbol: `km`, `°C`, `%`, `"`. Symbols that are also words need evidence. */
export function readSymbol(pieces: Pieces, at: number, digits: boolean): UnitReading | null {
	const piece = pieceAt(pieces, at)
	if (piece.type === 'sign') return readUnitSign(pieces, at, digits)
	if (piece.type !== 'word' || (!digits && piece.text.length < 2)) return null
	// `two PBS journalists`: a name of letters, where a number in words stands before it.
	const named = /^\p{Lu}{3,}$/u.test(piece.text) && pieceAt(pieces, at + 1).type === 'word'
	if (!digits && named) return null
	if (digits && (piece.text === 'C' || piece.text === 'F')) return readDegree(pieces, at)
	const unit = unitTable.symbols.get(piece.text) ?? looseSymbol(piece)
	return unit && isUnitSymbol(pieces, at, digits) ? {unit, to: at + 1} : null
}

// `-10C`, `30 C.`, `98F`: a degree, near a word of heat or cold.
function readDegree(pieces: Pieces, at: number): UnitReading | null {
	const {text, glued} = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	if (next.glued && (next.type !== 'sign' || next.norm === '-')) return null
	const negative = glued && /^[-−]$/.test(pieceAt(pieces, at - 2).norm) && !pieceAt(pieces, at - 2).glued
	// `104 F (40 C)`, `40 C (104 F)`: the same in the other scale.
	const converted =
		isConverted(pieces, at, at + 1) ||
		isConverted(pieces, at - 3 - minusAt(pieces, at - 2), at - 2 - minusAt(pieces, at - 2))
	return hasWarmthWord(pieces, at) || converted || (text === 'C' && (negative || endsAmount(next)))
		? {unit: unitTable.symbols.get(`°${text}`)!, to: at + 1}
		: null
}

// A degree at `at` and, from the bracket on, the number, the letter and the closing bracket of another.
function isConverted(pieces: Pieces, at: number, bracket: number): boolean {
	if (!/^[CF]$/.test(pieceAt(pieces, at).text) || !isSignAt(pieces, bracket, '(')) return false
	const number = bracket + 1 + minusAt(pieces, bracket + 1)
	if (pieceAt(pieces, number).type !== 'number' || !isSignAt(pieces, number + 2, ')')) return false
	const other = pieceAt(pieces, number + 1).text
	return /^[CF]$/.test(other) && other !== pieceAt(pieces, at).text
}

// A minus before the number of a degree: 1 where one stands here.
const minusAt = (pieces: Pieces, at: number): 0 | 1 => (/^[-−]$/.test(pieceAt(pieces, at).norm) ? 1 : 0)

// `30 C.`; but `Section 3 C (F)`
const endsAmount = (next: Piece): boolean => next.type !== 'word' && next.norm !== '('

function hasWarmthWord(pieces: Pieces, at: number): boolean {
	const to = Math.min(pieces.length, at + 30)
	for (let near = Math.max(0, at - 30); near < to; near++)
		if (pieces.types[near] === 'word' && formInClass(pieces.norms[near]!, 'warmth-word')) return true
	return false
}

// `KG`, `Kms`, `ghz`, `m.p.h.`: written in another case or with stops, where it is unambiguous.
function looseSymbol(piece: Piece): Unit | undefined {
	const {text} = piece
	// Shorter ones are words: `p.m.`
	const norm = text.length > 4 ? piece.norm.replaceAll('.', '') : piece.norm
	if (text.length < 2 || shortWords.has(norm)) return undefined
	const plural = norm.endsWith('s') && norm.length > 2 ? unitTable.symbols.get(norm.slice(0, -1)) : undefined
	if (text.length === 2)
		return /^(?:KG|KM|CM|MM|ML|Km|Kg|Cm|Mm|Ml|Oz|Lb|Ft)$/.test(text) ? unitTable.symbols.get(norm) : undefined
	const large = unitTable.symbols.get(`${text[0]!.toUpperCase()}${norm.slice(1, -1)}${norm.at(-1)!}`)
	return plural ?? unitTable.symbols.get(norm) ?? large ?? unitTable.symbols.get(capitals.get(norm) ?? '')
}

const capitals = new Map([
	['ghz', 'GHz'],
	['gwh', 'GWh'],
	['khz', 'kHz'],
	['kwh', 'kWh'],
	['mhz', 'MHz'],
	['mwh', 'MWh'],
	['kbps', 'Kbps'],
	['mbps', 'Mbps'],
	['gbps', 'Gbps'],
	['twh', 'TWh'],
])

// English words of the same letters as a symbol.
const shortWords = wordSet('ac am as at bus cm ct ft gas ha his has in ma mas mad me mi mo ms pa pas pt sec us was yd')

// `5 m`, `5m` but not `5 m-class`; `2 in` only before a stop or a dimension; `5 W` but not `5 A grades`.
function isUnitSymbol(pieces: Pieces, at: number, digits: boolean): boolean {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	if (piece.norm === 'in') return digits && isInch(pieces, at)
	if (
		shortWords.has(piece.norm) &&
		!/^(?:cm|ft)$/.test(piece.norm) &&
		!piece.glued &&
		next.type === 'word' &&
		!isWord(next, 'ago')
	)
		return false
	if (piece.text.length > 1) return true
	if (isSign(next, '-') && next.glued) return /^[123]$/.test(pieceAt(pieces, at + 2).text)
	if (piece.text === 's' && piece.glued && isDecade(pieceAt(pieces, at - 1))) return false
	if (piece.glued) return !/^[BbSTHFCGMkKPRpc]$/.test(piece.text) || next.type !== 'word' || /^[bT]$/.test(piece.text)
	if (/^[mglLtWKVhsNJ]$/.test(piece.text)) return !(next.glued && next.type === 'number')
	return /^[bA]$/.test(piece.text) && next.type !== 'word'
}

// `1960s`, `the 80s`: decades, no seconds.
const isDecade = ({text, value}: Piece): boolean =>
	/^(?:\d\d)?\d0$/.test(text) && (value >= 1000 || (value >= 20 && value <= 90))

function isInch(pieces: Pieces, at: number): boolean {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	if (next.type === 'word')
		return wordIn(next, 'dimension-adjective') || isWord(next, 'by', 'x') || (isWord(next, 'of') && piece.glued)
	return next.type === 'sign' && next.norm !== '"' && next.norm !== '(' && next.norm !== '$' && next.norm !== "'"
}

function readUnitSign(pieces: Pieces, at: number, digits: boolean): UnitReading | null {
	const {norm, text, glued} = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	if (text === '°' || text === 'º') {
		// `20 °C`, `20° C`, `273° on the Celsius scale`
		if (next.type === 'word' && /^[CFK]$/.test(next.text)) {
			const unit = next.text === 'K' ? unitTable.symbols.get('K') : unitTable.symbols.get(`°${next.text}`)
			return unit ? {unit, to: at + 2} : null
		}
		const named = next.type === 'word' ? unitTable.names.get(next.norm) : undefined
		if (named?.dimension === 'temperature') return {unit: named, to: at + 2}
		// `−273.15° on the Celsius scale`
		const scale =
			isWord(next, 'on') && isWordAt(pieces, at + 2, 'the')
				? unitTable.names.get(pieceAt(pieces, at + 3).norm)
				: undefined
		return {unit: scale?.dimension === 'temperature' ? scale : unitTable.symbols.get('°')!, to: at + 1}
	}
	if (
		digits &&
		glued &&
		(text === '″' || ((text === '"' || text === '”') && !/^[,.;]$/.test(next.norm))) &&
		!isOpenQuote(pieces, at)
	)
		return {unit: unitTable.names.get('inch')!, to: at + 1}
	if (digits && text === '"' && !next.glued && wordIn(next, 'dimension-adjective'))
		return {unit: unitTable.names.get('inch')!, to: at + 1}
	if (
		digits &&
		glued &&
		norm === "'" &&
		next.norm !== "'" &&
		!isOpenQuote(pieces, at) &&
		!(next.glued && next.type === 'word')
	)
		return {unit: unitTable.names.get('foot')!, to: at + 1}
	const unit = unitTable.symbols.get(text) ?? unitTable.symbols.get(norm)
	return unit ? {unit, to: at + 1} : null
}

// A mark that closes a quotation opened before it in the sentence is no sign of feet or inches.
function isOpenQuote(pieces: Pieces, at: number): boolean {
	const {norm} = pieceAt(pieces, at)
	let open = 0
	for (let index = Math.max(0, at - 400); index < at; index++) {
		if (!isSignAt(pieces, index, norm)) continue
		const piece = pieceAt(pieces, index)
		const before = pieceAt(pieces, index - 1)
		const after = pieceAt(pieces, index + 1)
		if (norm === "'" && piece.glued && after.glued && after.type === 'word') continue
		if (piece.glued && before.type === 'number') continue
		open = open > 0 && piece.glued ? open - 1 : open + 1
	}
	return open > 0
}
