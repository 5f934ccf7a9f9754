import {createEngine} from '../extract.js'
import {cannotEmit} from './emit-one.js'
import {readOne} from './outcome.js'
import type {Item, Reply, Setup} from './task.js'
import {openWriter} from './written.js'

/** Makes an engine, and what reads an item with it and writes what was found. Throws what the engine throws. */
export function openReader({engine: engineOptions, options, written}: Setup): (item: Item) => Reply {
	const engine = createEngine(engineOptions)
	const write = openWriter(written)
	return (item) => {
		const outcome = readOne(engine, item, options)
		if ('error' in outcome) return outcome
		const {place, extraction} = outcome
		try {
			const messages = extraction.messages.filter(({rule}) => /^(?:ingest|article)\//.test(rule))
			const texts = write(place, extraction)
			return {place, id: extraction.article.id, facts: extraction.facts.length, texts, messages}
		} catch (error) {
			return {error: cannotEmit(place, extraction, error)}
		}
	}
}
