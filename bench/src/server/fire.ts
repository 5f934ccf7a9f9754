import {connect, type Socket} from 'node:net'
import {setTimeout as wait} from 'node:timers/promises'
import type {Chance} from './chance.js'
import type {Shot} from './shot.js'

/** A shot whose answer isn't what it may be. */
export interface Miss {
	readonly name: string
	/** The first bytes of what was sent. */
	readonly sent: string
	readonly said: string
}

export interface Fired {
	readonly counts: ReadonlyMap<string, number>
	readonly misses: readonly Miss[]
}

export interface FireSetup {
	readonly port: number
	readonly count: number
	/** Connections at the same time. */
	readonly at: number
	readonly chance: Chance
	readonly shoot: (chance: Chance, index: number) => Shot
	/** Called after each answer. */
	readonly onAnswer?: (done: number) => void
}

/** Fires shots at a server; counts answers by name and status, and keeps those that are wrong. */
export async function fire({port, count, at, chance, shoot, onAnswer}: FireSetup): Promise<Fired> {
	const counts = new Map<string, number>()
	const misses: Miss[] = []
	let next = 0
	let done = 0
	const shooter = async (): Promise<void> => {
		while (next < count) {
			const shot = shoot(chance, next++)
			const said = await answerTo(shot, port)
			for (const status of statusesOf(said, shot)) {
				const key = `${shot.name} ${status}`
				counts.set(key, (counts.get(key) ?? 0) + 1)
			}
			const fault = faultOf(shot, said)
			if (fault !== null) misses.push({name: shot.name, sent: beginning(shot), said: `${fault}: ${said.slice(0, 300)}`})
			onAnswer?.(++done)
		}
	}
	await Promise.all(Array.from({length: at}, shooter))
	return {counts, misses}
}

const maxSeconds = 30

/** All that comes back until the connection ends. */
async function answerTo({pieces, pause = 0, cut = false}: Shot, port: number): Promise<string> {
	const socket = connect(port, '127.0.0.1')
	let said = ''
	let late = false
	socket.setEncoding('latin1').on('data', (chunk: Buffer | string) => {
		if (said.length < maxKept) said += String(chunk)
	})
	socket.on('error', () => {})
	const ended = new Promise((resolve) => socket.once('close', resolve))
	const limit = setTimeout(() => {
		late = true
		socket.destroy()
	}, maxSeconds * 1000)
	await send(socket, pieces, pause)
	if (cut) socket.destroy()
	await ended
	clearTimeout(limit)
	return late ? `no end after ${maxSeconds} s: ${said}` : said
}

const maxKept = 20_000

async function send(socket: Socket, pieces: Shot['pieces'], pause: number): Promise<void> {
	for (const piece of pieces) {
		if (socket.destroyed) return
		await new Promise((resolve) => socket.write(piece, typeof piece === 'string' ? 'latin1' : undefined, resolve))
		if (pause > 0) await wait(pause)
	}
}

const statusLine = /^HTTP\/1\.1 (\d{3}) /gm

function statusesOf(said: string, {answers = 1}: Shot): number[] {
	const found = [...said.matchAll(statusLine)].map(([, status]) => Number(status))
	return found.length === 0 ? [0] : found.slice(0, Math.max(answers, found[0] === 100 ? 2 : 1))
}

function faultOf(shot: Shot, said: string): string | null {
	if (said.startsWith('no end')) return 'the connection stays open'
	const statuses = statusesOf(said, shot)
	const wrong = statuses.find((status) => !shot.statuses.includes(status))
	if (wrong !== undefined) return `status ${wrong} instead of ${shot.statuses.join(' or ')}`
	if (shot.answers !== undefined && statuses.length !== shot.answers) return `${statuses.length} answers`
	// What the server itself refuses says why, and what to do; what Node refuses has no body.
	const refused = statuses[0]! >= 400 && /^content-type: application\/json/im.test(said)
	return refused && !/"reason":"[^"]/.test(said) ? 'no reason' : null
}

const beginning = ({pieces}: Shot): string =>
	Buffer.concat(pieces.map((piece) => Buffer.from(piece as string, 'latin1')))
		.toString('latin1')
		.slice(0, 400)
