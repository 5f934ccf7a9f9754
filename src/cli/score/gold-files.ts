import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {GoldFile} from '../../evaluate/task.js'

/** A gold file that is read when its turn comes. */
export interface FoundGold {
	/** Path below the gold folder, with `/`. */
	readonly path: string
	readonly read: () => Promise<GoldFile>
}

/** Gold files below a folder in the order of their paths; none where there is no such folder. */
export async function findGold(folder: string): Promise<FoundGold[]> {
	let entries: readonly string[]
	try {
		entries = await readdir(folder, {recursive: true})
	} catch {
		return []
	}
	const paths = entries.map((entry) => entry.replaceAll('\\', '/')).filter((path) => goldFile.test(path))
	return paths.sort(inOrder).map((path) => ({
		path,
		read: async () => ({path, text: await readFile(join(folder, path), 'utf8')}),
	}))
}

// A folder and a name, no deeper: what lies below belongs to a set.
const goldFile = /^[^/]+\/[^/]+\.(?:jsonl|json|conllu|tsv|txt)$/

const folders = ['sentences', 'syntax', 'names', 'coref', 'quotes', 'quantities', 'dates', 'newsfacts']

const inOrder = (a: string, b: string): number => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)

const placeOf = (path: string): number => {
	const place = folders.indexOf(path.slice(0, path.indexOf('/')))
	return place < 0 ? folders.length : place
}
