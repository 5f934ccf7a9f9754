/** Exit codes of the command, the same for all its subcommands. */
export const exitCodes = {
	/** Everything was done. */
	ok: 0,
	/** A fault of newsfacts, or one that `doctor` found. */
	internal: 1,
	/** Wrong usage, a configuration that can't be read, or output that can't be written: nothing was done. */
	usage: 2,
	/** Done, but some of the input could not be read; `check` differences or not. */
	failed: 3,
	/** `check` found a difference. */
	different: 4,
	/** Interrupted from the keyboard; what was done by then is written. */
	interrupted: 130,
	/** The same by SIGTERM. */
	terminated: 143,
} as const

/** What the exit codes say, as the help gives it. */
export const exitMeanings: readonly (readonly [codes: string, meaning: string])[] = [
	['0', 'done'],
	['1', 'a fault of newsfacts, or one that doctor found'],
	['2', "wrong usage, a configuration that can't be read, output that can't be written: nothing was done"],
	['3', 'done, but some of the input could not be read'],
	['4', 'check found a difference, and could read everything'],
	['129, 130, 143', 'ended by a terminal that closed, by ^C or SIGTERM; what was done by then is written'],
]

/** An error that ends the command with a code of its own; its message says what to do. */
export interface ExitError extends Error {
	readonly exitCode: number
}

const exitError = (exitCode: number, message: string): ExitError => Object.assign(new Error(message), {exitCode})

export const usageError = (message: string): ExitError => exitError(exitCodes.usage, message)

export const isExitError = (error: unknown): error is ExitError => error instanceof Error && 'exitCode' in error
