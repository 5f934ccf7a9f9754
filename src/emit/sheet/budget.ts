import type {SheetArticle, SheetLine} from './sheet-article.js'

/** How long a sheet is: a share of its article's characters and so many more for its headings; at most, at least and of a short article. */
interface Length {
	readonly share: number
	readonly more: number
	readonly mostShare: number
	readonly fewest: number
	readonly most: number
}

// A sheet is read in place of its article: half as long it lacks a quarter of the clauses that matter, whole one in twenty.
const whole: Length = {share: 1.25, more: 300, mostShare: 1.4, fewest: 600, most: 8000}
const half: Length = {share: 0.4, more: 350, mostShare: 0.6, fewest: 600, most: 4000}

/** Characters that the sheet of an article has. */
export function sheetBudget({text: {length}}: Pick<SheetArticle, 'text'>, isBrief: boolean): number {
	const {share, more, mostShare, fewest, most} = isBrief ? half : whole
	return Math.min(most, Math.max(fewest, Math.min(mostShare * length, share * length + more)))
}

/** Characters around a line: its mark, the number of its sentence, the line break. */
const around = 8

/** Characters that a line takes up in a sheet. */
export const costOf = ({text}: Pick<SheetLine, 'text'>): number => text.length + around

/** Characters that a heading takes up in a sheet. */
export const headingCost = 20
