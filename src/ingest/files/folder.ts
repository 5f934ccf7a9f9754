import {basename} from 'node:path'
import {checkKeys, expectItems, expectStrings, fault, typeError} from '../../model/expected.js'
import type {ByteOptions} from '../byte-source.js'
import {extensionOf, formatNames, formatOf} from '../formats.js'
import {failure, type Ingested} from '../ingested.js'
import {readBytes} from '../read-bytes.js'
import {namedPaths, openMetadata} from './beside.js'
import {fileBytes, wholeFile} from './file-bytes.js'
import {type FileWatch, openWatched} from './file-watch.js'
import {findFiles} from './files.js'
import type {FoundFile, MetadataToOpen} from './found-file.js'
import {explain} from './system-error.js'

/** How files and folders are read. */
export interface ReadOptions extends ByteOptions {
	/** Files that are read at the same time, and at most as many wait to be taken. Default 8. */
	readonly concurrency?: number | undefined
	/** What `-` reads. */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined
	/** Absolute paths of files and folders to pass over: where the output goes. */
	readonly exclude?: readonly string[] | undefined
	/** Leaves out files whose articles are known. */
	readonly watch?: FileWatch | undefined
}

/**
 * Reads the articles of files, folders (recursively, in sorted order) and standard input (`-`), in the order of the
 * paths. JSON with the metadata of a text beside it (`a.json` of `a.txt`) goes with that text. Never throws on what it
 * reads: a file or line that can't be read is an error in its place among the articles.
 * Throws TypeError for paths that are none, and options that there aren't.
 */
export async function* readArticles(paths: Iterable<string>, options: ReadOptions = {}): AsyncGenerator<Ingested> {
	expectItems(paths, '`paths`', 'paths')
	// Read once: a generator is empty after that.
	const list = [...paths]
	checkReadOptions(list, options)
	const {concurrency = 8} = options
	const waiting: Promise<Items>[] = []
	for await (const task of findTasks(list, options)) {
		waiting.push(task())
		if (waiting.length >= concurrency) yield* await waiting.shift()!
	}
	for (const items of waiting) yield* await items
}

const optionNames: Readonly<Record<keyof ReadOptions, true>> = {
	inputFormat: true,
	encoding: true,
	fields: true,
	onSkip: true,
	takes: true,
	maxLength: true,
	limits: true,
	concurrency: true,
	stdin: true,
	exclude: true,
	watch: true,
}

function checkReadOptions(paths: readonly unknown[], options: unknown): void {
	expectStrings(paths, '`paths`', 'paths')
	checkKeys(options, Object.keys(optionNames), 'the options')
	const {concurrency, inputFormat} = options as Readonly<Record<string, unknown>>
	if (concurrency !== undefined && !(Number.isInteger(concurrency) && Number(concurrency) >= 1))
		throw typeError(fault('`concurrency`', 'a whole number from 1', concurrency, 'leave it out for 8'))
	if (inputFormat !== undefined && !formatNames.some((name) => name === inputFormat))
		throw typeError(fault('`inputFormat`', 'a format', inputFormat, `known are ${formatNames.join(', ')}`))
}

type Items = Iterable<Ingested> | AsyncIterable<Ingested>

async function* findTasks(paths: readonly string[], options: ReadOptions): AsyncGenerator<() => Promise<Items>> {
	const seen = new Set<string>()
	const {exclude, fields} = options
	const named = namedPaths(paths)
	for (const path of paths) {
		if (path === '-') {
			yield async () => readBytes(options.stdin ?? [], {place: 'standard input'}, options)
			continue
		}
		let count = 0
		for await (const found of findFiles(path, {exclude, fields, named})) {
			// A named file may be passed over: the metadata of another.
			if (!('skipped' in found) || found.skipped === path) count++
			if ('skipped' in found) options.onSkip?.(found.skipped, found.reason)
			else {
				const file = 'file' in found ? claimId(found.file, seen, paths.length) : null
				yield async () => (file ? openFound(file, options) : 'error' in found ? [found] : [])
			}
		}
		const known = 'known are .txt .html .json .jsonl .csv and a few more'
		if (count === 0) yield async () => [failure(path, 'no file with a known extension in this folder', known)]
	}
}

const openFound = (file: FoundFile, options: ReadOptions): Promise<Items> => {
	const open = (): Promise<Items> => openFile(file, options)
	return options.watch && file.isRegular !== false ? openWatched(file, options.watch, open) : open()
}

/** Ids are unique in a run: where two arguments hold files of the same name, the later ones are called by their paths. */
export function claimId(file: FoundFile, seen: Set<string>, count: number): FoundFile {
	if (count === 1) return file
	const id = seen.has(file.id) ? file.path.replaceAll('\\', '/') : file.id
	seen.add(id)
	return {...file, id}
}

type FileToOpen = Pick<FoundFile, 'path' | 'place' | 'id' | 'size' | 'isRegular'> & {
	readonly metadata?: MetadataToOpen | undefined
}

/** Larger files are read when their turn comes, not ahead. */
const maxAheadBytes = 4 * 2 ** 20

/** The articles of a file. Files of one article are read ahead, large ones when their turn comes. */
export async function openFile(file: FileToOpen, options: ReadOptions): Promise<Items> {
	const {path, place = path, id, size, isRegular = true} = file
	// An empty file is an empty text, whatever it is called.
	const extension = size === 0 && isRegular ? '.txt' : extensionOf(path)
	const metadata = file.metadata ? await openMetadata(file.metadata, basename(path), options.fields) : null
	const source = {
		place,
		id,
		name: basename(path),
		extension,
		...(isRegular && {path, size}),
		...(metadata && {metadata}),
	}
	const format = formatOf(extension)
	const isAhead = isRegular && size <= maxAheadBytes && format && !('pieces' in format)
	try {
		return readBytes(isAhead ? [await wholeFile(path)] : fileBytes(path, isRegular), source, options)
	} catch (error) {
		return [{error: explain(place, error)}]
	}
}
