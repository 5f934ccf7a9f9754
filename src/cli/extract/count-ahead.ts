import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {namedPaths} from '../../ingest/files/beside.js'
import {findFiles} from '../../ingest/files/files.js'
import {extensionOf, formatOf} from '../../ingest/formats.js'

/**
 * How many articles there are, where that can be known without reading them: files of one article, and lines of JSON
 * Lines; null otherwise. Never throws: what can't be read is found when its turn comes.
 */
export async function countAhead(
	paths: readonly string[],
	exclude: readonly string[],
	signal: AbortSignal,
): Promise<number | null> {
	let total = 0
	const named = namedPaths(paths)
	try {
		for (const path of paths) {
			if (path === '-' || !(await isOnDisk(path))) return null
			for await (const found of findFiles(path, {exclude, named})) {
				if (signal.aborted) return null
				if (!('file' in found)) continue
				const articles = await articlesIn(found.file.path, signal)
				if (articles === null) return null
				total += articles
			}
		}
	} catch {
		return null
	}
	return total
}

// What a pipe or an address gives can't be read twice.
async function isOnDisk(path: string): Promise<boolean> {
	const stats = await stat(path)
	return stats.isFile() || stats.isDirectory()
}

async function articlesIn(path: string, signal: AbortSignal): Promise<number | null> {
	const format = formatOf(extensionOf(path))?.name
	if (format === 'text' || format === 'markdown' || format === 'html') return 1
	return format === 'jsonl' ? countLines(path, signal) : null
}

async function countLines(path: string, signal: AbortSignal): Promise<number | null> {
	let lines = 0
	let last = lineFeed
	for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
		if (signal.aborted) return null
		for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) lines++
		last = chunk.at(-1) ?? last
	}
	return last === lineFeed ? lines : lines + 1
}

const lineFeed = 0x0a
