import {readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {manifestFile} from '../layout.js'
import {syncFolder, writeWhole} from './files.js'

/*
 * Files that replace others all together, or not at all: they are gathered in `.run/swap/`. Once a file `ready` lies there
 * too, they are moved to their place, the manifest last; a run that was cut meanwhile is gone on with by moving the rest.
 */

const readyFile = 'ready'

export const swapFolder = (work: string): string => join(work, 'swap')

/** Says that all files of a swap are there; `remove` are files of the folder that go. */
export async function markReady(swap: string, remove: readonly string[]): Promise<void> {
	await writeWhole(join(swap, readyFile), join(swap, `${readyFile}.new`), JSON.stringify({remove}))
	await syncFolder(swap)
}

/** Moves the files of a swap that is ready to their place; one that isn't is dropped. */
export async function endSwap(folder: string, work: string): Promise<void> {
	const swap = swapFolder(work)
	const names = await readdir(swap).catch((): string[] => [])
	if (names.includes(readyFile)) {
		const {remove} = JSON.parse(await readFile(join(swap, readyFile), 'utf8')) as {remove: string[]}
		const moved = names.filter((name) => name.endsWith('.jsonl') && name !== manifestFile)
		for (const name of moved) await rename(join(swap, name), join(folder, name))
		for (const name of remove) await rm(join(folder, name), {force: true})
		if (names.includes(manifestFile)) await rename(join(swap, manifestFile), join(folder, manifestFile))
		await syncFolder(folder)
	}
	await rm(swap, {recursive: true, force: true})
}
