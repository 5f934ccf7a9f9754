import {readFileSync} from 'node:fs'
import {link, open, readFile, rename, rm, stat, utimes} from 'node:fs/promises'
import {hostname} from 'node:os'
import {codeOf} from '../../ingest/files/system-error.js'
import {usageError} from '../exit.js'

/** Keeps other runs out of a folder. */
export interface Lock {
	release(): Promise<void>
}

/** Who holds a lock. */
interface Holder {
	readonly pid: number
	readonly host: string
	/** When its process began, by the system's own count: the same number may be another process by now. */
	readonly began: string | null
	readonly since: string
}

/**
 * Makes a lock file. One that a crash left is taken over: its process is gone, or, on another machine, it hasn't been
 * touched for a while. Throws an ExitError that names who holds it.
 */
export async function lockFolder(folder: string, path: string): Promise<Lock> {
	const own: Holder = {pid: process.pid, host: hostname(), began: beganAt(process.pid), since: new Date().toISOString()}
	const text = `${JSON.stringify(own)}\n`
	for (let tries = 0; !(await make(path, text)); tries++) {
		const held = await readFile(path, 'utf8').catch(() => '')
		const holder = parse(held)
		if (tries >= maxTries || (await isHeld(path, holder))) throw refusal(folder, path, holder)
		await takeAway(path, held)
	}
	const beat = setInterval(() => {
		const now = new Date()
		utimes(path, now, now).catch(() => {})
	}, beatMs)
	beat.unref()
	return {
		async release() {
			clearInterval(beat)
			await rm(path, {force: true})
		},
	}
}

const maxTries = 5
/** A lock is touched so often; on another machine it is left when it wasn't for ten times as long. */
const beatMs = 10_000
const staleMs = 10 * beatMs

async function make(path: string, text: string): Promise<boolean> {
	try {
		const file = await open(path, 'wx')
		try {
			await file.writeFile(text)
		} finally {
			await file.close()
		}
		return true
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false
		await rm(path, {force: true})
		throw error
	}
}

function parse(text: string): Holder | null {
	try {
		const value = JSON.parse(text) as Partial<Holder> | null
		return typeof value?.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : null
	} catch {
		return null
	}
}

async function isHeld(path: string, holder: Holder | null): Promise<boolean> {
	const touched = await stat(path).catch(() => null)
	if (!touched) return false
	// A lock that says nothing is being written, or its writer crashed.
	if (holder === null || holder.host !== hostname()) return Date.now() - touched.mtimeMs < staleMs
	return isAlive(holder.pid) && beganAt(holder.pid) === holder.began
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return codeOf(error) === 'EPERM'
	}
}

/** Ticks from the start of the system to that of a process; null where there is no /proc, or no such process. */
function beganAt(pid: number): string | null {
	try {
		// The name of the program stands in parentheses, and may hold spaces.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
		return fields[startTimeField] ?? null
	} catch {
		return null
	}
}

/** Field 22 of /proc/pid/stat, counted after the name. */
const startTimeField = 19

// Two runs may find it left at the same time: one that took away the other's new lock gives it back.
async function takeAway(path: string, held: string): Promise<void> {
	const aside = `${path}.${process.pid}`
	try {
		await rename(path, aside)
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return
		throw error
	}
	if ((await readFile(aside, 'utf8')) !== held) await link(aside, path).catch(() => {})
	await rm(aside)
}

function refusal(folder: string, path: string, holder: Holder | null): Error {
	const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process'
	return usageError(
		`${folder}: another run writes there (${who}); wait for it, or name another folder; if there is none any more, remove ${path}`,
	)
}
