import type {Explanation} from '../../explain/schema.js'
import {overlaps, type Span} from '../../model/span.js'
import {usageError} from '../exit.js'
import type {ExplainFlags} from '../options/flags.js'
import {wholeNumber} from '../options/whole-number.js'

/** What a reader asks about: some places of an article, or all of it. */
export interface Question {
	readonly words: string | null
	readonly offset: number | null
	/** From 0. */
	readonly sentence: number | null
	/** Of a fact. */
	readonly id: string | null
}

/** Reads what is asked. Throws an ExitError for what is no question. */
export function readQuestion({
	find,
	at,
	sentence,
	id,
}: Pick<ExplainFlags, 'find' | 'at' | 'sentence' | 'id'>): Question {
	if (find !== undefined && find.trim() === '') throw usageError('--find: empty; name the words to look for')
	const given = Object.entries({find, at, sentence, id}).flatMap(([name, value]) =>
		value === undefined ? [] : `--${name}`,
	)
	if (given.length > 1) throw usageError(`${given.join(' with ')}: ask for one of them at a time`)
	return {
		words: find ?? null,
		offset: at === undefined ? null : wholeNumber(at, '--at', 0),
		sentence: sentence === undefined ? null : wholeNumber(sentence, '--sentence') - 1,
		id: id ?? null,
	}
}

/** Most places that the words of a question are looked for at. */
const maxPlaces = 20

/**
 * The places of an article that a question is about; null for all of it, empty where the article has no such place.
 * Words are found with any space between them, and in any case where the case as given isn't there.
 */
export function placesAsked(
	{words, offset, sentence, id}: Question,
	text: string,
	{sentences, records}: Explanation,
): readonly Span[] | null {
	if (words !== null) return placesOf(words, text)
	if (offset !== null) return offset < text.length ? [{start: offset, end: offset + 1}] : []
	if (id !== null) return records.flatMap((record) => (record.id === id ? record.evidence : []))
	if (sentence === null) return null
	const found = sentences[sentence]
	return found ? [{start: found.start, end: found.end}] : []
}

function placesOf(words: string, text: string): Span[] {
	const pattern = words
		.trim()
		.split(/\s+/)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('\\s{1,9}')
	const find = (flags: string): Span[] =>
		[...text.matchAll(new RegExp(pattern, flags))]
			.slice(0, maxPlaces)
			.map((match) => ({start: match.index, end: match.index + match[0].length}))
	const found = find('gu')
	return found.length > 0 ? found : find('giu')
}

/** Whether words touch some of the places asked about. */
export const isAsked = (places: readonly Span[] | null, span: Span): boolean =>
	places === null || places.some((place) => overlaps(place, span))
