import {copyFile, type FileHandle, open, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {asLine} from '../../emit/json.js'
import {type ManifestEntry, manifestFile, type ResultFormat, shardFile, shardFiles} from '../layout.js'
import {append, syncFolder, writeWhole} from './files.js'
import {type Journal, type JournalHead, journalFile} from './journal.js'

/** The shard that a run fills. */
export interface Shard {
	/** Articles with results in it. */
	readonly articles: number
	/** Bytes of its largest file. */
	readonly bytes: number
	/** Keeps an article: `texts` are what it has in each file. */
	add(entry: NewEntry, texts: readonly string[]): Promise<void>
	/** Shows what it holds by now under the names that it will have; more can be added. */
	show(): Promise<void>
	/** Puts its files in place and its entries into the manifest. Nothing more can be added. Returns the manifest's length. */
	finish(): Promise<number>
	/** Closes the files; a later run goes on with them. */
	close(): Promise<void>
}

/** An entry of the manifest, without what the shard knows. */
export type NewEntry = ManifestEntry extends infer Entry
	? Entry extends unknown
		? Omit<Entry, 'shard' | 'bytes'>
		: never
	: never

/** Opens a shard in `work` (`.run/` of the folder): a new one, or what a journal holds. */
export async function openShard(
	folder: string,
	work: string,
	format: ResultFormat,
	given: JournalHead | Journal,
): Promise<Shard> {
	const {shard, manifestAt} = given
	const names = shardFiles[format].map((name) => shardFile(name, shard))
	const former = 'entries' in given ? given : null
	if (!former) await writeWhole(join(work, journalFile), join(work, `${journalFile}.new`), asLine({shard, manifestAt}))
	const entries: ManifestEntry[] = [...(former?.entries ?? [])]
	const sizes = names.map((_, index) =>
		entries.reduce((total, entry) => total + ('bytes' in entry ? (entry.bytes[index] ?? 0) : 0), 0),
	)
	let articles = entries.filter((entry) => 'bytes' in entry).length
	const handles: FileHandle[] = []
	// While files are moved to their place none is opened: that would make them anew.
	if (!former?.moving) for (const name of names) handles.push(await open(join(work, name), former ? 'a' : 'w'))
	const journal = await open(join(work, journalFile), 'a')
	const close = async (): Promise<void> => {
		for (const handle of [...handles.splice(0), journal]) await handle.close()
	}
	return {
		get articles() {
			return articles
		},
		get bytes() {
			return Math.max(...sizes)
		},
		async add(entry, texts) {
			if ('error' in entry) {
				entries.push(entry)
				await append(journal, asLine(entry))
				return
			}
			const bytes: number[] = []
			for (const [index, text] of texts.entries()) bytes.push(await append(handles[index]!, text))
			for (const [index, length] of bytes.entries()) sizes[index]! += length
			const whole = {...entry, shard, bytes}
			articles++
			entries.push(whole)
			await append(journal, asLine(whole))
		},
		async show() {
			if (articles > 0)
				for (const name of names) {
					await copyFile(join(work, name), join(work, `${name}.shown`))
					await rename(join(work, `${name}.shown`), join(folder, name))
				}
			await writeEntries(folder, manifestAt, entries)
		},
		async finish() {
			for (const handle of [...handles, journal]) await handle.sync()
			await close()
			for (const name of names) {
				if (articles > 0) await moveIfThere(join(work, name), join(folder, name))
				else await rm(join(work, name), {force: true})
			}
			await syncFolder(folder)
			const length = await writeEntries(folder, manifestAt, entries)
			await rm(join(work, journalFile))
			return length
		},
		close,
	}
}

async function moveIfThere(from: string, to: string): Promise<void> {
	await rename(from, to).catch((error: NodeJS.ErrnoException) => {
		// Moved before the run was cut.
		if (error.code !== 'ENOENT') throw error
	})
}

/** Ends the manifest with these entries, from `at` on: others there are of the same shard, as it was shown earlier. */
async function writeEntries(folder: string, at: number, entries: readonly ManifestEntry[]): Promise<number> {
	const file = await open(join(folder, manifestFile), 'r+')
	const text = Buffer.from(entries.map(asLine).join(''))
	try {
		await file.truncate(at)
		for (let done = 0; done < text.length; )
			done += (await file.write(text, done, text.length - done, at + done)).bytesWritten
		await file.sync()
	} catch (error) {
		// Where the disk is full, part of a line may stand there.
		await file.truncate(at).catch(() => {})
		throw error
	} finally {
		await file.close()
	}
	return at + text.length
}
