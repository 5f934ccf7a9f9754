import {randomBytes} from 'node:crypto'
import {open, readdir, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {batchFile} from '../../batch/batch-layout.js'
import {hashWeights} from '../../batch/hash-weights.js'
import {layoutVersion, type ManifestEntry, type ResultFormat, type RunHead, shardFiles} from '../../batch/layout.js'
import {openKeys} from '../../batch/run/item-key.js'
import {asLine} from '../../emit/json.js'
import {factKinds} from '../../facts/fact.js'
import {explain} from '../../ingest/files/system-error.js'
import {expectPath, fault, typeError} from '../../model/expected.js'
import type {BatchSettings} from '../batch.js'
import {type Sink, sinkError, type WrittenBatch} from './sink.js'

/**
 * A folder of results by batches, as `readResults` reads it (batch-layout.ts). Each file is written under another name and
 * renamed, the manifest last, so that a manifest is a whole batch, whatever happens. Throws a SinkError where the folder
 * isn't there or can't be written.
 */
export async function openFolder(path: string, format: ResultFormat): Promise<Sink> {
	expectPath(path, '`path`')
	if (!Object.hasOwn(shardFiles, String(format)))
		throw typeError(fault('`format`', 'a format of results', format, `known are ${Object.keys(shardFiles).join(', ')}`))
	try {
		await removeLeftovers(path, await tryToWrite(path))
	} catch (error) {
		throw cannotWrite(path, error)
	}
	let weights: Promise<string> | undefined
	const weightsOf = async ({engine}: BatchSettings): Promise<string | null> => {
		if (engine.models === false) return null
		weights ??= hashWeights()
		return weights
	}
	const pathOf = (name: string, id: string): string => join(path, batchFile(name, digitsOf(id)))
	return {
		shown: path,
		written: format === 'jsonl' ? {as: 'results'} : {as: 'document', kinds: factKinds, width: 0},
		has: (id) =>
			stat(pathOf('manifest', id)).then(
				() => true,
				() => false,
			),
		async write(batch) {
			const {id, replies} = batch
			const errors = replies.map((reply) => ('error' in reply ? asLine(reply.error) : '')).join('')
			try {
				if (errors) await writeWhole(path, batchFile('errors', digitsOf(id)), errors)
				for (const [index, name] of shardFiles[format].entries()) {
					const texts = replies.map((reply) => ('error' in reply ? '' : reply.texts[index]!))
					await writeWhole(path, batchFile(name, digitsOf(id)), texts.join(''))
				}
				await writeWhole(
					path,
					batchFile('manifest', digitsOf(id)),
					manifestOf(batch, format, await weightsOf(batch.settings)),
				)
			} catch (error) {
				throw cannotWrite(path, error)
			}
		},
		close: async () => {},
	}
}

const digitsOf = (id: string): string => id.replace(/^batch-/, '')

function manifestOf({items, replies, settings}: WrittenBatch, format: ResultFormat, weights: string | null): string {
	const {version, extract, engine} = settings
	const head: RunHead = {
		newsfacts: version,
		layout: layoutVersion,
		format,
		weights,
		options: {...extract, engine},
		part: null,
		shardSize: items.length,
	}
	const keys = openKeys()
	const entries = replies.map((reply, index): ManifestEntry => {
		const {id, copy, hash} = keys.of(items[index]!, null)
		const named = {id, ...(copy > 1 && {copy})}
		if ('error' in reply) {
			const {place, reason, cure} = reply.error
			return {...named, place, hash, error: {reason, cure}}
		}
		const {place, facts, texts} = reply
		const bytes = texts.map((text) => Buffer.byteLength(text))
		return {...named, id: reply.id, place, hash: hash ?? '', shard: 1, facts, bytes}
	})
	return [head, ...entries].map(asLine).join('')
}

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
