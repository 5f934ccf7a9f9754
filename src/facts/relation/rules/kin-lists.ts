import {lemmaAt, lemmaIn, normAt, normIn, sentenceAt, uposAt} from '../../../model/document.js'
import {mentionAt, type Reading} from '../../../model/reading.js'

/** Most tokens between two nouns of a list of relatives. */
const maxTokens = 24

/** Whether a row is a noun for a relative: `her partner`, not `her law partner`. */
export const isKin = (reading: Reading, row: number): boolean =>
	uposAt(reading, row) === 'NOUN' &&
	lemmaIn(reading, row, 'kinship-noun') &&
	!(lemmaAt(reading, row) === 'partner' && normIn(reading, row - 1, 'business-partner-modifier'))

/** What a noun calls a relative: `son`, and `son-in-law` of the first of its words. */
export const kinName = (reading: Reading, row: number): string =>
	['-', 'in', '-', 'law'].every((word, at) => normAt(reading, row + 1 + at) === word)
		? `${lemmaAt(reading, row)}-in-law`
		: lemmaAt(reading, row)

/**
 * The noun before in a list of relatives: `wife` for `sons` in `by his wife of forty years, Ann; two sons, Bo and Cy, and a
 * sister, Di`; -1 where none is. Only names, numbers, ages and marks may stand between them.
 */
export function kinBefore(reading: Reading, row: number): number {
	const from = Math.max(sentenceAt(reading, row)?.from ?? row, row - maxTokens)
	let separated = false
	for (let at = row - 1; at >= from; at--) {
		if (isKin(reading, at)) return separated ? at : -1
		const norm = normAt(reading, at)
		if (norm === ',' || norm === ';' || norm === 'and') separated = true
		else if (!isInList(reading, at, norm)) return -1
	}
	return -1
}

const isInList = (reading: Reading, row: number, norm: string): boolean =>
	/^(?:an?|of|in|from|both|all|the|his|her|their|years?|[().–—-])$/.test(norm) ||
	/^(?:ADJ|NUM)$/.test(uposAt(reading, row)) ||
	mentionAt(reading, row)?.form === 'name'

/** Whether another noun for a relative stands between two rows: `his wife, Ann; two sons, Bo and Cy`. */
export function hasKinBetween(reading: Reading, from: number, to: number): boolean {
	for (let row = from + 1; row < to; row++) if (isKin(reading, row)) return true
	return false
}
