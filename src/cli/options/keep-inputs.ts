import {type BigIntStats, fstatSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {findFiles} from '../../ingest/files/files.js'
import {ownResultAt} from '../../ingest/files/own-results.js'
import {usageError} from '../exit.js'

/**
 * Throws an ExitError where a file to write is one to read, by whatever path or link: before anything is opened, since
 * opening it empties it. In folders, results of a former run aren't read, and may be written anew.
 */
export async function keepInputs(targets: readonly string[], inputs: readonly string[]): Promise<void> {
	const there = (await Promise.all(targets.map(targetAt))).filter((target) => target !== null)
	if (there.length === 0) return
	const named = new Set((await Promise.all(inputs.map(identityOf))).filter((id) => id !== null))
	for (const {path, id} of there) if (named.has(id)) throw refusal(path)
	const foreign = new Map<string, string>()
	for (const {path, id, size} of there) if (size > 0n && !(await ownResultAt(path))) foreign.set(id, path)
	if (foreign.size === 0) return
	for (const input of inputs)
		for await (const found of input === '-' ? [] : findFiles(input)) {
			const read = 'file' in found ? [found.file, ...(found.file.metadata ? [found.file.metadata] : [])] : []
			for (const file of read) {
				const path = foreign.get((await identityOf(file.path)) ?? '')
				if (path !== undefined) throw refusal(path)
			}
		}
}

const refusal = (path: string): Error =>
	usageError(`cannot write ${path}: it is one of the files to read, and would be lost; name another file or folder`)

interface Target {
	readonly path: string
	readonly id: string
	readonly size: bigint
}

async function targetAt(path: string): Promise<Target | null> {
	const stats = await statOf(path)
	return stats?.isFile() ? {path, id: idOf(stats), size: stats.size} : null
}

async function identityOf(path: string): Promise<string | null> {
	const stats = path === '-' ? fstatSync(0, {bigint: true}) : await statOf(path)
	return stats && idOf(stats)
}

const statOf = (path: string): Promise<BigIntStats | null> => stat(path, {bigint: true}).catch(() => null)

// The same for a file, its links and other spellings of its path.
const idOf = ({dev, ino}: BigIntStats): string => `${dev}:${ino}`
