import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {asLine} from '../../emit/json.js'
import {errorsFile} from '../layout.js'
import {openManifest} from '../manifest.js'
import type {ErrorRecord} from '../outcome.js'
import {writeWhole} from './files.js'

/** Writes `errors.jsonl` anew by the manifest: a line for each article or file that failed; no file where none did. Returns their number. */
export async function writeErrors(folder: string, work: string): Promise<number> {
	const lines: string[] = []
	for await (const entry of (await openManifest(folder)).entries) {
		if (!('error' in entry)) continue
		const record: ErrorRecord = {place: entry.place, article: entry.id, ...entry.error}
		lines.push(asLine(record))
	}
	const path = join(folder, errorsFile)
	if (lines.length === 0) await rm(path, {force: true})
	else await writeWhole(path, join(work, `${errorsFile}.new`), lines.join(''))
	return lines.length
}
