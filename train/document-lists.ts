import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from '#crc32'
import {packWeights, rebuild, unpackWeights} from '#src/learning/files/weight-file.js'

/**
 * Writes a weight file to a folder, and the ids of the documents that its header names to a list beside it: who reads news
 * loads a sixtieth less. Returns the number of bytes of the file.
 */
export function saveWeights(folder: string, name: string, bytes: Uint8Array): number {
	const {about, sections} = unpackWeights(bytes, name)
	const {documents} = about
	let file = bytes
	if (Array.isArray(documents) && documents.length > 0) {
		const list = new TextEncoder().encode(`${documents.join('\n')}\n`)
		file = packWeights({...about, documents: {count: documents.length, crc32: crc32(list)}}, sections)
		writeFileSync(listOf(folder, name), list)
	}
	writeFileSync(join(folder, `${name}.bin`), file)
	return file.length
}

/** Ids of the documents that a weight file of a folder was trained on. @throws WeightError where its list is that of another file */
export function readDocuments(folder: string, name: string): readonly string[] {
	const {documents} = unpackWeights(readFileSync(join(folder, `${name}.bin`)), name).about
	if (!('count' in documents)) return documents
	const list = readFileSync(listOf(folder, name))
	if (crc32(list) !== documents.crc32) throw rebuild(name, `was not trained on the documents of seen/${name}.txt`)
	return list.toString().trimEnd().split('\n')
}

const listOf = (folder: string, name: string): string => join(folder, 'seen', `${name}.txt`)
