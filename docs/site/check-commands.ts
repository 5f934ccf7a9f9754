import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Command, CommanderError} from 'commander'
import {makeProgram} from '#src/cli/program.js'
import {codeBlocks} from './markdown.js'
import {shellCommands} from './shell-words.js'

/** A command of newsfacts that a page shows, with its words behind the name. */
export interface ShownCommand {
	readonly place: string
	readonly line: string
	readonly words: readonly string[]
}

/** The commands of newsfacts in blocks of shell, and in spans of code that begin with its name. */
export function shownCommands(root: string, file: string): ShownCommand[] {
	const page = readFileSync(join(root, file), 'utf8')
	const blocks = codeBlocks(page).filter(({language}) => /^(?:sh|bash|shell|console)$/.test(language))
	const lines = [
		...blocks.flatMap(({text, line}) => joined(text).map(([content, offset]) => ({content, at: line + offset}))),
		...page
			.split('\n')
			.flatMap((content, index) =>
				[...content.matchAll(/`(newsfacts [^`]+)`/g)].map(([, span]) => ({content: span!, at: index + 1})),
			),
	]
	return lines.flatMap(({content, at}) =>
		shellCommands(content).flatMap((words) => {
			const start = words.findIndex((word) => /^(?:newsfacts|\$NEWSFACTS)$/.test(word))
			const isCall =
				start === 0 || (start > 0 && words.slice(0, start).every((word) => /^(?:npx|[A-Z_]+=.*)$/.test(word)))
			return isCall ? [{place: `${file}:${at}`, line: content.trim(), words: words.slice(start + 1)}] : []
		}),
	)
}

// Lines that a backslash continues are one.
function joined(text: string): [line: string, offset: number][] {
	const lines: [string, number][] = []
	let open: [string, number] | null = null
	text.split('\n').forEach((line, index) => {
		const [before, at]: [string, number] = open ?? ['', index]
		const whole = before + line.replace(/\\$/, '')
		open = line.endsWith('\\') ? [whole, at] : null
		if (!open) lines.push([whole, at])
	})
	return lines
}

/** What the command itself says against the words, or null: names of commands and options, missing and surplus arguments. */
export function faultOfCommand(words: readonly string[]): string | null {
	const program = makeProgram()
	silence(program)
	// `newsfacts eval` in running text names the command.
	if (words.length === 1 && program.commands.some((command) => command.name() === words[0])) return null
	try {
		program.parse(words, {from: 'user'})
		return null
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error
		return error.exitCode === 0 ? null : error.message
	}
}

// Nothing is run and nothing printed.
function silence(command: Command): void {
	command.exitOverride().configureOutput({writeOut() {}, writeErr() {}, outputError() {}})
	if (command.commands.length === 0) command.action(() => {})
	for (const one of command.commands) silence(one)
}
