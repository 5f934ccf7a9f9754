import {createHash} from 'node:crypto'
import {namesOf, openItem} from '../item.js'
import type {ManifestEntry} from '../layout.js'
import type {Item} from '../task.js'

/** What an item is known by in a folder of results. */
export interface ItemKey {
	/** The same for the same article of the same sources, whatever its words are. */
	readonly key: string
	readonly place: string
	readonly id: string | null
	/** SHA-256 of the article as it was read, 32 digits; null where there is none. */
	readonly hash: string | null
	/** Which of the articles of that id it is, from 1. */
	readonly copy: number
	/** Id of the file that it came from; null for what came from none. */
	readonly source: string | null
}

/** Gives items their keys in the order of a run: the second of an id is another article than the first. */
export interface Keys {
	of(item: Item, source: string | null): ItemKey
	/** Whether no item of this run has the key of an article of this id. */
	isFree(id: string, copy: number): boolean
	/** Takes a key without its item. */
	take(id: string, copy: number): void
}

export function openKeys(): Keys {
	// By the hash of the id: the first copies, without a gap.
	const firsts = new Map<number, number>()
	const others = new Set<string>()
	const isFree = (id: string, copy: number): boolean =>
		copy > (firsts.get(shortOf(id)) ?? 0) && !others.has(keyOf({id, place: '', copy}))
	return {
		isFree,
		of(item, source) {
			const [place, id] = namesOf(item)
			const opened = openItem(item)
			if ('error' in opened || id === null)
				return {key: keyOf({id: null, place}), place, id: null, hash: null, copy: 1, source}
			const short = shortOf(id)
			let copy = (firsts.get(short) ?? 0) + 1
			while (!isFree(id, copy)) copy++
			firsts.set(short, copy)
			const hash = digest(JSON.stringify(opened.article), hashDigits)
			return {key: keyOf({id, place, copy}), place, id, hash, copy, source}
		},
		take(id, copy) {
			const short = shortOf(id)
			if (copy === (firsts.get(short) ?? 0) + 1) firsts.set(short, copy)
			else others.add(keyOf({id, place: '', copy}))
		},
	}
}

/** The key of an entry of the manifest. */
export const keyOf = ({id, place, copy = 1}: Pick<ManifestEntry, 'id' | 'place' | 'copy'>): string =>
	id === null ? `place ${place}` : `id ${copy} ${id}`

/** 48 bits of a hash are a number, which takes less memory than the id. */
const shortOf = (id: string): number => Number.parseInt(digest(id, shortDigits), 16)

const shortDigits = 12
export const hashDigits = 32

/** The first digits of the SHA-256 of a text. */
export const digest = (text: string, digits: number): string =>
	createHash('sha256').update(text).digest('hex').slice(0, digits)
