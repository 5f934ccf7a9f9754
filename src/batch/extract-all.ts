import type {EngineOptions} from '../engine.js'
import {createEngine} from '../extract.js'
import {checkExtractOptions, checkKeys} from '../faults.js'
import type {Ingested} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article.js'
import {expectItems} from '../model/expected.js'
import {type Outcome, type ReadOneOptions, readOne} from './outcome.js'
import {openThreads} from './threads.js'

export interface BatchOptions extends ReadOneOptions {
	/** The user's own word lists. */
	readonly engine?: EngineOptions | undefined
	/** Threads that extract at the same time; 1 (the default) works in the caller's own. */
	readonly threads?: number | undefined
}

/**
 * Extracts from any number of articles, in their order, whatever the number of threads: the outcomes are the same to the
 * byte. Reads ahead a few articles a thread at most, so that memory stays bounded; an article that fails is an error
 * record in its place. Throws TypeError for options that make no sense.
 */
export async function* extractAll(
	items: AsyncIterable<Ingested | ArticleInput> | Iterable<Ingested | ArticleInput>,
	batchOptions: BatchOptions = {},
): AsyncGenerator<Outcome> {
	expectItems(items, 'the articles', 'articles')
	checkKeys(batchOptions, optionNames, 'the options')
	const {engine: engineOptions = {}, threads = 1, maxLength, ...extractOptions} = batchOptions
	checkExtractOptions(extractOptions)
	const options = {...extractOptions, maxLength}
	if (!Number.isInteger(threads) || threads < 1)
		throw new TypeError(`Expected \`threads\` to be a whole number from 1, got \`${threads}\`: leave it out for one`)
	if (maxLength !== undefined && !(maxLength >= 1))
		throw new TypeError(
			`Expected \`maxLength\` to be a number from 1, got \`${maxLength}\`: leave it out for 2,000,000`,
		)
	const engine = createEngine(engineOptions)
	if (threads === 1) {
		for await (const item of items) yield readOne(engine, item, options)
		return
	}
	const pool = openThreads(threads, engineOptions, options)
	const waiting: Promise<Outcome>[] = []
	try {
		for await (const item of items) {
			waiting.push(pool.run(item))
			if (waiting.length >= threads * aheadPerThread) yield await waiting.shift()!
		}
		for (const outcome of waiting) yield await outcome
	} finally {
		await pool.close()
	}
}

const optionNames = [
	'engine',
	'threads',
	'maxLength',
	'published',
	'kinds',
	'statements',
	'tokens',
	'language',
	'minConfidence',
	'minSalience',
	'top',
]

const aheadPerThread = 8
