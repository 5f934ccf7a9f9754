import {chmod, type FileHandle, open, readdir, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {codeOf} from '../../ingest/files/system-error.js'
import {cannotWrite, makeFolder} from '../write-text.js'

/** A file that is being written, beside the one that it will replace. */
export interface OutputFile {
	write(data: string | Uint8Array): Promise<void>
	/** Puts it in its place. */
	keep(): Promise<void>
	/** Leaves the place as it was before. */
	drop(): Promise<void>
}

/**
 * Opens a file to write: until it is whole, what stood there before stays. A device, a pipe and a file in a folder that
 * can't be changed are written directly. Makes folders; throws an ExitError where the file can't be written.
 */
export async function openOutputFile(path: string): Promise<OutputFile> {
	const refuse = (error: unknown): never => {
		throw cannotWrite(path, error)
	}
	try {
		await makeFolder(dirname(path))
		const former = await stat(path).catch(() => null)
		const isPlain = (!former || former.isFile()) && !/^\/(?:dev|proc)\//.test(path)
		const target = former && isPlain ? await realpath(path) : path
		const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
		if (isPlain) await removeLeft(target)
		const part = isPlain ? await open(beside, 'w').catch(unlessForbidden) : null
		const file = part ?? (await open(path, 'w'))
		const close = async (): Promise<void> => {
			await file.close()
		}
		return {
			write: (data) => writeAll(file, data).catch(refuse),
			async keep() {
				try {
					// What can't be flushed, such as a terminal, needs none of it.
					if (part) await file.sync()
					await close()
					if (part && former) await chmod(beside, former.mode)
					if (part) await rename(beside, target)
				} catch (error) {
					refuse(error)
				}
			},
			async drop() {
				await close().catch(() => {})
				if (part) await rm(beside, {force: true})
			},
		}
	} catch (error) {
		return refuse(error)
	}
}

function unlessForbidden(error: unknown): null {
	if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') return null
	throw error
}

async function writeAll(file: FileHandle, data: string | Uint8Array): Promise<void> {
	const bytes = typeof data === 'string' ? Buffer.from(data) : data
	for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten
}

// What runs left that were killed.
async function removeLeft(target: string): Promise<void> {
	const folder = dirname(target)
	const start = `.${basename(target)}.`
	for (const name of await readdir(folder)) {
		const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined
		if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), {force: true})
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return codeOf(error) === 'EPERM'
	}
}
