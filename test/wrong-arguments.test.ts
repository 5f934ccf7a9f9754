import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import * as archive from '#src/archive/index.js'
import * as batch from '#src/batch/index.js'
import * as browser from '#src/browser/index.js'
import * as describing from '#src/describe.js'
import * as explaining from '#src/explain/index.js'
import * as main from '#src/index.js'
import * as ingest from '#src/ingest/index.js'
import * as queue from '#src/queue/index.js'
import * as schema from '#src/schema.js'
import * as stores from '#src/stores/index.js'
import * as view from '#src/view/index.js'

const entries = {main, schema, ingest, view, describing, explaining, batch, browser, stores, archive, queue}

const extraction = main.createEngine({models: false}).extract({text: 'Rain fell on 4 May 2024.'})
const [fact] = extraction.facts
const file = {name: 'a.txt', arrayBuffer: async () => new ArrayBuffer(0)}
const open = {queue: {}, client: {}, name: 'news', shown: '', settingsKey: '', writersKey: ''}
const sink = {write: () => {}, has: () => {}}

/** What a parameter takes, among the values below: the others are wrong. */
const fits = {
	article: [],
	engine: [undefined, {}],
	options: [undefined, {}],
	text: ['text'],
	bytes: [],
	stream: [],
	path: ['text'],
	list: [[]],
	// What is no article among them comes out as an error record.
	items: [[], [5], [null]],
	fact: [],
	facts: [],
	extraction: [],
	record: [{}, {wrong: 1}, {text: 5}],
	question: [{}],
	files: [undefined, 'text', []],
	count: [5],
	countOrNone: [5, undefined],
	name: [],
} as const

const wrong = [undefined, null, 5, 'text', {}, [], {wrong: 1}, {text: 5}, [5], [null], true]

type Parameter = readonly [takes: keyof typeof fits, good: unknown]

const origin: Parameter = ['options', {}]
const ofText: readonly Parameter[] = [['text', ''], origin]
const ofBytes: readonly Parameter[] = [['bytes', new Uint8Array()], origin]
const ofStream: readonly Parameter[] = [
	[
		'stream',
		(async function* () {
			yield ''
		})(),
	],
	origin,
]

/** Each function that the package exports, with its parameters. */
const functions: Readonly<Record<string, readonly Parameter[]>> = {
	extract: [
		['article', {text: ''}],
		['options', {}],
	],
	createEngine: [['engine', {}]],
	createExplainer: [['engine', {}]],
	explain: [
		['article', {text: ''}],
		['options', {}],
	],
	describe: [['fact', fact]],
	compact: [['extraction', extraction]],
	expand: [['record', {}]],
	renderPage: [
		['list', []],
		['options', {}],
	],
	decode: ofBytes,
	readArticles: [
		['list', []],
		['options', {}],
	],
	readCsv: ofStream,
	readJsonLines: ofStream,
	readDocx: ofBytes,
	readEpub: ofBytes,
	readPdf: ofBytes,
	readFeed: ofText,
	readHtml: ofText,
	readJson: ofText,
	readMarkdown: ofText,
	readNewsml: ofText,
	readNewsmlG2: ofText,
	readNinjs: ofText,
	readNitf: ofText,
	readText: ofText,
	toIsoDate: [['text', '']],
	extractAll: [
		['items', []],
		['options', {}],
	],
	isResults: [['path', 'a']],
	isUnfinished: [['path', 'a']],
	openManifest: [['path', 'a']],
	readFactLines: [['path', 'a']],
	readResults: [['path', 'a']],
	loadModels: [
		['files', []],
		['options', {}],
	],
	readFile: [['article', file]],
	countSql: [['question', {}]],
	factsSql: [['question', {}]],
	openDatabase: [
		['path', 'a'],
		['options', {}],
	],
	articleOfFacts: [['facts', [fact]]],
	mergeArticles: [['list', []]],
	clearQueue: [['article', open]],
	enqueue: [
		['article', open],
		['list', []],
		['options', {}],
	],
	openFolder: [
		['path', join(mkdtempSync(join(tmpdir(), 'newsfacts-')), 'none')],
		['name', 'jsonl'],
	],
	openPostgres: [
		['path', 'a'],
		['count', 1],
		['options', {}],
	],
	openQueue: [
		['article', {url: 'a', name: 'b'}],
		['options', {}],
	],
	queueStatus: [
		['article', open],
		['countOrNone', 1],
	],
	retryFailed: [['article', open]],
	work: [
		['article', open],
		['article', {sink}],
	],
	openArchive: [],
	jsonSchema: [],
	// Of anything they say whether it is such an error.
	isQueueError: [],
	isSinkError: [],
}

const equal = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other) && typeof one === typeof other

const exported = Object.entries(entries).flatMap(([entry, names]) =>
	Object.entries(names)
		.filter(([name, value]) => (typeof value === 'function' && !name.endsWith('Error')) || name.startsWith('is'))
		.map(([name, value]) => ({entry, name, call: value as (...given: unknown[]) => unknown})),
)

const mistakes = exported.flatMap(({entry, name, call}) =>
	(functions[name] ?? []).flatMap(([takes], at) =>
		wrong
			.filter((value) => !fits[takes].some((good) => equal(good, value)))
			.map((value) => ({
				entry,
				name,
				call,
				at,
				value,
				given: functions[name]!.map(([, good], to) => (to === at ? value : good)),
			})),
	),
)

async function outcome(call: () => unknown): Promise<unknown> {
	try {
		const made = (await call()) as Partial<AsyncGenerator & Generator>
		return typeof made?.next === 'function' ? await made.next() : made
	} catch (error) {
		return error
	}
}

const expected =
	/^(?:(?:Expected .+ to be .+, got `[\s\S]*`|Unknown key `\w+` in .+): |Expected `\w+` to be .+: write \[)/

describe('what a function cannot take', () => {
	it('is known of every function that there is', () => {
		expect(exported.map(({name}) => name).filter((name) => !(name in functions))).toEqual([])
	})

	it.each(mistakes)('$entry: $name, parameter $at: $value', async ({call, given}) => {
		const error = await outcome(() => call(...given))
		expect(error).toBeInstanceOf(TypeError)
		expect((error as Error).message).toMatch(expected)
	})
})

describe('what a method cannot take', () => {
	const engine = main.createEngine({models: false})
	const methods: Readonly<Record<string, (value: never) => unknown>> = {
		'engine.extract': engine.extract,
		'engine.extractAll': engine.extractAll,
		'explainer.explain': explaining.createExplainer({models: false}).explain,
		'archive.add': archive.openArchive().add,
		'linked.complete': archive.openArchive().link().complete,
	}

	it.each(
		Object.entries(methods).flatMap(([name, call]) =>
			[null, 5, 'text', {}, {wrong: 1}, true].map((value) => ({name, call, value})),
		),
	)('$name: $value', async ({call, value}) => {
		const error = await outcome(() => call(value as never))
		expect(error).toBeInstanceOf(TypeError)
		expect((error as Error).message).toMatch(expected)
	})
})

describe('a Date', () => {
	const date = new Date(Date.UTC(2026, 2, 4))
	const {extract} = main.createEngine({models: false})

	it('is called one, with how to write it', () => {
		const said = 'got `Date "2026-03-04T00:00:00.000Z"`: write date.toISOString(), or the day alone'
		expect(() => extract({text: 'It rained.', published: date as never})).toThrow(
			`Expected \`published\` to be a string, ${said}`,
		)
		expect(() => extract({text: 'It rained.'}, {published: date as never})).toThrow(
			`Expected \`published\` to be an ISO date, ${said}`,
		)
	})
})
