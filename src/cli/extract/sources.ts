import type {ReadOptions} from '../../ingest/files/folder.js'
import type {Ingested} from '../../ingest/ingested.js'
import {isAddress, readAddress, refuseNetwork} from './fetch-page.js'

/** Reads the articles of paths and addresses in their order. Addresses are fetched where `network` allows it. */
export async function* readSources(
	sources: readonly string[],
	options: ReadOptions,
	network: boolean,
): AsyncGenerator<Ingested> {
	const {readArticles} = await import('../../ingest/files/folder.js')
	// Paths between two addresses are read together: their articles' ids differ, and no file comes twice.
	let paths: string[] = []
	for (const source of sources) {
		if (!isAddress(source)) {
			paths.push(source)
			continue
		}
		if (paths.length > 0) yield* readArticles(paths, options)
		paths = []
		if (network) yield* readAddress(source, options)
		else yield refuseNetwork(source)
	}
	if (paths.length > 0) yield* readArticles(paths, options)
}
