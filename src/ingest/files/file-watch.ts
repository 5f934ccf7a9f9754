import type {Ingested} from '../ingested.js'
import type {FoundFile} from './found-file.js'

/** Decides, for each regular file, whether it is read; learns when its articles begin and end. */
export interface FileWatch {
	/**
	 * Looks at a file, ahead of its turn; null for one that is read. What it gives else is called when its turn comes, and
	 * says whether the file is left out after all.
	 */
	look(file: FoundFile): Promise<(() => boolean) | null>
	/** The articles that are taken from now on are those of this file. */
	begin(file: FoundFile): void
	/** All articles of the file have been taken. */
	end(file: FoundFile): Promise<void>
}

type Items = Iterable<Ingested> | AsyncIterable<Ingested>

/** The articles of a file, unless `watch` leaves it out; `open` is called ahead where that is certain. */
export async function openWatched(file: FoundFile, watch: FileWatch, open: () => Promise<Items>): Promise<Items> {
	const isLeft = await watch.look(file)
	const ahead = isLeft ? null : await open()
	return (async function* () {
		if (isLeft?.()) return
		watch.begin(file)
		yield* ahead ?? (await open())
		await watch.end(file)
	})()
}
