import {createHash} from 'node:crypto'
import type {LinkedArchive} from '../../archive/index.js'
import {asLine} from '../../emit/json.js'
import type {FactsWriter, MergedKind} from '../../stores/index.js'
import type {Progress} from '../extract/progress.js'
import {countOf, linkResults} from '../merge/link.js'

type Lists = 'entities' | 'quotes' | 'events' | 'series' | 'duplicates'

const kinds: readonly (readonly [MergedKind, Lists, noun: string])[] = [
	['entity', 'entities', 'entity'],
	['quote', 'quotes', 'shared quote'],
	['event', 'events', 'shared event'],
	['series', 'series', 'number over time'],
	['duplicate', 'duplicates', 'copied article'],
]

/**
 * Links results as newsfacts merge does, and writes what they have in common in the place of what was there. `stored`: how many
 * articles the database has. Returns what to say of it.
 */
export async function writeLinked(
	writer: FactsWriter,
	paths: readonly string[],
	stored: number,
	progress: Progress,
): Promise<string> {
	// Their facts are counted, and their faults said, as they are indexed.
	const linked = await linkResults(paths, {note: progress.note, fail: () => {}, add: () => {}})
	const left = stored - linked.articles
	if (left > 0)
		progress.note(
			`--merge links the articles of these results alone; ${countOf(left, 'article')} of the database came from others: name all results to link them too`,
		)
	const counts: string[] = []
	for (const [kind, list, noun] of kinds) {
		const {count, digest} = digestOf(linked, list)
		const merged = writer.openMerged(kind, digest)
		for (const record of merged ? linked[list]() : []) merged!.add(record)
		counts.push(countOf(count, noun))
	}
	return `merged: ${counts.join(', ')}`
}

// The same as of the file that newsfacts merge writes.
function digestOf(linked: LinkedArchive, list: Lists): {count: number; digest: string} {
	const hash = createHash('sha256')
	let count = 0
	for (const record of linked[list]()) {
		hash.update(asLine(record))
		count++
	}
	return {count, digest: hash.digest('hex').slice(0, 32)}
}
