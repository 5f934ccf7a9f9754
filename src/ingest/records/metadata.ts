import {makeArticle} from '../../model/article/make-article.js'
import {isRecord} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {ownResultOf} from '../files/own-results.js'
import {isLines, listOf} from '../formats/json.js'
import {placeInJson, reasonOf} from '../formats/json-error.js'
import {isJsonFeed} from '../formats/json-formats.js'
import {isNinjs} from '../formats/ninjs/is-ninjs.js'
import {type FieldMap, type Ingested, note} from '../ingested.js'
import {findFields, valueAt} from './fields.js'
import {type Details, oddFields, readDetails} from './record.js'

/** What a JSON file beside a text is: metadata, an article of its own, something else (annotations), or none that can be read. */
export type Beside =
	| {readonly kind: 'metadata'; readonly record: Readonly<Record<string, unknown>>}
	| {readonly kind: 'article' | 'other'}
	| {readonly kind: 'broken'; readonly mark: string; readonly reason: string}

export interface BesideOptions {
	readonly fields?: FieldMap | undefined
	/** Its name says that it is metadata: any field will do then. */
	readonly isNamed: boolean
}

/** What a JSON file beside a text is, by what is in it. */
export function judgeBeside(raw: string, {fields, isNamed}: BesideOptions): Beside {
	let value: unknown
	try {
		value = JSON.parse(raw)
	} catch (error) {
		return isLines(raw) ? {kind: 'article'} : {kind: 'broken', mark: placeInJson(raw), reason: reasonOf(error)}
	}
	if (ownResultOf(raw.slice(0, headChars)) || isJsonFeed(raw)) return {kind: 'article'}
	const list = listOf(value)
	const records = (list ?? [value]).filter(isRecord)
	const texts = records.map((record) => textIn(record, fields))
	if (records.some(isNinjs) || texts.some(isProse)) return {kind: 'article'}
	const record = Array.isArray(value) && value.length === 1 ? value[0] : list ? null : value
	if (isRecord(record)) {
		const keys = findFields(Object.keys(record), fields)
		const wanted = isNamed ? Object.values({...keys, text: undefined}) : [keys.title, keys.published, keys.url]
		if (wanted.some((key) => isGiven(valueAt(record, key)))) return {kind: 'metadata', record}
	}
	return {kind: texts.some((text) => text !== '') || records.some(hasLongField) ? 'article' : 'other'}
}

const headChars = 3000
const minTextChars = 200

// An article whose text stands in a field that isn't known: its reader names the fields.
const hasLongField = (record: Readonly<Record<string, unknown>>): boolean =>
	Object.values(record).some((value) => typeof value === 'string' && value.length >= minTextChars)

const isGiven = (value: unknown): boolean =>
	typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')

/** A shorter text that doesn't end as a sentence does may be a heading: `{"story": "Local elections", "date": "2031-05-04"}`. */
const minProseChars = 100

const isProse = (text: string): boolean => text.length >= minProseChars || /[.!?]["'”’)]{0,3}$/.test(text)

// A single word, or the name of a file, is no text: `{"article": "cup-final", "facts": []}`.
function textIn(record: Readonly<Record<string, unknown>>, fields: FieldMap | undefined): string {
	const names = Object.keys(record)
	const texts = [findFields(names, fields), findFields(names)].map((keys) => valueAt(record, keys.text))
	const text = texts.find((value) => typeof value === 'string' && /\S\s+\S/.test(value) && !isFileName(value.trim()))
	return typeof text === 'string' ? text.trim() : ''
}

const isFileName = (text: string): boolean => /^[^\n]{1,200}\.(?:txt|text|md|html?|pdf)$/i.test(text)

/** Metadata of a text, read. */
export interface Metadata {
	readonly details: Details
	readonly messages: readonly Message[]
}

/** The fields of an article that a record beside its text has. */
export function readMetadata(
	record: Readonly<Record<string, unknown>>,
	place: string,
	fields: FieldMap | undefined,
): Metadata {
	const keys = findFields(Object.keys(record), fields)
	const odd = oddFields(record, keys).map((reason) => note('ingest/field', `${place}: ${reason}`))
	const {details, messages} = readDetails(record, keys, place)
	return {details, messages: [...odd, ...messages]}
}

/** An article with what its metadata says: that goes before what the text or page itself shows. */
export function addMetadata(item: Ingested, {details, messages}: Metadata): Ingested {
	if (!('article' in item)) return item
	const {article} = item
	const given = Object.entries(details).filter(([, value]) => value !== null && value !== undefined && value.length > 0)
	// What was said of the date that the text shows.
	const isMoot = ({rule}: Message): boolean => rule === 'article/date-line' || rule === 'ingest/date'
	const kept = details.published === undefined ? item.messages : item.messages.filter((message) => !isMoot(message))
	return {
		...item,
		article: makeArticle({...article, published: article.published ?? undefined, ...Object.fromEntries(given)}),
		messages: [...messages, ...kept],
	}
}
