import {type Document, normAt, wordAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {isLineStart} from './dateline-places.js'
import {withPut} from './missed-names.js'
import type {RawName} from './names-rules.js'

/**
 * Reads what stands in brackets before the dash of a dateline as the agency that reports: `LISBON, March 3 (Northline) —`.
 * Linear.
 */
export function putDatelineAgencies(doc: Document, found: readonly RawName[]): readonly RawName[] {
	const agencies: RawName[] = []
	const taken = new Set<number>()
	for (let row = 0; row < doc.tokens.length; row++) {
		const agency = isLineStart(doc, row) ? agencyBehind(doc, row) : null
		if (!agency) continue
		agencies.push({...agency, type: 'organization', subtype: 'media', confidence: 0.9, rule: 'agency of a dateline'})
		for (let at = agency.from; at < agency.to; at++) taken.add(at)
	}
	return agencies.length === 0 ? found : withPut(found, agencies, taken)
}

// A dateline is short: rows before its bracket, and in it.
const longest = 10
const words = 4

function agencyBehind(doc: Document, row: number): Range | null {
	let open = row + 1
	while (open < row + longest && /^[\p{L}\d,.]+$/u.test(wordAt(doc, open))) open++
	if (wordAt(doc, open) !== '(') return null
	let close = open + 1
	while (close < open + 1 + words && /^\p{Lu}[\p{L}.]*$/u.test(wordAt(doc, close))) close++
	const isAgency = close > open + 1 && wordAt(doc, close) === ')' && /^(?:[—–_-]|--)$/.test(normAt(doc, close + 1))
	return isAgency ? {from: open + 1, to: close} : null
}
