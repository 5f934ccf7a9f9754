import {CommanderError} from 'commander'
import {visible, visibleLine} from '../emit/visible.js'
import {codeOf, explain} from '../ingest/files/system-error.js'
import {exitCodes, isExitError} from './exit.js'
import {makeProgram} from './program.js'

/** Runs what the arguments of the process ask for; sets its exit code. */
export async function runCommand(): Promise<void> {
	// `newsfacts extract … | head` has read enough: no failure.
	process.stdout.on('error', (error) => {
		if (codeOf(error) === 'EPIPE') process.exit(exitCodes.ok)
		const {reason, cure} = explain('standard output', error)
		process.stderr.write(`error: cannot write standard output: ${reason}; ${cure}\n`)
		process.exit(exitCodes.usage)
	})
	// `2>&1 | head`, a terminal that was closed: results are written all the same.
	process.stderr.on('error', () => {})

	try {
		await makeProgram().parseAsync()
	} catch (error) {
		if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
		else if (isExitError(error)) {
			// The faults of a configuration are a line each.
			for (const line of error.message.split('\nerror: ')) process.stderr.write(`error: ${visibleLine(line)}\n`)
			process.exitCode = error.exitCode
		} else {
			const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
			process.stderr.write(`error: a fault of newsfacts: ${visible(said)}\n`)
			process.exitCode = exitCodes.internal
		}
	}
}
