import {codeOf, explain} from '../ingest/files/system-error.js'
import {exitCodes} from './exit.js'

let isEndedByReader = true

/** Ends the command where standard output can't be written: quietly where its reader has read enough, `newsfacts extract … | head`. */
export function watchOutput(): void {
	process.stdout.on('error', (error) => {
		if (codeOf(error) !== 'EPIPE') {
			const {reason, cure} = explain('standard output', error)
			process.stderr.write(`error: cannot write standard output: ${reason}; ${cure}\n`)
			process.exit(exitCodes.usage)
		} else if (isEndedByReader) process.exit(exitCodes.ok)
	})
	// `2>&1 | head`, a terminal that was closed: results are written all the same.
	process.stderr.on('error', () => {})
}

/** For a command that is asked for its exit code or its files more than for its lines: `newsfacts check … | head` goes on to its end. */
export function goOnWithoutReader(): void {
	isEndedByReader = false
}
