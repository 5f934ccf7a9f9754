import {readdir} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {readDocuments} from '../../../train/document-lists.js'
import {root} from '../root.js'

/** Ids of the documents that the weight files of a folder were trained on: lists beside them name them. */
export async function seenDocuments(folder = new URL('models/', root)): Promise<ReadonlySet<string>> {
	const seen = new Set<string>()
	for (const file of await weightFiles(folder))
		for (const id of readDocuments(fileURLToPath(folder), file.replace(/\.bin$/, ''))) seen.add(id)
	return seen
}

async function weightFiles(folder: URL): Promise<string[]> {
	try {
		return (await readdir(folder)).filter((file) => file.endsWith('.bin')).sort()
	} catch {
		return []
	}
}
