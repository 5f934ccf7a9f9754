import type {Numeral} from './numeral.js'
import {isSign, isWord, type Piece, pieceAt} from './pieces.js'

const weightWords =
	/^(?:weigh|weighs|weighed|weighing|weight|weights|lb|lbs|kg|kilos|kilograms|kilogrammes|kilogram|ounces|ounce|heavy|heavier|lighter|baby|cocaine|heroin|fentanyl|marijuana|cannabis|meth|methamphetamine|drugs|meat|beef|pork|fish|flour|sugar|rice|coffee|grain|coal|ore|steel|gold|silver|copper|explosives|dynamite|thrust|torque|pressure|carbon|emissions|luggage|dumbbell|bench|inches|inch|feet|foot|tall)$/
const moneyWords =
	/^(?:cost|costs|price|prices|priced|paid|pay|pays|worth|spend|spent|fine|fined|tax|taxes|euro|euros|dollars|sterling|pence|earn|earned|salary|wage|wages|bill|bills|income|profit|profits|loan|benefit|benefits|pension|rent|budget|bank|sold|sell|buy|bought|savings|debt|donated|raised|funding|compensation|treasury|bonus|dlrs)$/

/**
 * Whether `pounds` means the weight. It does behind a hyphen (`twenty-pound bag`) or before `of` and a stuff; a large
 * scale means money; else words of the sentence decide, then the country, then the size.
 */
export function isWeight(
	pieces: readonly Piece[],
	{value, scale, to}: Numeral,
	at: number,
	country: string | null,
): boolean {
	if (!isWord(pieceAt(pieces, at), 'pound', 'pounds')) return false
	const next = pieceAt(pieces, at + 1)
	if (isWord(next, 'sterling') || scale >= 1e6 || value >= 1e6) return false
	const attributive = isWord(pieceAt(pieces, at), 'pound') && value !== 1 && next.type === 'word' && !isMoneyNoun(next)
	if (
		attributive ||
		isSign(next, '-') ||
		isWord(next, 'feet', 'foot', 'force', 'per') ||
		(at > to && !isMoneyNoun(next))
	)
		return true
	if (isWord(next, 'of'))
		return !/^(?:debt|savings|public|taxpayer|taxpayers|cash|money|revenue|profit|damage|compensation|funding|investment)$/.test(
			pieceAt(pieces, at + 2).norm,
		)
	let balance = 0
	for (let index = Math.max(0, at - 40); index < Math.min(pieces.length, at + 40); index++) {
		const {type, norm} = pieces[index]!
		if (type === 'word' && weightWords.test(norm)) balance++
		else if (type === 'word' ? moneyWords.test(norm) : /^[£$€]$/.test(norm)) balance--
	}
	if (balance !== 0) return balance > 0
	return country === null ? scale === 1 : country !== 'GB'
}

const isMoneyNoun = ({norm}: Piece): boolean =>
	/^(?:note|coin|fine|deal|bill|investment|loan|grant|prize|house|fee|contract)$/.test(norm)
