import {createHash} from 'node:crypto'
import {createReadStream, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** SHA-256 over all files of a folder of results, by name; what a run keeps for itself while it goes on is left out. */
export async function resultsHash(folder: string): Promise<string> {
	const hash = createHash('sha256')
	const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
	for (const name of names.sort()) {
		hash.update(`${name}\n`)
		for await (const bytes of createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>) hash.update(bytes)
	}
	return hash.digest('hex').slice(0, 16)
}
