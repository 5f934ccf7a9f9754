import {describe, expect, it} from '@jest/globals'
import {z} from 'zod'
import type {ArchiveArticle} from '#src/archive/article.js'
import {mergeArticles} from '#src/archive/merge.js'
import {createEngine} from '#src/extract.js'
import {archiveSchemas, jsonSchema} from '#src/schema.js'
import {article, body, event, person, quantity, town} from './archive/made.js'
import {text} from './archive/texts.js'

const {extract} = createEngine({models: false})

const said =
	'“The mole will hold for another winter, whatever they say in the capital,” said Lena Varga, its harbour master.'
const copies = ['2024-03-01', '2024-03-02', undefined].map((published, index) =>
	extract({id: `copy-${index}`, text: `${said} ${text(0)}`, ...(published && {published, source: 'Herald'})}),
)

const crash = (id: string, day: number, dead: number): ArchiveArticle =>
	article(
		id,
		`2024-03-0${day}`,
		[
			town('Narvik', {iso: 'NO'}),
			body('Ferry Lina'),
			person('Ann Lee', {posts: ['mayor @ Narvik Council'], gender: 'female'}),
		],
		{
			source: `Paper ${id}`,
			facts: (ids) => {
				const number = quantity(id, dead, {countedHead: 'person', unit: 'person', verb: 'die'})
				return [
					number,
					event(id, 'accident', ['kind=crash', `dead#${number.id}`], ids, {date: '2024-03-01', place: 'Narvik'}),
				]
			},
		},
	)

const merged = mergeArticles([...copies, crash('a', 2, 12), crash('b', 3, 15), crash('c', 4, 15)])
const lists = {
	entity: merged.entities,
	quote: merged.quotes,
	event: merged.events,
	series: merged.series,
	duplicate: merged.duplicates,
}

describe('what merge writes', () => {
	it.each(Object.keys(archiveSchemas) as (keyof typeof archiveSchemas)[])('is as its schema says: %s', (kind) => {
		expect(lists[kind].length).toBeGreaterThan(0)
		// The record as a reader has it, field by field.
		for (const record of lists[kind])
			expect(archiveSchemas[kind].parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
	})

	it.each([
		['entity', {score: 2}],
		['entity', {id: 'short'}],
		['entity', {more: true}],
		['quote', {text: undefined}],
		['event', {articles: 0}],
		['series', {points: [{}]}],
		['duplicate', {published: 'yesterday'}],
	] as const)('is refused where it is another: %s %j', (kind, change) => {
		expect(archiveSchemas[kind].safeParse({...lists[kind][0], ...change}).success).toBe(false)
	})

	it('has its JSON Schema beside that of facts', () => {
		const {$defs} = jsonSchema() as {$defs: Record<string, unknown>}
		expect($defs.archiveEntity).toEqual(z.toJSONSchema(archiveSchemas.entity))
		expect(Object.keys($defs).filter((name) => name.startsWith('archive'))).toEqual([
			'archiveEntity',
			'archiveQuote',
			'archiveEvent',
			'archiveSeries',
			'archiveDuplicate',
		])
	})
})
