import type {SheetArticle, SheetLine} from './sheet-article.js'

/**
 * Share of an article's characters that its sheet has; of a short article, whose headings weigh more, a smaller share and so many more.
 * Two thirds lack a fifth of the clauses that matter, nine tenths one in fourteen, these one in fifty.
 */
const share = 1.25
const shareOfShort = 1.2
const moreOfShort = 300
/** Most of a short article, and fewest and most characters of any sheet: four sentences are given whole, forty lines are not read. */
const mostShare = 1.4
const fewest = 600
const most = 6000

/** Characters that the sheet of an article has. */
export function sheetBudget({text: {length}}: Pick<SheetArticle, 'text'>): number {
	const own = Math.min(mostShare * length, Math.max(share * length, shareOfShort * length + moreOfShort))
	return Math.min(most, Math.max(fewest, own))
}

/** Characters around a line: its mark, the number of its sentence, the line break. */
const around = 8

/** Characters that a line takes up in a sheet. */
export const costOf = ({text}: Pick<SheetLine, 'text'>): number => text.length + around

/** Characters that a heading takes up in a sheet. */
export const headingCost = 20
