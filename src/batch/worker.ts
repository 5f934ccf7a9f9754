import {workerData} from 'node:worker_threads'
import {createEngine, type Engine} from '../extract.js'
import {namesOf} from './item.js'
import {failed, readOne} from './outcome.js'
import type {Answer, Item, Reply, Setup, Task} from './task.js'
import {openWriter} from './written.js'

const {engine: engineOptions, options, written} = workerData as Setup
const opened = openEngine()
const write = openWriter(written)

function openEngine(): {readonly engine: Engine} | {readonly fault: unknown} {
	try {
		return {engine: createEngine(engineOptions)}
	} catch (fault) {
		return {fault}
	}
}

/** Reads the articles of a task, and notes the number of each before it is begun. */
export function readTask({items, at}: Task): Answer {
	if ('fault' in opened) return opened
	const {engine} = opened
	return items.map((item, index) => {
		Atomics.store(at, 0, index)
		return reply(engine, item)
	})
}

function reply(engine: Engine, item: Item): Reply {
	const outcome = readOne(engine, item, options)
	if ('error' in outcome) return outcome
	const {place, extraction} = outcome
	try {
		const messages = extraction.messages.filter(({rule}) => /^(?:ingest|article)\//.test(rule))
		const texts = write(place, extraction)
		return {place, id: extraction.article.id, facts: extraction.facts.length, texts, messages}
	} catch (error) {
		// More text than a string can hold, for example.
		return {error: failed(...namesOf(item), error)}
	}
}
