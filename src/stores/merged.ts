import {stored} from './rows.js'
import {type Database, firstRow} from './sqlite/database.js'

/** What articles of an archive have in common, as newsfacts merge writes it. */
export const mergedKinds = ['entity', 'quote', 'event', 'series', 'duplicate'] as const

/** A kind of record that newsfacts merge writes. */
export type MergedKind = (typeof mergedKinds)[number]

/** Takes the records of a kind, which stand in the place of all that were there. */
export interface MergedWriter {
	/** Adds a record. Throws TypeError for one that is none of newsfacts merge. */
	add(record: unknown): void
}

/** The kind of merged record that a file holds by its beginning; null for other files. */
export const mergedKindOf = (beginning: string): MergedKind | null =>
	forms.find(([, form]) => form.test(beginning))?.[0] ?? null

const forms: readonly (readonly [MergedKind, RegExp])[] = [
	['entity', /^\{"schema":1,"id":"[0-9a-f]{16}","type":"[a-z]{1,30}","name":"/],
	['event', /^\{"schema":1,"id":"[0-9a-f]{16}","type":"[^"]{1,200}","from":/],
	['quote', /^\{"schema":1,"id":"[0-9a-f]{16}","text":"/],
	['series', /^\{"schema":1,"id":"[0-9a-f]{16}","about":/],
	['duplicate', /^\{"schema":1,"article":"(?:[^"\\\n]|\\.){0,2000}","cluster":"[0-9a-f]{16}"/],
]

/** Opens a kind for writing; null where its records are there already, those of the same digest. */
export function writeMerged(database: Database, kind: MergedKind, digest: string): MergedWriter | null {
	const known = firstRow(database.prepare('select digest from merged_files where kind = ?'), kind)?.[0]
	if (known === digest) return null
	database.prepare('delete from merged where kind = ?').run(kind)
	if (kind === 'entity') database.exec('delete from merged_entities')
	database.prepare('insert or replace into merged_files (kind, digest) values (?, ?)').run(kind, digest)
	const insert = database.prepare(
		'insert or replace into merged (kind, id, type, name, articles, first, last, record) values (?, ?, ?, ?, ?, ?, ?, ?)',
	)
	const member = database.prepare('insert or replace into merged_entities (entity, merged) values (?, ?)')
	return {
		add(value) {
			const record = fieldsOf(value)
			const id = text(record.id ?? record.article)
			if (id === null) throw new TypeError('a record without its id')
			const about = fieldsOf(record.about ?? record.speaker ?? {})
			insert.run(
				kind,
				id,
				text(record.type),
				text(record.name ?? record.text ?? about.name ?? record.duplicateOf),
				Array.isArray(record.articles) ? record.articles.length : Number(record.articles ?? 1),
				text(record.first ?? record.published),
				text(record.last ?? record.published),
				stored(JSON.stringify(value)),
			)
			if (kind !== 'entity' || !Array.isArray(record.articles)) return
			for (const each of record.articles) {
				const entity = text(fieldsOf(each).entity)
				if (entity !== null) member.run(entity, id)
			}
		},
	}
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => {
	if (typeof value !== 'object' || value === null) throw new TypeError('a record that is no object')
	return value as Readonly<Record<string, unknown>>
}

const text = (value: unknown): string | null => (typeof value === 'string' ? stored(value) : null)
