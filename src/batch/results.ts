import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {FactLine} from '../emit/fact-lines.js'
import {ownResultAt} from '../ingest/files/own-results.js'
import {expectPath} from '../model/expected.js'
import {batchesIn} from './batch-layout.js'
import {manifestFile, shardFile, shardFiles, workFolder} from './layout.js'
import {openManifest} from './manifest.js'
import {readBatches} from './read-batches.js'
import {type OpenShard, openShard, type StoredArticle} from './shard-reader.js'

export type {StoredArticle} from './shard-reader.js'

/**
 * The articles of a folder that `extract … --out results/` wrote, with their facts, in the order in which they were read;
 * one at a time, so that memory doesn't grow; or of one that `work --out results/` fills, batch after batch. Of a run that is going on, or was cut, what it has finished. Throws
 * ResultsError that names the file for a folder that isn't one of ours, or of which something is torn or missing. What
 * lines hold isn't checked against the schema. Layout of the folder: layout.ts.
 */
export async function* readResults(folder: string): AsyncGenerator<StoredArticle> {
	expectPath(folder, '`folder`')
	const batches = await batchesIn(folder)
	if (batches.length > 0) yield* readBatches(folder, batches)
	else yield* readShards(folder)
}

async function* readShards(folder: string): AsyncGenerator<StoredArticle> {
	const {head, entries} = await openManifest(folder)
	let shard: OpenShard | undefined
	let number = 0
	try {
		for await (const entry of entries) {
			if ('error' in entry) continue
			if (number !== entry.shard) {
				await shard?.close()
				number = entry.shard
				const names = shardFiles[head.format].map((name) => join(folder, shardFile(name, number)))
				shard = await openShard(names, head.format)
			}
			yield await shard!.next(entry)
		}
	} finally {
		await shard?.close()
	}
}

/** The facts of a folder of results, a line each, in their order; see `readResults`. */
export async function* readFactLines(folder: string): AsyncGenerator<FactLine> {
	for await (const {factLines} of readResults(folder)) yield* factLines
}

/** Whether a path is a folder of results: it has a manifest of ours, or those of batches. */
export async function isResults(path: string): Promise<boolean> {
	expectPath(path, '`path`')
	return (await ownResultAt(join(path, manifestFile))) === 'manifest' || (await batchesIn(path)).length > 0
}

/** Whether the run that fills a folder is going on, or was cut: its results are good, but not all. */
export async function isUnfinished(folder: string): Promise<boolean> {
	expectPath(folder, '`folder`')
	return (await readdir(folder)).includes(workFolder)
}
