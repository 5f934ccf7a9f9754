import type {ManifestEntry} from '../layout.js'
import type {Item} from '../task.js'
import {type ItemKey, keyOf, openKeys} from './item-key.js'

/** What a folder of results holds, by the keys of its entries. */
export interface Known {
	/** Articles with results, before the run. */
	readonly articles: number
	/** Takes the entries of the manifest, and those of the journal after them, in their order. */
	load(entry: ManifestEntry): void
	/** What an item is known by; null where its result, or the reason of its failure, is there already. */
	look(item: Item): ItemKey | null
	/** Takes the key of an entry that the run adds; `failed`: an article or file that failed. */
	add(key: string, failed: boolean): void
	/** Entries that others have replaced, by their place in the manifest. */
	readonly replaced: ReadonlySet<number>
	/** Failures that the run has not come by, by their place in the manifest. */
	readonly healed: readonly number[]
	/** Articles that the run has not come by. */
	readonly unseen: readonly Unseen[]
}

export interface Unseen {
	readonly place: string
	/** Its place in the manifest. */
	readonly index: number
}

interface Entry {
	readonly hash: string | null
	readonly place: string
	readonly index: number
	seen: boolean
}

/** `retry`: what failed is read again. */
export function openKnown(retry: boolean): Known {
	const done = new Map<string, Entry>()
	const failed = new Map<string, Entry & {readonly reason: string}>()
	const replaced = new Set<number>()
	const keyOfItem = openKeys()
	let index = 0
	// An article that fails keeps the results that it had when its words were others.
	const replace = (key: string, entryFailed: boolean): void => {
		const former = [failed.get(key), entryFailed ? undefined : done.get(key)]
		for (const entry of former) if (entry) replaced.add(entry.index)
		failed.delete(key)
	}
	return {
		get articles() {
			return done.size
		},
		load(entry) {
			const key = keyOf(entry)
			replace(key, 'error' in entry)
			const {hash, place} = entry
			const loaded = {hash, place, index: index++, seen: false}
			if ('error' in entry) failed.set(key, {...loaded, reason: entry.error.reason})
			else done.set(key, loaded)
		},
		look(item) {
			const found = keyOfItem(item)
			const {key, hash} = found
			const result = done.get(key)
			if (result) result.seen = true
			if (result?.hash === hash) return null
			const failure = failed.get(key)
			if (!failure) return found
			failure.seen = true
			const same = hash === null ? failure.reason === reasonOf(item) : failure.hash === hash && !retry
			return same ? null : found
		},
		add(key, entryFailed) {
			replace(key, entryFailed)
			index++
		},
		replaced,
		get healed() {
			return [...failed.values()].flatMap(({seen, index}) => (seen ? [] : [index]))
		},
		get unseen() {
			return [...done.values()].filter(({seen}) => !seen)
		},
	}
}

const reasonOf = (item: Item): string | undefined =>
	typeof item === 'object' && item !== null && 'error' in item ? item.error?.reason : undefined
