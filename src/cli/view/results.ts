import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {peek} from './peek.js'
import {areFacts, areRecords} from './records.js'

/** What `extract --out results/` calls its files, the ones with the articles first. */
const names = ['articles.jsonl', 'articles.json', 'facts.jsonl']

/** The file of records in a folder that `extract --out` wrote; null for other folders and for files. */
export async function resultsIn(folder: string): Promise<string | null> {
	const entries = await readdir(folder).catch((): string[] => [])
	for (const name of names) {
		if (!entries.includes(name)) continue
		const path = join(folder, name)
		const beginning = (await peek(path))?.beginning ?? ''
		if (areRecords(beginning) || areFacts(beginning)) return path
	}
	return null
}
