import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {asLine} from '../../emit/json.js'
import type {FileWatch} from '../../ingest/files/file-watch.js'
import {manifestFile, type RunHead} from '../layout.js'
import {openManifest, resultsError} from '../manifest.js'
import type {Item, Reply} from '../task.js'
import {sizeOf, writeWhole} from './files.js'
import {refuseForeign} from './foreign.js'
import {differences} from './head.js'
import type {ItemKey} from './item-key.js'
import {recoverJournal} from './journal.js'
import {openKnown} from './known.js'
import {removeEntries} from './rewrite.js'
import {openShard} from './shard.js'
import {type Ended, openWatch} from './source-watch.js'
import {openSources} from './sources.js'
import {endSwap} from './swap.js'
import {writeErrors} from './write-errors.js'

export interface RunOptions {
	readonly head: RunHead
	/** What failed is read again. */
	readonly retry?: boolean
	/** Results of articles that the sources no longer have are removed. */
	readonly prune?: boolean
	/** How files are read, in few words: one that was read otherwise is read again. */
	readonly reading?: string
	/** Files are read for their hash, also where size and times say that they are the same. */
	readonly recheck?: boolean
	/** Called for a file that is left out, with the number of its articles. */
	readonly onPass?: (articles: number) => void
}

/** A run that fills a folder of results. */
export interface Run {
	/** Articles whose results were there before. */
	readonly before: number
	/** Leaves out files all of whose articles are there; asked about each before it is read. */
	readonly watch: FileWatch
	/** Whether something is left to do for an item; `add` is called with what comes of it then. */
	look(item: Item): boolean
	/** Keeps what came of an item; in the order of the items. */
	add(reply: Reply): Promise<void>
	/** Ends a run that came by all of its sources. Where some of them were out of reach (not `whole`), nothing is gone. */
	finish(whole: boolean): Promise<Finished>
	/** Ends a run before its end: what it has is shown, and the next one goes on. */
	pause(): Promise<void>
	/** Leaves everything as it is. */
	close(): Promise<void>
}

export interface Finished {
	/** Places of the articles that the sources no longer have; their results are removed with `prune`. */
	readonly gone: readonly string[]
	/** Articles and files that failed, in this run or before. */
	readonly failed: number
}

/**
 * Opens a folder of results to add to it: a new one, or one that a run left finished or not. `work` is its `.run/`, which
 * is there and locked. Throws ResultsError for results that were made otherwise, and for files of others in their place.
 */
export async function openRun(
	folder: string,
	work: string,
	{head, retry = false, prune = false, reading = '', recheck = false, onPass = () => {}}: RunOptions,
): Promise<Run> {
	await endSwap(folder, work)
	const known = openKnown(retry)
	const journal = await loadFolder(folder, work, head, known.load)
	let number = journal.shard
	let shard = await openShard(folder, work, head.format, journal)
	const isFull = (): boolean => shard.articles >= head.shardSize || shard.bytes >= maxShardBytes
	const next = async (): Promise<void> => {
		const manifestAt = await shard.finish()
		shard = await openShard(folder, work, head.format, {shard: ++number, manifestAt})
	}
	// The run before was cut while it ended a shard, or just before.
	if (('moving' in journal && journal.moving) || isFull()) await next()
	const before = known.articles
	const sources = await openSources(folder, work, {reading, recheck})
	// What is still to come, in its order; after the items of a file that file.
	const waiting: (ItemKey | Ended)[] = []
	const endSources = async (): Promise<void> => {
		for (let first = waiting[0]; first && 'file' in first; first = waiting[0]) {
			waiting.shift()
			await sources.add(first.file, first.entries)
		}
	}
	const onEnd = async (ended: Ended): Promise<void> => {
		waiting.push(ended)
		await endSources()
	}
	const watch = openWatch(known, sources, {onEnd, onPass})
	const keep = async ({key, id, copy, hash, source}: ItemKey, reply: Reply): Promise<void> => {
		const named = {id, ...(copy > 1 && {copy})}
		const origin = source !== null && (source !== id || copy > 1) ? {source} : {}
		if ('error' in reply) {
			const {place, reason, cure} = reply.error
			await shard.add({...named, place, ...origin, hash, error: {reason, cure}}, [])
			known.add(key, true)
			return
		}
		const {place, facts} = reply
		await shard.add({...named, id: reply.id, place, ...origin, hash: hash ?? '', facts}, reply.texts)
		known.add(key, false)
		if (isFull()) await next()
	}
	return {
		before,
		watch,
		look(item) {
			watch.count(item)
			const key = known.look(item, watch.source)
			if (key) waiting.push(key)
			return key !== null
		},
		async add(reply) {
			await keep(waiting.shift() as ItemKey, reply)
			await endSources()
		},
		async finish(whole) {
			await sources.close()
			await shard.finish()
			const gone = whole ? known.unseen : []
			const removed = [
				...known.replaced,
				...(whole ? known.healed : []),
				...(prune ? gone : []).map(({index}) => index),
			]
			await removeEntries(folder, work, new Set(removed))
			return {gone: gone.map(({place}) => place), failed: await writeErrors(folder, work)}
		},
		async pause() {
			await sources.close()
			await shard.show()
			await shard.close()
			await writeErrors(folder, work)
		},
		async close() {
			await sources.close()
			await shard.close()
		},
	}
}

/** A shard takes no further article once a file of it has this many bytes. */
const maxShardBytes = 256 * 1024 * 1024

/** Reads what is there into `load`; the journal to go on with, or a new one's head. */
async function loadFolder(folder: string, work: string, head: RunHead, load: ReturnType<typeof openKnown>['load']) {
	const names = await readdir(folder)
	const shards = new Set<number>()
	let last = 0
	if (names.includes(manifestFile)) {
		const journal = await readFormer()
		await refuseForeign(folder, names, new Set([...shards, journal.shard]))
		return journal
	}
	await refuseForeign(folder, names, shards)
	const line = asLine(head)
	await writeWhole(join(folder, manifestFile), join(work, `${manifestFile}.new`), line)
	return {shard: 1, manifestAt: Buffer.byteLength(line)}

	async function readFormer() {
		const former = await openManifest(folder)
		await former.entries.return(undefined)
		const found = differences(former.head, head)
		if (found.length > 0) throw otherwise(folder, found)
		const journal = await recoverJournal(folder, work, head.format)
		const {entries} = await openManifest(folder, journal?.manifestAt)
		for await (const entry of entries) {
			load(entry)
			if (!('shard' in entry)) continue
			shards.add(entry.shard)
			last = Math.max(last, entry.shard)
		}
		for (const entry of journal?.entries ?? []) load(entry)
		return journal ?? {shard: last + 1, manifestAt: (await sizeOf(join(folder, manifestFile)))!}
	}
}

const otherwise = (folder: string, found: readonly string[]): Error =>
	resultsError(
		folder,
		`its results were made otherwise (${found.join('; ')})`,
		'go on with the same command, name another folder, or read everything anew with --fresh',
	)
