import {type Document, normAt, wordAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {isUpper} from './names-case.js'
import type {RawName} from './names-rules.js'

/**
 * Reads what stands in brackets before the dash of a dateline as the agency that reports: `LISBON, March 3 (Northline) —`.
 * Linear.
 */
export function putDatelineAgencies(doc: Document, found: readonly RawName[]): readonly RawName[] {
	const agencies: RawName[] = []
	for (let row = 0; row < doc.tokens.length; row++) {
		if (!isUpper(wordAt(doc, row)) || !startsLine(doc, row)) continue
		const agency = agencyBehind(doc, row)
		if (agency)
			agencies.push({...agency, type: 'organization', subtype: 'media', confidence: 0.9, rule: 'agency of a dateline'})
	}
	if (agencies.length === 0) return found
	const rows = new Set(agencies.flatMap(({from, to}) => Array.from({length: to - from}, (_, at) => from + at)))
	const isFree = ({from, to}: Range): boolean => {
		for (let row = from; row < to; row++) if (rows.has(row)) return false
		return true
	}
	return [...found.filter(isFree), ...agencies].sort((a, b) => a.from - b.from)
}

// A dateline is short: rows before its bracket, and in it.
const longest = 10
const words = 4

const startsLine = (doc: Document, row: number): boolean =>
	row === 0 || /\n/.test(doc.text.slice(doc.tokens.ends[row - 1], doc.tokens.starts[row]))

function agencyBehind(doc: Document, row: number): Range | null {
	let open = row + 1
	while (open < row + longest && /^[\p{L}\d,.]+$/u.test(wordAt(doc, open))) open++
	if (wordAt(doc, open) !== '(') return null
	let close = open + 1
	while (close < open + 1 + words && /^\p{Lu}[\p{L}.]*$/u.test(wordAt(doc, close))) close++
	const isAgency = close > open + 1 && wordAt(doc, close) === ')' && /^(?:[—–_-]|--)$/.test(normAt(doc, close + 1))
	return isAgency ? {from: open + 1, to: close} : null
}
