import {Command} from 'commander'
import {visible} from '../emit/visible.js'
import {addAnnotate} from './annotate.js'
import {addCheck} from './check.js'
import {addCompletion} from './completion.js'
import {addDoctor} from './doctor.js'
import {addEnqueue} from './enqueue.js'
import {addEval} from './eval.js'
import {addExamples} from './examples.js'
import {exitMeanings} from './exit.js'
import {addExplain} from './explain.js'
import {addExtract} from './extract.js'
import {addFacts} from './facts.js'
import {addHelp} from './help.js'
import {addIndex} from './index.js'
import {addMcp} from './mcp.js'
import {addMerge} from './merge.js'
import {refuseEmptyValues} from './options/empty-values.js'
import {askForRequired} from './options/required-options.js'
import {addQuery} from './query.js'
import {addQueue} from './queue.js'
import {addReport} from './report.js'
import {addSchema} from './schema.js'
import {addScore} from './score.js'
import {addServe} from './serve.js'
import {version} from './version.js'
import {addView} from './view.js'
import {addWork} from './work.js'

type AddCommand = (program: Command) => void

/** Subcommands in the order of the help: each file adds one, and loads what it needs when it runs. */
const groups: readonly (readonly [heading: string, commands: readonly AddCommand[]])[] = [
	['Read articles:', [addExtract, addFacts, addExplain, addView]],
	['Many articles:', [addReport, addMerge, addIndex, addQuery]],
	['Many machines:', [addEnqueue, addWork, addQueue]],
	['Measure and compare:', [addAnnotate, addCheck, addEval, addScore]],
	['For other programs:', [addServe, addMcp, addSchema]],
	['About this installation:', [addDoctor, addCompletion]],
]

/** The command with all its subcommands, as it stands before it reads its arguments. */
export function makeProgram(): Command {
	const program = new Command('newsfacts')
		.description(
			'Reads English news and writes typed facts: who said what, how many of what, when, who holds which post.',
		)
		.version(version)
		.showHelpAfterError('(newsfacts --help shows what there is)')
		.exitOverride()
		.configureOutput({outputError: (message, write) => write(visible(message))})
	for (const [heading, commands] of groups) {
		program.commandsGroup(heading)
		for (const add of commands) add(program)
	}
	addHelp(program.commandsGroup('Help:'))
	refuseEmptyValues(program)
	askForRequired(program)
	for (const command of program.commands) nameHelp(command, `newsfacts ${command.name()}`)
	addExamples(program, [
		['newsfacts extract article.txt --format table', 'the facts of an article, to read'],
		['newsfacts extract news/ --out results/', 'all articles of a folder; stopped, the same command goes on'],
		['newsfacts view news/ --out page.html', 'a page that shows the facts in the words of the articles'],
	])
	return program.addHelpText('after', `\nExit codes:\n${exitHelp()}`)
}

// After an error a subcommand names its own help.
function nameHelp(command: Command, name: string): void {
	command.showHelpAfterError(`(${name} --help shows what there is)`)
	for (const one of command.commands) nameHelp(one, `${name} ${one.name()}`)
}

function exitHelp(): string {
	const width = Math.max(...exitMeanings.map(([codes]) => codes.length)) + 2
	return exitMeanings.map(([codes, meaning]) => `  ${codes.padEnd(width)}${meaning}`).join('\n')
}
