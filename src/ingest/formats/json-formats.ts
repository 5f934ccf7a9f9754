import type {Ingested, Origin} from '../ingested.js'
import {readMarkup} from '../records/read-markup.js'
import {readJson} from './json.js'
import {mayHoldNinjs} from './ninjs/is-ninjs.js'

type Items = Iterable<Ingested> | AsyncIterable<Ingested>

/** JSON in one of the formats of news, known by its fields, or articles with fields of any names. */
export async function readJsonFormats(raw: string, origin: Origin = {}): Promise<Items> {
	// Readers are loaded with their first file.
	if (isJsonFeed(raw)) return (await import('./feed.js')).readFeed(raw, origin)
	if (mayHoldNinjs(raw) && origin.fields?.text === undefined)
		return readMarkup((await import('./ninjs.js')).readNinjs(raw, origin), origin.place ?? 'json')
	return readMarkup(readJson(raw, origin), origin.place ?? 'json')
}

/** Characters at the beginning in which a feed says what it is. */
const headChars = 20_000

/** Whether a text begins as a JSON Feed does. */
export const isJsonFeed = (raw: string): boolean =>
	/^\s{0,1000}\{/.test(raw) &&
	/"version"\s{0,20}:\s{0,20}"https?:\/\/jsonfeed\.org\/version\//.test(raw.slice(0, headChars))
