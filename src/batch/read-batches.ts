import {createHash} from 'node:crypto'
import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {batchFile} from './batch-layout.js'
import {type DoneEntry, type ManifestEntry, shardFiles} from './layout.js'
import {openManifest} from './manifest.js'
import {openShard, type StoredArticle} from './shard-reader.js'

/**
 * The articles of a folder that `newsfacts work` fills, batch after batch. An article that stands in several, since its
 * source was queued again when it had changed, is that of the batch written last. Throws ResultsError as `readResults`.
 */
export async function* readBatches(folder: string, batches: readonly string[]): AsyncGenerator<StoredArticle> {
	const latest = await findLatest(folder, batches)
	for (const [index, batch] of batches.entries()) {
		const {head, entries} = await openManifest(folder, undefined, batchFile('manifest', batch))
		const paths = shardFiles[head.format].map((name) => join(folder, batchFile(name, batch)))
		const shard = await openShard(paths, head.format)
		try {
			for await (const entry of entries) {
				if ('error' in entry) continue
				if (latest.get(keyOf(entry)) === index) yield await shard.next(entry)
				else shard.skip(entry)
			}
		} finally {
			await shard.close()
		}
	}
}

/** The index of the batch that each article is to be taken from. */
async function findLatest(folder: string, batches: readonly string[]): Promise<Map<number, number>> {
	const written = await Promise.all(
		batches.map(async (batch, index) => ({
			index,
			file: batchFile('manifest', batch),
			at: (await stat(join(folder, batchFile('manifest', batch)))).mtimeMs,
		})),
	)
	written.sort((a, b) => a.at - b.at || a.index - b.index)
	const latest = new Map<number, number>()
	for (const {index, file} of written)
		for await (const entry of (await openManifest(folder, undefined, file)).entries)
			if (isDone(entry)) latest.set(keyOf(entry), index)
	return latest
}

const isDone = (entry: ManifestEntry): entry is DoneEntry => !('error' in entry)

// 48 bits of a hash are a number, which takes less memory than id and place.
const keyOf = ({id, place, copy = 1}: DoneEntry): number =>
	createHash('sha256').update(`${copy} ${id}\n${place}`).digest().readUIntBE(0, 6)
