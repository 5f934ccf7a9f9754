import {suggestSpelling} from '../../model/spelling-suggestion.js'
import {type FieldMap, type FieldName, fieldNames} from '../ingested.js'

/** Names under which data sets keep these fields, without case and punctuation, the likeliest first. */
const aliases: Readonly<Record<FieldName, readonly string[]>> = {
	id: ['id', 'articleid', 'docid', 'documentid', 'storyid', 'uuid', 'guid'],
	text: `text body content articletext articlebody article fulltext maintext bodytext storytext story contents plaintext cleantext
		rawtext newstext document news`.split(/\s+/),
	title: ['title', 'headline', 'articletitle', 'head', 'heading'],
	published:
		`published publishedat publisheddate publicationdate publishdate datepublished datepublish pubdate dateofpublication
		publishedtime publishtime firstpublished issued articledate date datetime timestamp`.split(/\s+/),
	updated: ['updated', 'updatedat', 'modified', 'datemodified', 'modifiedat', 'lastmodified'],
	url: ['url', 'link', 'articleurl', 'sourceurl', 'canonicalurl', 'weburl', 'permalink', 'uri'],
	source:
		`source publication publisher outlet newspaper sourcename sitename site domain sourcedomain media agency`.split(
			/\s+/,
		),
	authors: ['authors', 'author', 'byline', 'creator', 'writer', 'journalist'],
	language: ['language', 'lang'],
	section: ['section', 'sectionname', 'rubric', 'desk', 'newsdesk', 'category'],
	canonical: ['canonical'],
}

/** Finds the key of each field among a record's keys: the caller's own name for it, else the likeliest of ours. */
export function findFields(keys: readonly string[], given: FieldMap = {}): FieldMap {
	const byName = new Map<string, string>()
	for (const key of keys) {
		const name = bare(key)
		if (!byName.has(name)) byName.set(name, key)
	}
	const found: {-readonly [K in FieldName]?: string} = {}
	for (const field of fieldNames) {
		const alias = aliases[field].find((name) => byName.has(name))
		const key = given[field] ?? (alias === undefined ? undefined : byName.get(alias))
		if (key !== undefined) found[field] = key
	}
	return found
}

/** What to say of unknown keys that look like a field misspelled: `publised`. `found`: the keys that are read. */
export function misspelledFields(keys: readonly string[], found: FieldMap): string[] {
	const read = new Set(Object.values(found))
	const open = fieldNames.filter((field) => found[field] === undefined)
	return keys.flatMap((key) => {
		if (read.has(key)) return []
		const field = open.find((name) => suggestSpelling(bare(key), aliases[name]) !== null)
		return field === undefined
			? []
			: `\`${key}\` is no field that is read; is it \`${field}\`? Then correct its name, or write --map ${field}=${key}`
	})
}

const bare = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The value under a key; where the record has no such key, dots in it lead into nested objects. */
export function valueAt(record: Readonly<Record<string, unknown>>, key: string | undefined): unknown {
	if (key === undefined) return undefined
	if (Object.hasOwn(record, key)) return record[key]
	let value: unknown = record
	for (const step of key.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
		value = (value as Record<string, unknown>)[step]
	}
	return value
}
