import {constants} from 'node:os'

/** Whether the run shall end, by whom, and with which exit code. */
export interface Interrupt {
	/** Aborted with the first signal. */
	readonly signal: AbortSignal
	/** 130 after ^C, 143 after SIGTERM; null while nothing has come. */
	readonly exitCode: number | null
}

/** What a command says and does when it is interrupted. */
export interface InterruptOptions {
	/** What it does before it ends. */
	readonly message?: string
	/** Runs before an end at once, too. */
	readonly onSecond?: () => Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The first ^C (or SIGTERM, or a terminal that closes) ends the run after the work in hand, the second one at once. */
export function watchInterrupt(
	say: (message: string) => void,
	{
		message = 'interrupted: finishing the articles in hand; once more to stop at once',
		onSecond = async () => {},
	}: InterruptOptions = {},
): Interrupt {
	const controller = new AbortController()
	let exitCode: number | null = null
	for (const name of signals)
		process.on(name, () => {
			const code = signalBase + constants.signals[name]
			if (exitCode !== null) void onSecond().finally(() => process.exit(code))
			else {
				exitCode = code
				say(message)
				controller.abort()
			}
		})
	return {
		signal: controller.signal,
		get exitCode() {
			return exitCode
		},
	}
}

/** What a shell adds to the number of a signal that ended a command. */
const signalBase = 128
