import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'

/** SHA-256 of all weight files that ship with newsfacts, its first 16 digits. */
export async function hashWeights(): Promise<string> {
	const folder = new URL('../../models/', import.meta.url)
	const names = (await readdir(folder)).filter((name) => name.endsWith('.bin')).sort()
	const hash = createHash('sha256')
	for (const name of names) hash.update(`${name}\n`).update(await readFile(new URL(name, folder)))
	return hash.digest('hex').slice(0, hashDigits)
}

const hashDigits = 16
