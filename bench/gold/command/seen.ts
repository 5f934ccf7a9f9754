import {readdir, readFile} from 'node:fs/promises'
import {unpackWeights} from '#src/learning/weight-file.js'
import {root} from '../root.js'

/** Ids of the documents that the weight files of a folder were trained on: their headers list them. */
export async function seenDocuments(folder = new URL('models/', root)): Promise<ReadonlySet<string>> {
	const seen = new Set<string>()
	for (const file of await weightFiles(folder)) {
		const {about} = unpackWeights(await readFile(new URL(file, folder)), file.replace(/\.bin$/, ''))
		for (const id of about.documents) seen.add(id)
	}
	return seen
}

async function weightFiles(folder: URL): Promise<string[]> {
	try {
		return (await readdir(folder)).filter((file) => file.endsWith('.bin')).sort()
	} catch {
		return []
	}
}
