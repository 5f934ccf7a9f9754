import {CommanderError} from 'commander'
import {visible, visibleLine} from '../emit/visible.js'
import {exitCodes, isExitError} from './exit.js'
import {watchOutput} from './output-error.js'
import {makeProgram} from './program.js'

/** Runs what the arguments of the process ask for; sets its exit code. */
export async function runCommand(): Promise<void> {
	watchOutput()
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
