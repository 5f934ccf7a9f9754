import {isUpper, type Stretch, spaceBefore, wordOf} from './stretch.js'

/** A row of full stops with spaces between them, from and to, both inside: `. . .` */
export interface Dots {
	readonly from: number
	readonly to: number
}

/** The stops with spaces between them around a full stop, up to eight on each side. */
export function spacedDots(stretch: Stretch, row: number): Dots {
	let from = row
	while (from > row - 8 && spaceBefore(stretch, from) && wordOf(stretch, from - 1) === '.') from--
	let to = row
	while (to < row + 8 && spaceBefore(stretch, to + 1) && wordOf(stretch, to + 1) === '.') to++
	return {from, to}
}

/** Where a sentence ends among spaced stops: of it. ¶ . . . The rest; of it . . . . ¶ The rest */
export function endsAtSpacedDots(stretch: Stretch, row: number, {from, to}: Dots): boolean {
	const follower = wordOf(stretch, to + 1)
	if (!isUpper(follower) || follower === 'I') return false
	return row === (to - from >= 3 && !spaceBefore(stretch, from) ? from : to)
}
