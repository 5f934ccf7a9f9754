import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {createConnection, createServer} from 'node:net'
import {describe} from '@jest/globals'

/** Address of a PostgreSQL in which tests may make schemas; `.ci/run` starts one. */
export const postgres = process.env.NEWSFACTS_TEST_POSTGRES

/** Program that is a Redis, of Debian's redis-server or valkey-server; null where none is installed. */
export const redisProgram =
	['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null

/** Runs tests where what they need is there; elsewhere they are skipped, with the reason in their name. */
export function describeWith(there: unknown, needed: string, name: string, tests: () => void): void {
	if (there) describe(name, tests)
	else describe.skip(`${name} (skipped: ${needed})`, tests)
}

export interface TestRedis {
	readonly url: string
	/** Ends it as a shutdown of the machine does, and starts it again with what it had on disk. */
	restart(downFor: number): Promise<void>
	stop(): Promise<void>
}

/** A Redis of its own, that keeps what it has in a folder; or that keeps nothing. */
export async function startRedis(folder: string, keeps = true): Promise<TestRedis> {
	const port = await freePort()
	const options = ['--port', String(port), '--dir', folder, '--save', '', '--bind', '127.0.0.1']
	const start = async (): Promise<ChildProcess> => {
		const child = spawn(redisProgram!, [...options, '--appendonly', keeps ? 'yes' : 'no'], {stdio: 'ignore'})
		await untilOpen(port)
		return child
	}
	const end = async (child: ChildProcess): Promise<void> => {
		const ended = once(child, 'exit')
		child.kill('SIGTERM')
		await ended
	}
	let running = await start()
	return {
		url: `redis://127.0.0.1:${port}`,
		async restart(downFor) {
			await end(running)
			await pause(downFor)
			running = await start()
		},
		stop: () => end(running),
	}
}

export const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until something holds; throws after a minute. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (await holds()) return
		await pause(100)
	}
	throw new Error(`not within a minute: ${what}`)
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await once(server, 'listening')
	const address = server.address()
	server.close()
	await once(server, 'close')
	return typeof address === 'object' && address !== null ? address.port : 0
}

const untilOpen = (port: number): Promise<void> =>
	until(
		() =>
			new Promise((resolve) => {
				const socket = createConnection(port, '127.0.0.1')
				const finish = (open: boolean) => (): void => {
					socket.destroy()
					resolve(open)
				}
				socket.once('connect', finish(true)).once('error', finish(false))
			}),
		`something listens at port ${port}`,
	)
