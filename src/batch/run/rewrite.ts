import {type FileHandle, mkdir, open, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {asLine} from '../../emit/json.js'
import {type DoneEntry, manifestFile, shardFile, shardFiles} from '../layout.js'
import {openManifest} from '../manifest.js'
import {append} from './files.js'
import {endSwap, markReady, swapFolder} from './swap.js'

/**
 * Takes entries out of a folder of results, by their place in the manifest from 0, and their lines out of the shards. All
 * files change together: a run that is cut meanwhile leaves the folder as it was, or as it shall be.
 */
export async function removeEntries(folder: string, work: string, removed: ReadonlySet<number>): Promise<void> {
	if (removed.size === 0) return
	const swap = swapFolder(work)
	await rm(swap, {recursive: true, force: true})
	await mkdir(swap)
	const changed = await shardsOf(folder, removed)
	const {head, entries} = await openManifest(folder)
	const names = shardFiles[head.format]
	const manifest = await open(join(swap, manifestFile), 'w')
	const kept = new Set<number>()
	let copies: Copies | undefined
	try {
		await append(manifest, asLine(head))
		let index = 0
		for await (const entry of entries) {
			const stays = !removed.has(index++)
			if (stays) await append(manifest, asLine(entry))
			if ('error' in entry || !changed.has(entry.shard)) continue
			if (copies?.shard !== entry.shard) {
				await copies?.close()
				copies = await openCopies(folder, swap, names, entry.shard)
			}
			await copies.pass(entry, stays)
			if (stays) kept.add(entry.shard)
		}
		await manifest.sync()
	} finally {
		await copies?.close()
		await manifest.close()
	}
	const empty = [...changed].filter((shard) => !kept.has(shard))
	for (const shard of empty) for (const name of names) await rm(join(swap, shardFile(name, shard)))
	await markReady(
		swap,
		empty.flatMap((shard) => names.map((name) => shardFile(name, shard))),
	)
	await endSwap(folder, work)
}

async function shardsOf(folder: string, removed: ReadonlySet<number>): Promise<Set<number>> {
	const shards = new Set<number>()
	let index = 0
	for await (const entry of (await openManifest(folder)).entries)
		if (removed.has(index++) && 'shard' in entry) shards.add(entry.shard)
	return shards
}

/** The files of a shard on their way to new ones. */
interface Copies {
	readonly shard: number
	/** Copies what an article has in each file, or passes it over. */
	pass(entry: DoneEntry, stays: boolean): Promise<void>
	close(): Promise<void>
}

async function openCopies(folder: string, swap: string, names: readonly string[], shard: number): Promise<Copies> {
	const files: {readonly from: FileHandle; readonly to: FileHandle; at: number}[] = []
	for (const name of names) {
		const from = await open(join(folder, shardFile(name, shard)))
		files.push({from, to: await open(join(swap, shardFile(name, shard)), 'w'), at: 0})
	}
	return {
		shard,
		async pass({bytes}, stays) {
			for (const [index, file] of files.entries()) {
				const length = bytes[index] ?? 0
				if (stays) await copyRange(file.from, file.at, length, file.to)
				file.at += length
			}
		},
		async close() {
			for (const {from, to} of files) {
				await to.sync()
				await from.close()
				await to.close()
			}
		},
	}
}

async function copyRange(from: FileHandle, at: number, length: number, to: FileHandle): Promise<void> {
	const buffer = Buffer.alloc(length)
	for (let filled = 0; filled < length; ) {
		const {bytesRead} = await from.read(buffer, filled, length - filled, at + filled)
		if (bytesRead === 0) throw new RangeError(`ends before byte ${at + length}`)
		filled += bytesRead
	}
	for (let done = 0; done < length; ) done += (await to.write(buffer, done)).bytesWritten
}
