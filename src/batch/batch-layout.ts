import {readdir} from 'node:fs/promises'
import {codeOf} from '../ingest/files/system-error.js'

/*
 * A folder that `newsfacts work --out results/` fills, on any number of machines. Each batch of the queue has files of its
 * own, named by 24 digits of its id:
 *
 *   facts-….jsonl, articles-….jsonl   as of a shard of a folder of results (layout.ts)
 *   documents-….jsonl                 with `--format document`, instead of both
 *   errors-….jsonl                    an article or file that could not be read, a line; absent where there is none
 *   manifest-….jsonl                  its head (RunHead), then its entries: a manifest of one shard. It is written last:
 *                                     a batch without it isn't whole
 */

/** `facts-5f3a….jsonl` */
export const batchFile = (name: string, batch: string): string => `${name}-${batch}.jsonl`

/** The batch whose manifest a file is; null for other files. */
const batchOf = (file: string): string | null => /^manifest-([\da-f]{24})\.jsonl$/.exec(file)?.[1] ?? null

/** The batches of a folder that are whole, by their names; none for anything else. */
export async function batchesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch((error: unknown) => {
		if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
		throw error
	})
	return names.flatMap((name) => batchOf(name) ?? []).sort()
}
