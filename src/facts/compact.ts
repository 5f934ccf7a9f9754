import {fault, isRecord, typeError} from '../model/expected.js'
import {below, derived, type Fields, isReadable, type Known, knownOf, type Where} from './derived.js'
import type {Extraction} from './extraction.js'

/** A record of which most fields may be left out: `expand` of `newsfacts/schema` fills them in. */
export interface CompactExtraction {
	readonly compact: true
	readonly article: {readonly id: string; readonly text: string}
	readonly [field: string]: unknown
}

/**
 * The same record without what can be had from the rest of it: words of the article, names of entities, what a quote's
 * claim takes from it, common values, null and `[]`. `expand` of `newsfacts/schema` gives it back whole. Throws
 * TypeError for what isn't as `extract` returns it.
 */
export function compact(extraction: Extraction): CompactExtraction {
	if (!isRecord(extraction) || !isReadable(extraction))
		throw typeError(fault('the extraction', 'what `extract` returns', extraction, 'give all of that'))
	const known = knownOf(extraction as unknown as Fields)
	const {article, ...rest} = extraction
	// Whatever follows, a record begins with its article.
	const small = {article: compactFields(article, 'other', known), compact: true, ...compactFields(rest, 'root', known)}
	return small as unknown as CompactExtraction
}

function compactFields(object: Fields, where: Where | 'root', known: Known): Fields {
	const kept: Record<string, unknown> = {}
	const has = (key: string): boolean => key in object
	for (const [key, value] of Object.entries(object)) {
		const implied = where === 'root' || key === 'kind' ? undefined : derived(object, key, where, has, known)
		if (implied === undefined ? isEmpty(value) : isEqual(value, implied)) continue
		const small = compactValue(value, where === 'root' ? below('other', key) : inner(where, key), known)
		// Tokens were asked for, even where there are none.
		if (implied === undefined && key !== 'tokens' && isBare(value, small)) continue
		kept[key] = small
	}
	return kept
}

// `entities` inside a fact are those of an argument.
const inner = (where: Where, key: string): Where =>
	key === 'entities' || key === 'facts' ? 'other' : below(where, key)

function compactValue(value: unknown, where: Where, known: Known): unknown {
	if (Array.isArray(value)) return value.map((item) => compactValue(item, where, known))
	return typeof value === 'object' && value !== null ? compactFields(value as Fields, where, known) : value
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

// An object of which nothing has to be written.
const isBare = (value: unknown, small: unknown): boolean =>
	!Array.isArray(value) && typeof small === 'object' && small !== null && Object.keys(small).length === 0

function isEqual(one: unknown, other: unknown): boolean {
	if (one === other) return true
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
	const keys = Object.keys(one)
	return (
		Array.isArray(one) === Array.isArray(other) &&
		keys.length === Object.keys(other).length &&
		keys.every((key) => isEqual((one as Fields)[key], (other as Fields)[key]))
	)
}
