import {readdir, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {errorsFile, manifestFile, type RunHead, shardOf, workFolder} from '../../batch/layout.js'
import {openManifest} from '../../batch/manifest.js'
import {makeFolderIn} from '../../batch/run/files.js'
import {refuseForeign} from '../../batch/run/foreign.js'
import {differences} from '../../batch/run/head.js'
import {endSwap, markReady, swapFolder} from '../../batch/run/swap.js'

/** A place to fill while what is in a folder of results stays. */
export interface Fresh {
	readonly folder: string
	readonly work: string
	/** Puts what was filled in the place of what was there. */
	end(): Promise<void>
}

/**
 * Makes a folder of results in `.run/fresh/`, or goes on with one of the same kind that a run has left there. Throws
 * ResultsError where the folder isn't one of ours, so that nothing of others is replaced.
 */
export async function openFresh(out: string, work: string, head: RunHead): Promise<Fresh> {
	await endSwap(out, work)
	const names = await readdir(out)
	const shards = new Set<number>()
	if (names.includes(manifestFile))
		for await (const entry of (await openManifest(out)).entries) if ('shard' in entry) shards.add(entry.shard)
	// One that a run shows before it is whole.
	shards.add(Math.max(0, ...shards) + 1)
	await refuseForeign(out, names, names.includes(manifestFile) ? shards : new Set())
	const folder = join(work, 'fresh')
	if (!(await canGoOn(folder, head))) await rm(folder, {recursive: true, force: true})
	await makeFolderIn(folder)
	await makeFolderIn(join(folder, workFolder))
	return {
		folder,
		work: join(folder, workFolder),
		async end() {
			await rm(join(folder, workFolder), {recursive: true, force: true})
			const now = await readdir(folder)
			const former = (await readdir(out)).filter((name) => shardOf(name) !== null || name === errorsFile)
			await markReady(
				folder,
				former.filter((name) => !now.includes(name)),
			)
			await rm(swapFolder(work), {recursive: true, force: true})
			await rename(folder, swapFolder(work))
			await endSwap(out, work)
		},
	}
}

async function canGoOn(folder: string, head: RunHead): Promise<boolean> {
	try {
		const former = await openManifest(folder)
		await former.entries.return(undefined)
		return differences(former.head, head).length === 0
	} catch {
		return false
	}
}
