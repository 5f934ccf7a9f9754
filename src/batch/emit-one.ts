import type {OpenSheet} from '../emit/open-sheet.js'
import type {Extraction} from '../facts/extraction.js'
import {type ErrorRecord, failed} from './outcome.js'

/**
 * What each sheet says of an article, all of it made before any of it is written: an article whose result can't be written,
 * such as one that is longer than any string, is an error record and leaves half a line nowhere.
 */
export function emitOne(
	{place, extraction}: {readonly place: string; readonly extraction: Extraction},
	adders: readonly OpenSheet['add'][],
	index: number,
): {readonly bodies: readonly (string | Uint8Array)[]} | {readonly error: ErrorRecord} {
	try {
		return {bodies: adders.map((add) => add(extraction, index))}
	} catch (error) {
		return {error: cannotEmit(place, extraction, error)}
	}
}

/** The record of an article whose result can't be written. */
export function cannotEmit(place: string, extraction: Extraction, error: unknown): ErrorRecord {
	const isTooLong = error instanceof RangeError && /string length/i.test(error.message)
	return isTooLong ? tooMuch(place, extraction) : failed(place, extraction.article.id, error)
}

// V8 holds no string of more than half a gigabyte.
const tooMuch = (place: string, {article, facts}: Extraction): ErrorRecord => ({
	place,
	article: article.id,
	reason: `its ${facts.length} facts make more text than fits into memory at once`,
	cure: 'split the article, or ask for fewer facts with --kinds, --top or --min-confidence',
})
