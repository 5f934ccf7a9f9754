import {readdir, readFile} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {extractAll} from '../../batch/extract-all.js'
import type {Outcome} from '../../batch/outcome.js'
import {defaultMaxLength} from '../../batch/outcome.js'
import {type FactLine, factLines} from '../../emit/fact-lines.js'
import type {EngineOptions} from '../../engine.js'
import {readArticles} from '../../ingest/files/folder.js'
import {explain} from '../../ingest/files/system-error.js'
import type {Ingested} from '../../ingest/ingested.js'
import {engineOptions, parseConfig} from '../config/read.js'
import {type FixtureOptions, fixtureOptionsSchema} from '../config/schema.js'
import {usageError} from '../exit.js'

/** A folder with an input, options and what is expected of them. */
export interface Fixture {
	readonly name: string
	readonly folder: string
	readonly input: string
}

/**
 * The fixtures in a folder: the folder itself where it has an input, else the folders in it, sorted; `onSkip` is called
 * for those without one. Throws an ExitError where there is none, and where one has several inputs.
 */
export async function findFixtures(folder: string, onSkip: (folder: string) => void = () => {}): Promise<Fixture[]> {
	const entries = await list(folder)
	const own = inputOf(folder, entries)
	if (own) return [own]
	const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({name}) => name)
	const found: Fixture[] = []
	for (const name of inner.sort()) {
		const below = join(folder, name)
		const fixture = inputOf(below, await list(below))
		if (fixture) found.push(fixture)
		else onSkip(below)
	}
	if (found.length === 0) throw usageError(`${folder}: no fixture in it; ${isAFixture}`)
	return found
}

/** What to do about a folder without an input. */
export const isAFixture = 'a fixture is a folder with an input.txt or input.html …'

function inputOf(folder: string, entries: readonly {readonly name: string}[]): Fixture | null {
	const [input, other] = entries
		.map(({name}) => name)
		.filter((name) => /^input\.[^.]+$/.test(name))
		.sort()
	if (input === undefined) return null
	if (other !== undefined)
		throw usageError(`${folder}: two inputs, ${input} and ${other}; leave one, or give each a folder of its own`)
	return {name: basename(resolve(folder)), folder, input: join(folder, input)}
}

async function list(folder: string) {
	try {
		return await readdir(folder, {withFileTypes: true})
	} catch (error) {
		const {reason, cure} = explain(folder, error)
		throw usageError(`${folder}: ${reason}; ${cure}`)
	}
}

/** What options.json of a fixture says. Throws an ExitError where it can't be read. */
export async function readOptions(folder: string): Promise<FixtureOptions> {
	const path = join(folder, 'options.json')
	const raw = await readFile(path, 'utf8').catch(() => null)
	return raw === null ? {} : parseConfig(fixtureOptionsSchema, raw, path)
}

/** An article of a fixture that can't be read: expected like a fact, so that a bad input may be a fixture too. */
export interface ErrorLine {
	readonly kind: 'error'
	/** File and line, without the folder. */
	readonly place: string
	readonly reason: string
	readonly cure: string
}

/** What comes of the articles in a fixture's input. */
export async function* extractFixture(fixture: Fixture, engine: EngineOptions): AsyncGenerator<Outcome> {
	const {input, folder, name} = fixture
	const options = await readOptions(folder)
	const {published, kinds, map, encoding} = options
	const items = named(readArticles([input], {fields: map, encoding, maxLength: defaultMaxLength}), name, options)
	yield* extractAll(items, {
		engine: {...engine, ...engineOptions(options)},
		...(published && {published}),
		...(kinds && {kinds}),
	})
}

/** The facts that are found in a fixture's input, as its expected.jsonl has them; errors are facts of their own kind. */
export async function readFixture(fixture: Fixture, engine: EngineOptions): Promise<(FactLine | ErrorLine)[]> {
	const {input} = fixture
	const lines: (FactLine | ErrorLine)[] = []
	for await (const outcome of extractFixture(fixture, engine)) {
		if ('extraction' in outcome) lines.push(...factLines(outcome.extraction))
		else {
			const {place, article, reason, cure} = outcome.error
			// What fails after it was read is no fault of the input, and never expected.
			if (article !== null) throw usageError(`${place}: ${reason}; ${cure}`)
			lines.push({kind: 'error', place: place.replace(input, basename(input)), reason, cure})
		}
	}
	return lines
}

// The article is called by the fixture's name: `sample`, not `input.txt`.
async function* named(items: AsyncIterable<Ingested>, name: string, options: FixtureOptions): AsyncGenerator<Ingested> {
	for await (const item of items) {
		if ('error' in item) yield item
		else {
			const {article} = item
			const {title = article.title, url = article.url, source = article.source} = options
			yield {...item, article: {...article, id: article.id.replace(/^input\.[^.#]+/, name), title, url, source}}
		}
	}
}
