import type {EngineOptions} from '../engine.js'
import {createEngine} from '../extract.js'
import type {Extraction} from '../facts/extraction.js'
import {checkExtractOptions} from '../faults.js'
import {checkKeys, expectItems} from '../model/expected.js'
import {type Outcome, type ReadOneOptions, readOne} from './outcome.js'
import type {Item, Setup} from './task.js'

/** How many articles are extracted from. */
export interface BatchOptions extends ReadOneOptions {
	/** The user's own word lists. */
	readonly engine?: EngineOptions | undefined
	/** Threads that extract at the same time; 1 (the default) without `timeout` works in the caller's own. */
	readonly threads?: number | undefined
	/** Seconds that an article may take; one that takes longer is an error record. Left out: as long as it takes. */
	readonly timeout?: number | undefined
	/** Aborted, no further article is begun; those in hand are finished, and the outcomes end. */
	readonly signal?: AbortSignal | undefined
}

/**
 * Extracts from any number of articles, in their order, whatever the number of threads: the outcomes are the same to the
 * byte. Reads ahead a few articles a thread at most, so that memory stays bounded; an article that fails is an error
 * record in its place. Throws TypeError for options that make no sense.
 */
export async function* extractAll(
	items: AsyncIterable<Item> | Iterable<Item>,
	batchOptions: BatchOptions = {},
): AsyncGenerator<Outcome> {
	expectItems(items, 'the articles', 'articles')
	checkBatchOptions(batchOptions)
	const {engine: engineOptions = {}, threads: count = 1, timeout, signal, ...options} = batchOptions
	if (count === 1 && timeout === undefined) {
		const engine = createEngine(engineOptions)
		for await (const item of items) {
			if (signal?.aborted) return
			yield readOne(engine, item, options)
		}
		return
	}
	const setup: Setup = {engine: engineOptions, options, written: {as: 'record'}}
	// Loaded late: most callers need no threads.
	const {readReplies} = await import('./replies.js')
	for await (const reply of readReplies(items, setup, {count, timeout, signal})) {
		if ('error' in reply) yield reply
		else yield {place: reply.place, extraction: JSON.parse(reply.texts[0]!) as Extraction}
	}
}

/** Throws TypeError for what can't be options of a batch; words of the engine's own are left to it. */
export function checkBatchOptions(batchOptions: BatchOptions): void {
	checkKeys(batchOptions, optionNames, 'the options')
	const {engine: _engine, threads = 1, timeout, signal: _signal, maxLength, ...extractOptions} = batchOptions
	checkExtractOptions(extractOptions)
	if (!Number.isInteger(threads) || threads < 1)
		throw new TypeError(`Expected \`threads\` to be a whole number from 1, got \`${threads}\`: leave it out for one`)
	if (maxLength !== undefined && !(maxLength >= 1))
		throw new TypeError(
			`Expected \`maxLength\` to be a number from 1, got \`${maxLength}\`: leave it out for 2,000,000`,
		)
	if (timeout !== undefined && !(timeout > 0))
		throw new TypeError(`Expected \`timeout\` to be a number of seconds, got \`${timeout}\`: leave it out for none`)
}

const optionNames = [
	'engine',
	'threads',
	'timeout',
	'signal',
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
