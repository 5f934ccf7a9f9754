import {normAt, rangeOf} from '../../../model/document.js'
import type {QuoteMention} from '../../../model/quote.js'
import type {Reading} from '../../../model/reading.js'
import {touches} from '../../../model/span.js'
import type {FoundEvent} from '../found.js'
import {clausalPhrase, type Phrase} from './phrases.js'
import {byGrammar} from './roles.js'

/**
 * `Prices fell in May, according to a survey by Acme`: what the trigger reports, or what its noun is the source of, fills the
 * role of its type for that. Only a quote knows it, which may run over several clauses and sentences.
 */
export function withReported(reading: Reading, events: readonly FoundEvent[]): FoundEvent[] {
	if (!events.some(({type}) => type.reported)) return [...events]
	const reports = reportsByRow(reading)
	return events.map((event) => {
		const role = event.type.reported
		const quotes = role ? [event.trigger, ...event.others].flatMap(({head}) => reports.get(head) ?? []) : []
		if (!role || quotes.length === 0) return event
		const reported = [...new Set(quotes)].map((quote) => contentOf(reading, quote))
		const outside = event.filled.filter(({candidate: {phrase}}) => !reported.some((one) => touches(one, phrase)))
		return {
			...event,
			filled: [...outside, ...reported.map((phrase) => byGrammar('reported', role, phrase, event.probability))],
		}
	})
}

// The quotes whose cue or source holds a row.
function reportsByRow(reading: Reading): ReadonlyMap<number, readonly QuoteMention[]> {
	const byRow = new Map<number, QuoteMention[]>()
	for (const quote of reading.quotes) {
		if (quote.inside >= 0) continue
		for (const range of [quote.cue, quote.source])
			for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++)
				if (!isBelowClause(reading, row, range!.head)) byRow.set(row, [...(byRow.get(row) ?? []), quote])
	}
	return byRow
}

// `said Ann Lee, who led the study`: what stands in a clause on the source is not the source.
function isBelowClause({tree}: Reading, row: number, head: number): boolean {
	for (let at = row, steps = 0; at >= 0 && at !== head && steps < maxArcs; at = tree.heads[at]!, steps++)
		if (tree.deprels[at]!.startsWith('acl')) return true
	return false
}

/** Arcs between a word and the head of its phrase, at most. */
const maxArcs = 8

// Without its conjunction, as every clause that is an argument.
function contentOf(reading: Reading, {content}: QuoteMention): Phrase {
	const {from, to} = rangeOf(reading, content[0]!)
	return clausalPhrase(reading, {from: normAt(reading, from) === 'that' && from + 1 < to ? from + 1 : from, to})
}
