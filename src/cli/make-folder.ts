import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {codeOf} from '../ingest/files/system-error.js'

/** Makes a folder and those above it. (Node's own `recursive` never returns below /proc.) */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path)
	} catch (error) {
		const code = codeOf(error)
		if (code === 'EEXIST') return
		const parent = dirname(path)
		if (code !== 'ENOENT' || parent === path) throw error
		await makeFolder(parent)
		await mkdir(path)
	}
}
