import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {openCache} from './files/weight-cache.js'
import {WeightError} from './files/weight-file.js'

// The SHA-256 of each weight file that the engine reads, by its name; filled in where the browser's files are bundled.
declare const weightHashes: Readonly<Record<string, string>>

/** A file by its name, such as a browser's `File`. */
export interface NamedFile {
	readonly name: string
	arrayBuffer(): Promise<ArrayBuffer>
}

const loaded = new Map<string, Uint8Array>()

/** The bytes of a weight file that `fetchWeights` has fetched. @throws WeightError before that */
export function readWeights(name: string): Uint8Array {
	const bytes = loaded.get(name)
	if (!bytes) throw new WeightError(`models/${name}.bin is not loaded: await loadModels(url) before createEngine()`)
	return bytes
}

/**
 * Fetches the weight files from a folder, or takes them from files in hand, and checks that each is the one of this version.
 * What is loaded already isn't asked for again.
 * @param from where the files of `models/` are served, or those files
 * @param keep keeps what was fetched in the browser's cache, where there is one
 * @throws WeightError that names a file that can't be had, or is another one
 */
export async function fetchWeights(from: string | URL | Iterable<NamedFile>, keep = true): Promise<void> {
	const missing = Object.keys(weightHashes).filter((name) => !loaded.has(name))
	if (typeof from === 'string' || from instanceof URL) {
		const cache = keep ? await openCache() : null
		const base = String(from).replace(/\/?$/, '/')
		await Promise.all(missing.map((name) => fetchOne(name, `${base}${name}.bin`, cache)))
		return
	}
	const files = new Map([...from].map((file) => [file.name, file]))
	for (const name of missing) {
		const file = files.get(`${name}.bin`)
		if (!file) throw new WeightError(`${name}.bin is not among the files: give all of models/`)
		await keepChecked(name, `${name}.bin`, new Uint8Array(await file.arrayBuffer()))
	}
}

async function fetchOne(name: string, url: string, cache: Awaited<ReturnType<typeof openCache>>): Promise<void> {
	const hash = weightHashes[name]!
	const known = await cache?.find(url, hash)
	if (known && (await hashOf(known)) === hash) {
		loaded.set(name, known)
		return
	}
	const bytes = await download(url)
	await keepChecked(name, url, bytes)
	await cache?.keep(url, hash, bytes)
}

async function download(url: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const response = await fetch(url)
		if (!response.ok) throw new Error(`status ${response.status}`)
		return new Uint8Array(await response.arrayBuffer())
	} catch (error) {
		throw new WeightError(`${url} can't be fetched: ${(error as Error).message}; serve the folder models/ there`)
	}
}

async function keepChecked(name: string, place: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	if ((await hashOf(bytes)) !== weightHashes[name])
		throw new WeightError(`${place} is damaged, or of another version: serve the models/ of this version of newsfacts`)
	loaded.set(name, bytes)
}

// The browser's own is ten times as fast, and off this thread; pages that aren't served by HTTPS have none.
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const {subtle} = globalThis.crypto ?? {}
	return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes))
}
