import type {Piece} from './pieces.js'

/** Words before a number of four digits that make it a year. */
export const yearLeaders: ReadonlySet<string> = new Set(
	'about after around before born by circa during early election financial from in late mid season since the through till tour until year years'.split(
		' ',
	),
)

/** Four digits without a separator, between 1000 and 2100. */
export const isYearLike = ({form, value, text}: Piece): boolean =>
	form === 'plain' && text.length === 4 && value >= 1000 && value <= 2100
