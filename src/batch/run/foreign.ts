import {join} from 'node:path'
import {ownResultAt} from '../../ingest/files/own-results.js'
import {errorsFile, manifestFile, shardOf} from '../layout.js'
import {resultsError} from '../manifest.js'

/** Throws ResultsError for a file in the place of one of ours that isn't; `shards` are those that the folder has. */
export async function refuseForeign(
	folder: string,
	names: readonly string[],
	shards: ReadonlySet<number>,
): Promise<void> {
	const isOurs = names.includes(manifestFile)
	for (const name of names) {
		const shard = shardOf(name)
		const foreign = shard
			? !shards.has(shard.shard)
			: name === errorsFile && !isOurs && (await ownResultAt(join(folder, name))) !== 'errors'
		if (foreign)
			throw resultsError(join(folder, name), 'not of this run, and would be lost', 'move it, or name another folder')
	}
}
