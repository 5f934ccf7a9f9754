import {expectText, isRecord} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {readRecord} from '../records/record.js'
import {listOf, readJson} from './json.js'
import {isNinjs} from './ninjs/is-ninjs.js'
import {parseJson, readNinjsItem} from './ninjs/item.js'

/** ninjs (News in JSON of the IPTC, versions 1 to 3): one item, a list of items, or an object that holds such a list. */
export function* readNinjs(raw: string, origin: Origin = {}): Generator<Ingested> {
	expectText(raw, 'the JSON')
	expectOrigin(origin)
	const {place = 'ninjs'} = origin
	const value = parseJson(raw)
	const items = listOf(value)
	if (!items && isRecord(value) && isNinjs(value)) yield* readNinjsItem(value, {...origin, place})
	else if (!items?.some((item) => isRecord(item) && isNinjs(item))) yield* readJson(raw, origin)
	else
		for (const [index, item] of items.entries()) {
			const itemOrigin = {
				...origin,
				place: `${place}[${index}]`,
				...(origin.id !== undefined && {id: `${origin.id}#${index + 1}`}),
			}
			if (isRecord(item) && isNinjs(item)) yield* readNinjsItem(item, itemOrigin)
			else if (isRecord(item)) yield readRecord(item, itemOrigin)
			else yield failure(itemOrigin.place, 'not an object', 'an article is an object with a `text`')
		}
}
