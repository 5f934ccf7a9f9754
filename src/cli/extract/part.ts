import {createHash} from 'node:crypto'
import type {Ingested} from '../../ingest/ingested.js'
import {usageError} from '../exit.js'

/** One of several parts of all articles, for as many machines. */
export interface Part {
	/** `2/5` */
	readonly name: string
	/** Whether the article of an id is of the part: by its hash, so that the parts stay the same. */
	takes(id: string): boolean
	/** The same for an article, or for what is none: by the id that it would have, or its place. */
	has(item: Ingested): boolean
}

/** Reads `--shard 2/5`. Throws an ExitError that shows how it is written. */
export function readPart(written: string | undefined): Part | null {
	if (written === undefined) return null
	const [, number, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(written.trim()) ?? []
	const [part, parts] = [Number(number), Number(count)]
	if (!(part >= 1 && part <= parts))
		throw usageError(`--shard: ${JSON.stringify(written)} is no part of a whole; write 1/4 for the first of four`)
	const takes = (id: string): boolean => createHash('sha256').update(id).digest().readUInt32BE(0) % parts === part - 1
	return {
		name: `${part}/${parts}`,
		takes,
		has: (item) => takes('error' in item ? (item.error.article ?? item.error.place) : item.article.id),
	}
}
