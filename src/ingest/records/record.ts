import type {ArticleInput} from '../../model/article/article.js'
import {noteDateLine} from '../../model/article/date-line.js'
import {makeArticle} from '../../model/article/make-article.js'
import {isRecord} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {suggestSpelling} from '../../model/spelling-suggestion.js'
import {findDamage} from '../decoding/mojibake.js'
import {type FieldMap, type FieldName, failure, type Ingested, note, type Origin} from '../ingested.js'
import {findFields, misspelledFields, valueAt} from './fields.js'
import {type DateOrder, readIsoDate, twoDates} from './iso-date.js'
import {fieldsWithDates, pathsOfTexts} from './paths.js'

/** Names of fields in an error. */
const maxShownKeys = 12
/** Fields of a record are few: shorter names than elsewhere are likely meant. */
const minFieldLetters = 3

/** What is known of all records of a table. */
export interface RecordTable {
	/** Columns of the fields. */
	readonly fields?: FieldMap | undefined
	/** The order of day and month in dates that could be two. */
	readonly order?: DateOrder | null | undefined
}

/** One article out of a record with named fields. Its text is kept character for character; HTML is left to `readMarkup`. */
export function readRecord(
	record: Readonly<Record<string, unknown>>,
	origin: Origin,
	table: RecordTable = {},
): Ingested {
	const {fields, order = null} = table
	const {place = 'record'} = origin
	const keys = fields ?? findFields(Object.keys(record), origin.fields)
	const text = valueAt(record, keys.text)
	if (typeof text !== 'string') {
		const has = keys.text === undefined ? 'no field that holds the text' : `no text in \`${keys.text}\``
		const known = Object.keys(record).slice(0, maxShownKeys).join(', ') || 'none'
		const near = keys.text === undefined ? null : suggestSpelling(keys.text, Object.keys(record), minFieldLetters)
		const inner = near === null ? pathsOfTexts(record) : []
		const within = inner.length === 0 ? '' : `; texts within them: ${inner.join(', ')}`
		const cure = near === null ? 'name the field with' : `did you mean \`${near}\`? Then write`
		return failure(place, `${has}; fields: ${known}${within}`, `${cure} --map text=${near ?? inner[0] ?? '<field>'}`)
	}
	// Of a table the columns are looked at once.
	const misspelled = fields ? [] : oddFields(record, keys)
	const messages: Message[] = misspelled.map((reason) => note('ingest/field', `${place}: ${reason}`))
	if (text.trim() === '') messages.push(note('ingest/empty', `${place}: the text is empty: an article without facts`))
	const damage = findDamage(text)
	if (damage !== null) {
		const cure = 'it is kept as it is; correct the data where it was made'
		messages.push(
			note('ingest/encoding', `${place}: the text looks like UTF-8 read in another encoding (${damage}); ${cure}`),
		)
	}
	const {details, messages: onDates} = readDetails(record, keys, place, order)
	const {id = origin.id, url = origin.url} = details
	const article = makeArticle({...details, text, id, url})
	return {article, place, messages: [...messages, ...onDates, ...noteDateLine(article, details.published)]}
}

/** What is said of an article besides its text. */
export type Details = Partial<Pick<ArticleInput, Exclude<FieldName, 'text'>>>

/** The fields of a record but its text, with a message for each date that can't be read. */
export function readDetails(
	record: Readonly<Record<string, unknown>>,
	keys: FieldMap,
	place: string,
	order: DateOrder | null = null,
): {readonly details: Details & {readonly published: string | undefined}; readonly messages: readonly Message[]} {
	const messages: Message[] = []
	const details = {
		id: asString(valueAt(record, keys.id)),
		title: asString(valueAt(record, keys.title)),
		published: readDate('published'),
		updated: readDate('updated'),
		url: asString(valueAt(record, keys.url)),
		source: asString(valueAt(record, keys.source)),
		authors: asNames(valueAt(record, keys.authors)),
		language: asString(valueAt(record, keys.language)),
		section: asString(valueAt(record, keys.section)),
		canonical: asString(valueAt(record, keys.canonical)),
	}
	return {details, messages}

	function readDate(field: 'published' | 'updated'): string | undefined {
		const written = asString(valueAt(record, keys[field]))
		if (written === undefined) return undefined
		const date = readIsoDate(written, order)
		if (date === null) {
			const two = twoDates(written)
			const fault = two ? 'could be two dates' : 'is no date of a known form'
			const reason = `${place}: \`${keys[field]}\` ${fault}: ${written.slice(0, 40)}`
			messages.push(note('ingest/date', `${reason}; write it as ${two ? two.join(' or ') : '2024-11-21'}`))
		}
		return date ?? undefined
	}
}

/** What to say of fields that look like others misspelled, and of dates where no field is that of publication. */
export function oddFields(record: Readonly<Record<string, unknown>>, keys: FieldMap): string[] {
	const misspelled = misspelledFields(Object.keys(record), keys)
	if (keys.published !== undefined || misspelled.some((reason) => reason.includes('--map published=')))
		return misspelled
	const dated = fieldsWithDates(record, new Set(Object.values(keys)))
	if (dated.length === 0) return misspelled
	const names = `${dated.map((key) => `\`${key}\``).join(', ')} ${dated.length === 1 ? 'has' : 'have'} dates`
	return [...misspelled, `no field is known for the date of publication; ${names}: write --map published=${dated[0]}`]
}

/** Names inside names: `{"name": {"name": "Ann Lee"}}`. */
const maxNameDepth = 3

/** A string or number as a trimmed string; the name of a thing that has one; undefined for anything else and for ''. */
function asString(value: unknown, depth = 0): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value)
	if (typeof value === 'string') return value.trim() || undefined
	if (depth < maxNameDepth && isRecord(value) && 'name' in value) return asString(value.name, depth + 1)
	return undefined
}

// `["Ann Lee", "Bob Ray"]`, `Ann Lee; Bob Ray`, `Ann Lee and Bob Ray`, `[{"name": "Ann Lee"}]`, `['Ann Lee']`
function asNames(value: unknown): string[] | undefined {
	if (Array.isArray(value)) return value.map((name) => asString(name)).filter((name) => name !== undefined)
	const written = asString(value)
	if (written === undefined) return undefined
	const list = /^\[(.*)\]$/s.exec(written)?.[1]?.replaceAll(/["']/g, '') ?? written
	// With single spaces, since a run of them before each mark would be tried again from each of its places.
	const parts = list.replaceAll(/\s+/g, ' ').split(/ ?[;|] ?| (?:and|&) /)
	// `Lee, Ann` is one name; `Ann Lee, Bob Ray` is two.
	const names = parts.flatMap((part) =>
		part.split(', ').every((name) => name.includes(' ')) ? part.split(', ') : [part],
	)
	return names.map((name) => name.replace(/^by /i, '').trim()).filter(Boolean)
}
