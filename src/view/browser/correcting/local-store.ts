import {type Correction, correctionsVersion} from '../../../facts/corrections/correction.js'
import type {PageData} from '../../page-data.js'
import {textOf} from './article-text.js'
import {fitting, isVersion} from './check-line.js'
import type {Store} from './store.js'
import {openWatchers} from './watchers.js'

/**
 * Keeps corrections in the browser's storage, an entry for each text: a page made anew, and another page with the same text, has
 * them too. Where there is no storage they last as long as the page does, and the state says so.
 */
export function openLocalStore({articles, layers}: PageData): Store {
	const known = new Map<number, Map<string, Correction>>()
	const watchers = openWatchers()
	let refused = false
	const keyOf = (article: number): string => `newsfacts-corrections-${articles[article]!.record.hash}`

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
			return isVersion(kept) ? fitting(kept.records, layers, textOf(articles[article]!)).corrections : []
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
		const article = articles.findIndex((_, index) => keyOf(index) === key)
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
