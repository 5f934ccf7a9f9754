import {type Document, normAt, wordAt, xposAt} from '../model/document.js'
import {withMissed} from './missed-names.js'
import type {RawName} from './names-rules.js'

/** Finds papers that an article calls by one word, where the model missed them: `told the Post`, `wrote in the Herald`. Linear. */
export function putPapers(doc: Document, names: readonly RawName[]): readonly RawName[] {
	return withMissed(doc, names, (row) =>
		titles.has(wordAt(doc, row)) &&
		normAt(doc, row - 1) === 'the' &&
		/^NNPS?$/.test(xposAt(doc, row)) &&
		!/^\p{Lu}/u.test(wordAt(doc, row + 1)) &&
		isToldOf(doc, row - 2)
			? {from: row, to: row + 1, type: 'organization', subtype: 'media', confidence: 0.7, rule: 'paper'}
			: null,
	)
}

/** Words that papers go by. */
const titles = new Set(
	`Advertiser Advocate Argus Bee Bugle Chronicle Courier Dispatch Echo Examiner Express Gazette Globe Guardian Herald
	Independent Inquirer Journal Ledger Mail Mercury Mirror Observer Post Record Register Reporter Sentinel Standard Star Sun
	Telegraph Times Tribune`.split(/\s+/),
)

// What stands before `the`: somebody talks to it, or it tells.
const isToldOf = (doc: Document, row: number): boolean =>
	/^(?:assured|informed|reminded|tell|telling|tells|told)$/.test(normAt(doc, row)) ||
	(normAt(doc, row) === 'to' && /^(?:according|interview|said|spoke|statement|told)$/.test(normAt(doc, row - 1))) ||
	(/^(?:by|in|with)$/.test(normAt(doc, row)) &&
		/^(?:interview|interviewed|published|quoted|reported|wrote|writing)$/.test(normAt(doc, row - 1)))
