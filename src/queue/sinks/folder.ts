import {randomBytes} from 'node:crypto'
import {open, readdir, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Reply} from '../../batch/task.js'
import {asLine} from '../../emit/json.js'
import {factKinds} from '../../facts/fact.js'
import {explain} from '../../ingest/files/system-error.js'
import {type Sink, sinkError} from './sink.js'

export type ShardFormat = 'jsonl' | 'document'

/**
 * A folder with a file for each batch: `batch-….jsonl`, and `batch-….errors.jsonl` where articles failed. Each is written
 * under another name and renamed, so that a name is a whole batch, whatever happens. Throws a SinkError where the folder
 * isn't there or can't be written.
 */
export async function openFolder(path: string, format: ShardFormat): Promise<Sink> {
	try {
		await removeLeftovers(path, await tryToWrite(path))
	} catch (error) {
		throw cannotWrite(path, error)
	}
	return {
		shown: path,
		written: {as: format, kinds: factKinds, width: 0},
		has: (id) =>
			stat(join(path, `${id}.jsonl`)).then(
				() => true,
				() => false,
			),
		async write(id, replies) {
			const text = replies.map((reply) => ('error' in reply ? '' : reply.texts.join(''))).join('')
			try {
				const errors = errorLines(replies)
				if (errors) await writeWhole(path, `${id}.errors.jsonl`, errors)
				// The facts last: they say that the batch is done.
				await writeWhole(path, `${id}.jsonl`, text)
			} catch (error) {
				throw cannotWrite(path, error)
			}
		},
		close: async () => {},
	}
}

const errorLines = (replies: readonly Reply[]): string =>
	replies.map((reply) => ('error' in reply ? asLine(reply.error) : '')).join('')

const cannotWrite = (path: string, error: unknown): Error => {
	const {reason, cure} = explain(path, error)
	return sinkError(`cannot write ${path}`, reason, cure)
}

async function writeWhole(folder: string, name: string, text: string): Promise<void> {
	const unfinished = join(folder, `.${name}.${randomBytes(6).toString('hex')}${unfinishedEnd}`)
	try {
		const file = await open(unfinished, 'wx')
		try {
			await file.writeFile(text)
			await file.sync()
		} finally {
			await file.close()
		}
		await rename(unfinished, join(folder, name))
	} catch (error) {
		await rm(unfinished, {force: true}).catch(() => {})
		throw error
	}
}

const unfinishedEnd = '.unfinished'
/** Milliseconds: another worker may be writing what is younger. */
const leftoverAge = 3_600_000

// Shows now, not after the first batch, that nothing can be written. Returns the time by the clock of the file system.
async function tryToWrite(folder: string): Promise<number> {
	const path = join(folder, `.${randomBytes(6).toString('hex')}${unfinishedEnd}`)
	const file = await open(path, 'wx')
	try {
		await file.writeFile('newsfacts')
		return (await file.stat()).mtimeMs
	} finally {
		await file.close()
		await rm(path, {force: true})
	}
}

// What a worker left that was killed while it wrote.
async function removeLeftovers(folder: string, now: number): Promise<void> {
	for (const name of await readdir(folder)) {
		if (!name.startsWith('.') || !name.endsWith(unfinishedEnd)) continue
		const path = join(folder, name)
		const stats = await stat(path).catch(() => null)
		if (stats && now - stats.mtimeMs > leftoverAge) await rm(path, {force: true}).catch(() => {})
	}
}
