import {type Correction, correctionsVersion} from '../../../facts/corrections/correction.js'
import {fitting, isVersion} from './check-line.js'
import type {KeptTexts} from './kept-texts.js'
import type {Store} from './store.js'
import {openWatchers} from './watchers.js'

/**
 * Keeps corrections in the browser's storage, an entry for each text: a page made anew, and another page with the same text, has
 * them too. Where there is no storage they last as long as the page does, and the state says so.
 */
export function openLocalStore(texts: KeptTexts): Store {
	const known = new Map<number, Map<string, Correction>>()
	const watchers = openWatchers()
	let refused = false
	const keyOf = (article: number): string => `${prefix}${texts.at(article).record.hash}`

	function of(article: number): Map<string, Correction> {
		const before = known.get(article)
		if (before) return before
		const read = new Map<string, Correction>()
		for (const correction of stored(article)) read.set(correction.id, correction)
		known.set(article, read)
		return read
	}

	function stored(article: number): Correction[] {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(keyOf(article)) ?? 'null')
			return isVersion(kept) ? fitting(kept.records, texts.layers, texts.at(article).text).corrections : []
		} catch {
			return []
		}
	}

	// Another tab may have kept something since: it is read again, and only what is new is changed.
	function change(article: number, apply: (corrections: Map<string, Correction>) => void): void {
		if (!refused) known.delete(article)
		const corrections = of(article)
		apply(corrections)
		try {
			if (corrections.size === 0) localStorage.removeItem(keyOf(article))
			else
				localStorage.setItem(
					keyOf(article),
					JSON.stringify({corrections: correctionsVersion, records: [...corrections.values()]}),
				)
			refused = false
		} catch {
			refused = true
		}
		watchers.call()
	}

	addEventListener('storage', ({key}) => {
		const article = key?.startsWith(prefix) ? texts.find(key.slice(prefix.length)) : -1
		if (article < 0) return
		known.delete(article)
		watchers.call()
	})
	refused = !isStorage()

	return {
		of,
		put: (article, corrections) =>
			change(article, (all) => {
				for (const correction of corrections) all.set(correction.id, correction)
			}),
		remove: (article, id) => change(article, (all) => all.delete(id)),
		watch: watchers.watch,
		state: () =>
			refused
				? {words: 'This browser keeps nothing for this page: export before you leave.', isTrouble: true}
				: {words: 'Kept in this browser.', isTrouble: false},
		address: null,
	}
}

const prefix = 'newsfacts-corrections-'

/** Hashes of the texts of which the browser keeps corrections, of whatever page. */
export function keptHashes(): string[] {
	try {
		return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []))
	} catch {
		return []
	}
}

function isStorage(): boolean {
	const probe = 'newsfacts-probe'
	try {
		localStorage.setItem(probe, '')
		localStorage.removeItem(probe)
		return true
	} catch {
		return false
	}
}
