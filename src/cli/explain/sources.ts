import {isResults, ResultsError, readResults} from '../../batch/index.js'
import type {ReadOptions} from '../../ingest/files/folder.js'
import type {Ingested} from '../../ingest/ingested.js'
import type {Article} from '../../model/article/article.js'
import {usageError} from '../exit.js'
import {readSources} from '../extract/sources.js'

/** The articles of paths and addresses, and those of folders that `extract --out` wrote. Throws an ExitError for a torn folder. */
export async function* readExplained(
	paths: readonly string[],
	options: ReadOptions,
	network: boolean,
): AsyncGenerator<Ingested> {
	const stored = await Promise.all(paths.map(isResults))
	if (!stored.includes(true)) {
		yield* readSources(paths, options, network)
		return
	}
	for (const [index, path] of paths.entries()) {
		if (stored[index]) yield* storedArticles(path)
		else yield* readSources([path], options, network)
	}
}

async function* storedArticles(folder: string): AsyncGenerator<Ingested> {
	try {
		for await (const {place, extraction} of readResults(folder))
			yield {place, article: extraction.article as Article, messages: []}
	} catch (error) {
		throw error instanceof ResultsError ? usageError(error.message) : error
	}
}
