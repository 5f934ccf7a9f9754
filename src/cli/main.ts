import {Command, CommanderError} from 'commander'
import {visible, visibleLine} from '../emit/visible.js'
import {codeOf, explain} from '../ingest/files/system-error.js'
import {addCheck} from './check.js'
import {addEnqueue} from './enqueue.js'
import {addEval} from './eval.js'
import {exitCodes, isExitError} from './exit.js'
import {addExtract} from './extract.js'
import {addFacts} from './facts.js'
import {addIndex} from './index.js'
import {addMcp} from './mcp.js'
import {addMerge} from './merge.js'
import {addQuery} from './query.js'
import {addQueue} from './queue.js'
import {addSchema} from './schema.js'
import {addScore} from './score.js'
import {addServe} from './serve.js'
import {version} from './version.js'
import {addView} from './view.js'
import {addWork} from './work.js'

/** Subcommands in the order of the help: each file adds one, and loads what it needs when it runs. */
const commands = [
	addExtract,
	addFacts,
	addView,
	addIndex,
	addMerge,
	addQuery,
	addEnqueue,
	addWork,
	addQueue,
	addCheck,
	addScore,
	addEval,
	addServe,
	addMcp,
	addSchema,
]

const program = new Command('newsfacts')
	.description(
		'Reads English news and writes typed facts: who said what, how many of what, when, who holds which post.',
	)
	.version(version)
	.showHelpAfterError('(newsfacts --help shows what there is)')
	.exitOverride()
	.configureOutput({outputError: (message, write) => write(visible(message))})
	.addHelpText(
		'after',
		`
Exit codes: 0 done; 1 a fault of newsfacts; 2 wrong usage, configuration or output; 3 done, but some input could not be
read; 4 check found a difference; 130 or 143
interrupted.`,
	)
for (const add of commands) add(program)

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
	await program.parseAsync()
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
