import {workerData} from 'node:worker_threads'
import {useShared} from '../models.js'
import {openReader} from './reader.js'
import type {Answer, Item, RawPage, Reply, Task, ThreadSetup} from './task.js'

const opened = open()

function open(): {readonly read: (item: Item) => Reply} | {readonly fault: unknown} {
	try {
		const {shared, ...setup} = workerData as ThreadSetup
		if (shared) useShared(shared)
		return {read: openReader(setup)}
	} catch (fault) {
		return {fault}
	}
}

/** Reads the articles of a task, and notes the number of each before it is begun. */
export async function readTask({items, at}: Task): Promise<Answer> {
	if ('fault' in opened) return opened
	const replies: Reply[] = []
	for (const [index, item] of items.entries()) {
		Atomics.store(at, 0, index)
		replies.push(opened.read(isPage(item) ? await readPage(item) : item))
	}
	return replies
}

// Callers in JavaScript may hand in anything.
const isPage = (item: Item | RawPage): item is RawPage =>
	typeof item === 'object' && item !== null && 'page' in item && 'about' in item

// Parsing pages takes much code: it is loaded with the first page.
async function readPage({page, place, url, about}: RawPage): Promise<Item> {
	const {readHtml} = await import('../ingest/formats/html.js')
	const read = readHtml(page, {place, ...(url !== undefined && {url})})
	return {...read, article: {...read.article, ...about}}
}
