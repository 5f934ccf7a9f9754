import {opendir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {decode} from '../decoding/decode.js'
import {type FieldMap, note} from '../ingested.js'
import {type Beside, judgeBeside, type Metadata, readMetadata} from '../records/metadata.js'
import type {MetadataToOpen} from './found-file.js'
import {isJson, isText, namesInFolder, namesOfMetadata, saysMetadata, textsOf} from './metadata-names.js'
import {explain} from './system-error.js'

/** The files that stand in one folder. */
export interface Neighbours {
	has(name: string): boolean | Promise<boolean>
	/** The only text of the folder; null where there are several, or none. */
	onlyText(): string | null | Promise<string | null>
	/** Whether there is a text among those that are read. */
	readonly hasText: boolean
	/** Whether the texts may stand in folders beside them. */
	readonly hasFolders: boolean
}

/** Those of a folder whose names are at hand. */
export function listed(names: readonly string[], hasFolders: boolean): Neighbours {
	const texts = names.some(isJson) ? names.filter(isText) : []
	const all = new Set(texts.length > 0 ? names : [])
	return {
		has: (name) => all.has(name),
		onlyText: () => (texts.length === 1 ? texts[0]! : null),
		hasText: texts.length > 0,
		hasFolders,
	}
}

/** Those beside a file that is named. `exclude`: absolute paths of what isn't looked at. */
export const onDisk = (folder: string, exclude: ReadonlySet<string>): Neighbours => ({
	has: async (name) => !exclude.has(resolve(folder, name)) && (await isFile(join(folder, name))),
	onlyText: () => findOnlyText(folder, exclude),
	hasText: true,
	hasFolders: false,
})

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false

/** Those beside a file that is named, of which only named ones count. `named`: absolute paths. */
export function amongNamed(folder: string, named: ReadonlySet<string>): Neighbours {
	const has = (name: string): boolean => named.has(resolve(folder, name))
	return {
		has,
		async onlyText() {
			const text = await findOnlyText(folder, new Set())
			return text !== null && has(text) ? text : null
		},
		hasText: named.has(resolve(folder)),
		hasFolders: false,
	}
}

/** The absolute paths of what is named, and those of the folders in which texts of it stand. */
export const namedPaths = (paths: readonly string[]): ReadonlySet<string> =>
	new Set(paths.flatMap((path) => (isText(basename(path)) ? [resolve(path), dirname(resolve(path))] : [])))

// Of a folder of many texts two are looked at.
async function findOnlyText(folder: string, exclude: ReadonlySet<string>): Promise<string | null> {
	let only: string | null = null
	for await (const {name} of await opendir(folder)) {
		if (name.startsWith('.') || !isText(name) || exclude.has(resolve(folder, name))) continue
		if (only !== null) return null
		only = name
	}
	return only
}

/** The file with the metadata of a text, with its place among the files around it; null where there is none. */
export async function findMetadata(
	folder: string,
	text: string,
	around: Neighbours,
	fields: FieldMap | undefined,
): Promise<string | null> {
	if (!around.hasText || !isText(text)) return null
	for (const name of namesOfMetadata(text))
		if ((await around.has(name)) && isMetadata(await judgeAt(join(folder, name), name, fields))) return name
	for (const name of namesInFolder) {
		if (!(await around.has(name))) continue
		if ((await around.onlyText()) !== text) return null
		if (isMetadata(await judgeAt(join(folder, name), name, fields))) return name
	}
	return null
}

const isMetadata = ({kind}: Beside): boolean => kind === 'metadata' || kind === 'broken'

/** Why a JSON file that stands beside texts is no article; null for one that is. */
export async function whyNoArticle(
	folder: string,
	json: string,
	around: Neighbours,
	fields: FieldMap | undefined,
): Promise<string | null> {
	if (!(around.hasText || around.hasFolders) || !isJson(json)) return null
	const {kind} = await judgeAt(join(folder, json), json, fields)
	if (kind === 'article') return null
	if (kind === 'other') return 'no article, nor the metadata of one'
	if (await belongsToText(json, around)) return 'metadata of the text beside it'
	return !around.hasText && kind === 'metadata' && saysMetadata(json) ? 'metadata of a folder' : null
}

async function belongsToText(json: string, around: Neighbours): Promise<boolean> {
	for (const text of textsOf(json)) if (await around.has(text)) return true
	return namesInFolder.includes(json) && (await around.onlyText()) !== null
}

/** Whether several texts share the metadata of this name. */
export async function isShared(json: string, around: Neighbours): Promise<boolean> {
	let count = 0
	for (const text of textsOf(json)) if (await around.has(text)) count++
	return count > 1
}

/** A larger file is no metadata. */
const maxBytes = 4 * 2 ** 20

async function judgeAt(path: string, name: string, fields: FieldMap | undefined): Promise<Beside> {
	try {
		const stats = await stat(path)
		if (!stats.isFile() || stats.size > maxBytes) return {kind: 'article'}
		return judgeBeside(decode(await readFile(path)).text, {fields, isNamed: saysMetadata(name)})
	} catch (error) {
		return {kind: 'broken', mark: '', reason: explain(path, error).reason}
	}
}

/** What a file says of the text beside it, `text`; null where it is metadata no longer. */
export async function openMetadata(
	{path, place = path, ofSeveral}: MetadataToOpen,
	text: string,
	fields: FieldMap | undefined,
): Promise<Metadata | null> {
	const beside = await judgeAt(path, place, fields)
	if (beside.kind === 'broken') {
		const reason = `${place}${beside.mark}: ${beside.reason}; ${text} is read without its metadata; correct the file`
		return {details: {}, messages: [note('ingest/metadata', reason)]}
	}
	if (beside.kind !== 'metadata') return null
	const {details, messages} = readMetadata(beside.record, place, fields)
	return {details: ofSeveral ? {...details, id: undefined} : details, messages}
}
