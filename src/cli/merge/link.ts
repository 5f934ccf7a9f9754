import {articleOfFacts} from '../../archive/from-facts.js'
import type {ArchiveArticle, LinkedArchive} from '../../archive/index.js'
import {openArchive} from '../../archive/open-archive.js'
import {usageError} from '../exit.js'
import type {IndexItem} from '../index/item.js'
import {openResults, withoutFaults} from '../index/read.js'

/** What is said while results are linked. */
export interface LinkEvents {
	/** A note for people. */
	readonly note: (message: string) => void
	/** An article, or a path, that can't be read. */
	readonly fail: (message: string) => void
	/** An article with so many facts. */
	readonly add: (facts: number) => void
}

/** Reads results twice, and links what their articles have in common. */
export async function linkResults(paths: readonly string[], {note, fail, add}: LinkEvents): Promise<LinkedArchive> {
	const archive = openArchive()
	let repeated = 0
	for await (const item of readResultItems(paths, note)) {
		if ('error' in item) fail(`${item.error.place}: ${item.error.reason}; ${item.error.cure}`)
		else
			attempt(item.place, fail, () => {
				const article = articleOf(item)
				if (archive.add(article)) add(article.facts.length)
				else repeated++
			})
	}
	if (repeated > 0) note(`${countOf(repeated, 'article')} came more than once: each counts once`)
	const linked = archive.link()
	if (linked.clashing.length > 0) note(sayClashing(new Set(linked.clashing)))
	// What failed was said the first time.
	for await (const item of readResultItems(paths, () => {}))
		if (!('error' in item))
			attempt(
				item.place,
				() => {},
				() => linked.complete(articleOf(item)),
			)
	return linked
}

/** `2 ids stand for several articles, such as 1: these are called id#hash` */
export function sayClashing(ids: ReadonlySet<string>): string {
	const [first] = ids
	const verb = ids.size === 1 ? 'stands' : 'stand'
	return `${countOf(ids.size, 'id')} ${verb} for several articles, such as ${first}: these are called id#hash`
}

/** `3 shared quotes`, `1 entity`, `2 numbers over time` */
export function countOf(count: number, noun: string): string {
	const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.replace(/^\w+(?= over)|(?<!\w)\w+$/, '$&s')
	return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`
}

type Found = Exclude<IndexItem, {readonly error: unknown}>

const articleOf = (item: Found): ArchiveArticle => ('extraction' in item ? item.extraction : articleOfFacts(item.lines))

// What is wrong with one article is said, and the run goes on.
function attempt(place: string, fail: LinkEvents['fail'], work: () => void): void {
	try {
		work()
	} catch (error) {
		if (!(error instanceof TypeError)) throw error
		fail(`${place}: ${error.message}; extract the article anew`)
	}
}

async function* readResultItems(
	paths: readonly string[],
	onNote: (message: string) => void,
): AsyncGenerator<IndexItem> {
	for (const path of paths) {
		const opened = await openResults(path, {onNote})
		if ('items' in opened) yield* withoutFaults(path, opened.items)
	}
}

/** Throws an ExitError for a path that holds no results, before hours of reading. `what`: who asks for them. */
export async function expectResults(paths: readonly string[], what: string): Promise<void> {
	for (const path of paths) {
		if (path === '-') throw usageError(`${what} reads its input twice: write it to a file, and name that`)
		if ('items' in (await openResults(path, {onNote: () => {}}))) continue
		throw usageError(
			`${path}: no results of newsfacts; write them with newsfacts extract … --out results/, or --format document`,
		)
	}
}
