import type {ManifestEntry} from '../layout.js'
import type {Item} from '../task.js'
import {type ItemKey, keyOf, openKeys} from './item-key.js'

/** What a folder of results holds, by the keys of its entries. */
export interface Known {
	/** Articles with results, before the run. */
	readonly articles: number
	/** Takes the entries of the manifest, and those of the journal after them, in their order. */
	load(entry: ManifestEntry): void
	/** What an item of a source is known by; null where its result, or the reason of its failure, is there already. */
	look(item: Item, source: string | null): ItemKey | null
	/** Entries of a source that were there before, articles and failures. */
	entriesOf(source: string): number
	/** Whether all of a source can be left out: none of its articles is to be read again, or stands for another by now. */
	canPass(source: string): boolean
	/** Counts all of a source as come by. Returns its articles with results. */
	pass(source: string): number
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
	readonly id: string | null
	readonly copy: number
	readonly source: string | null
	readonly hash: string | null
	readonly place: string
	readonly index: number
	seen: boolean
}

/** `retry`: what failed is read again. */
export function openKnown(retry: boolean): Known {
	const done = new Map<string, Entry>()
	const failed = new Map<string, Entry & {readonly reason: string}>()
	// An article that is its file's only one goes without a list.
	const bySource = new Map<string, string[]>()
	const replaced = new Set<number>()
	const keys = openKeys()
	let index = 0
	// An article that fails keeps the results that it had when its words were others.
	const replace = (key: string, entryFailed: boolean): void => {
		const former = [failed.get(key), entryFailed ? undefined : done.get(key)]
		for (const entry of former) if (entry) replaced.add(entry.index)
		failed.delete(key)
	}
	const keysOf = (source: string): string[] => {
		const all = new Set([keyOf({id: source, place: ''}), ...(bySource.get(source) ?? [])])
		return [...all].filter((key) => (done.get(key) ?? failed.get(key))?.source === source)
	}
	return {
		get articles() {
			return done.size
		},
		load(entry) {
			const key = keyOf(entry)
			replace(key, 'error' in entry)
			const {id, copy = 1, hash, place, source = id} = entry
			const loaded = {id, copy, source, hash, place, index: index++, seen: false}
			if (entry.source !== undefined) listOf(bySource, entry.source).push(key)
			if ('error' in entry) failed.set(key, {...loaded, reason: entry.error.reason})
			else done.set(key, loaded)
		},
		look(item, source) {
			const found = keys.of(item, source)
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
		entriesOf: (source) => keysOf(source).length,
		canPass(source) {
			return keysOf(source).every((key) => {
				const failure = failed.get(key)
				const {id, copy} = (done.get(key) ?? failure)!
				return !(failure && retry) && (id === null || keys.isFree(id, copy))
			})
		},
		pass(source) {
			let articles = 0
			for (const key of keysOf(source)) {
				const result = done.get(key)
				const failure = failed.get(key)
				if (result) {
					result.seen = true
					articles++
				}
				if (failure) failure.seen = true
				const {id, copy} = (result ?? failure)!
				if (id !== null) keys.take(id, copy)
			}
			return articles
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

function listOf(lists: Map<string, string[]>, name: string): string[] {
	const list = lists.get(name) ?? []
	lists.set(name, list)
	return list
}

const reasonOf = (item: Item): string | undefined =>
	typeof item === 'object' && item !== null && 'error' in item ? item.error?.reason : undefined
