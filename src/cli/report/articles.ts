import {readBeginning} from '../../ingest/files/own-results.js'
import type {Config} from '../config/schema.js'
import type {Settings} from '../extract/settings.js'
import type {IndexItem} from '../index/item.js'
import {type IndexReading, openResults, readItems, withoutFaults} from '../index/read.js'
import {readDatabase} from './database.js'
import type {ReportItem} from './item.js'
import {openSpill, type Spill} from './spill.js'

/** The input of a report, which is read twice. */
export interface ReportSource {
	/** The articles; what was wrong the first time isn't said again. */
	read(): AsyncGenerator<ReportItem>
	/** Removes what was kept for the second time. */
	close(): Promise<void>
}

/**
 * Opens the input: results and databases are read twice as they are; articles are extracted once, and what is found in them is
 * kept in a file among the system's temporary ones.
 */
export function openSource(
	paths: readonly string[],
	settings: Settings,
	config: Config,
	options: IndexReading,
): ReportSource {
	let spill: Spill | null = null
	let isFirst = true
	return {
		async *read() {
			const reading = isFirst ? options : {...options, onSkip: () => {}, onNote: () => {}}
			// Articles that follow one another are read together, so that their ids stay distinct.
			let articles: string[] = []
			for (const path of paths) {
				if (await isDatabase(path)) {
					yield* extracted()
					yield* readDatabase(path)
				} else if (path !== '-' && 'items' in (await openResults(path, {onNote: () => {}}))) {
					yield* extracted()
					const opened = await openResults(path, reading)
					if ('items' in opened) for await (const item of withoutFaults(path, opened.items)) yield asItem(item)
				} else articles.push(path)
			}
			yield* extracted()
			isFirst = false

			async function* extracted(): AsyncGenerator<ReportItem> {
				const from = articles
				articles = []
				if (from.length === 0) return
				if (!isFirst) yield* spill!.read(from.join('\n'))
				else {
					spill ??= await openSpill()
					for await (const item of readItems(from, settings, config, reading)) {
						if (!('error' in item)) await spill.add(from.join('\n'), asItem(item))
						yield asItem(item)
					}
				}
			}
		},
		async close() {
			await spill?.close()
		},
	}
}

function asItem(item: IndexItem): ReportItem {
	if ('error' in item) return item
	return {place: item.place, input: 'extraction' in item ? item.extraction : item.lines}
}

const isDatabase = async (path: string): Promise<boolean> =>
	path !== '-' && (await readBeginning(path).catch(() => '')).startsWith('SQLite format 3\0')
