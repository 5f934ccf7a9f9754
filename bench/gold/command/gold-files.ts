import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {gunzip} from 'node:zlib'
import {GoldError} from '#src/evaluate/gold/gold-file.js'
import type {GoldFile} from '#src/evaluate/task.js'

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
		read: async () => ({path, text: await readText(join(folder, path), path)}),
	}))
}

// A folder and a name, no deeper: what lies below belongs to a set.
const goldFile = /^[^/]+\/[^/]+\.(?:jsonl|json|conllu|tsv|txt|jsonl\.gz)$/

async function readText(file: string, path: string): Promise<string> {
	const bytes = await readFile(file)
	return (path.endsWith('.gz') ? await unpack(path, bytes) : bytes).toString('utf8')
}

async function unpack(path: string, bytes: Buffer): Promise<Buffer> {
	try {
		return await promisify(gunzip)(bytes, {maxOutputLength: maxUnpackedBytes})
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'no gzip'
		const cure = 'get the file anew from its source, or pack it with `gzip`'
		throw new GoldError(path, 1, '', `can't be unpacked (${reason}): ${cure}`)
	}
}

/** In bytes: as much as fits a string. */
const maxUnpackedBytes = 2 ** 28

const folders = [
	'sentences',
	'syntax',
	'names',
	'coref',
	'quotes',
	'quantities',
	'dates',
	'relations',
	'events',
	'newsfacts',
]

const inOrder = (a: string, b: string): number => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)

const placeOf = (path: string): number => {
	const place = folders.indexOf(path.slice(0, path.indexOf('/')))
	return place < 0 ? folders.length : place
}
