import {createReadStream} from 'node:fs'
import {type FileHandle, mkdtemp, open, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {splitLines} from '../../ingest/formats/json-lines.js'
import type {ReportInput} from '../../report/index.js'
import {cannotWrite} from '../write-text.js'
import type {ReportItem} from './item.js'

/** What was found in articles, kept on disk for a second reading. */
export interface Spill {
	/** Keeps an article of a group; the groups are read one by one. */
	add(group: string, item: ReportItem): Promise<void>
	read(group: string): AsyncGenerator<ReportItem>
	close(): Promise<void>
}

interface Line {
	readonly group: string
	readonly place: string
	readonly input: ReportInput
}

/** Opens an empty file for them, which `close` removes; a run that is interrupted removes it too. */
export async function openSpill(): Promise<Spill> {
	const folder = await mkdtemp(join(tmpdir(), 'newsfacts-report-')).catch((error: unknown) => {
		throw cannotWrite(tmpdir(), error)
	})
	const path = join(folder, 'articles.jsonl')
	const file: FileHandle = await open(path, 'w')
	return {
		async add(group, item) {
			if ('error' in item) return
			const line: Line = {group, place: item.place, input: item.input}
			try {
				await file.write(`${JSON.stringify(line)}\n`)
			} catch (error) {
				throw cannotWrite(path, error)
			}
		},
		async *read(group) {
			for await (const written of splitLines(createReadStream(path, {encoding: 'utf8'}))) {
				if (written === '') continue
				const line = JSON.parse(written) as Line
				if (line.group === group) yield {place: line.place, input: line.input}
			}
		},
		async close() {
			await file.close()
			await rm(folder, {recursive: true, force: true})
		},
	}
}
