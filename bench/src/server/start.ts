import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'

/** A server in a process of its own. */
export interface Server {
	readonly address: string
	readonly port: number
	/** A value of /metrics. */
	metric(name: string): Promise<number>
	/** Ends it; throws if it had ended by itself. */
	stop(): Promise<void>
}

/** Starts `newsfacts serve` with some flags, and waits until it is ready. */
export async function startServer(flags: readonly string[]): Promise<Server> {
	const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
	const child = spawn(process.execPath, [command, 'serve', '--port', '0', ...flags], {
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	let said = ''
	child.stderr.on('data', (chunk) => {
		said = `${said}${chunk}`.slice(-2000)
	})
	let ended: number | string | null = null
	child.on('exit', (code, signal) => {
		ended = code ?? signal
	})
	const address = await addressOf(
		() => said,
		() => ended,
	)
	while ((await fetch(`${address}/ready`)).status !== 200) await pause(50)
	return {
		address,
		port: Number(new URL(address).port),
		async metric(name) {
			const text = await (await fetch(`${address}/metrics`)).text()
			const line = text.split('\n').find((one) => one.startsWith(`${name} `))
			return Number(line?.slice(name.length + 1))
		},
		async stop() {
			if (ended !== null) throw new Error(`the server has ended with ${ended}: ${said}`)
			child.kill('SIGTERM')
			await once(child, 'exit')
		},
	}
}

async function addressOf(said: () => string, ended: () => unknown): Promise<string> {
	for (;;) {
		const address = /http:\/\/[^\s;]+/.exec(said())?.[0]
		if (address) return address
		if (ended() !== null) throw new Error(`the server has not started: ${said()}`)
		await pause(20)
	}
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
