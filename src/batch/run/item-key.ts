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
}

/** Gives items their keys in the order of a run: the second of an id is another article than the first. */
export function openKeys(): (item: Item) => ItemKey {
	const copies = new Map<number, number>()
	return (item) => {
		const [place, id] = namesOf(item)
		const opened = openItem(item)
		if ('error' in opened || id === null) return {key: keyOf({id: null, place}), place, id: null, hash: null, copy: 1}
		const short = Number.parseInt(digest(id, shortDigits), 16)
		const copy = (copies.get(short) ?? 0) + 1
		copies.set(short, copy)
		return {key: keyOf({id, place, copy}), place, id, hash: digest(JSON.stringify(opened.article), hashDigits), copy}
	}
}

/** The key of an entry of the manifest. */
export const keyOf = ({id, place, copy = 1}: Pick<ManifestEntry, 'id' | 'place' | 'copy'>): string =>
	id === null ? `place ${place}` : `id ${copy} ${id}`

/** 48 bits of a hash are a number, which takes less memory than the id. */
const shortDigits = 12
const hashDigits = 32

/** The first digits of the SHA-256 of a text. */
export const digest = (text: string, digits: number): string =>
	createHash('sha256').update(text).digest('hex').slice(0, digits)
