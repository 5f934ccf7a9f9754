import type {Command} from 'commander'
import {version} from '../version.js'
import {bashScript} from './bash.js'
import type {CompletedCommand} from './completed.js'
import {fishScript} from './fish.js'
import {readProgram} from './read-program.js'
import type {Shell} from './shells.js'
import {zshScript} from './zsh.js'

const writers: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
}

/** The script by which a shell completes the command. It is fixed text: what is typed is compared with it, never run. */
export function writeCompletion(shell: Shell, program: Command): string {
	const commands = readProgram(program)
	checkWords(commands)
	const [first = '', ...rest] = writers[shell](commands).split('\n')
	const about = `# Completes newsfacts ${version} in ${shell}; written by newsfacts completion ${shell}.`
	// The first line of a script for zsh says whom it completes.
	return first.startsWith('#compdef') ? [first, about, ...rest].join('\n') : [about, first, ...rest].join('\n')
}

// Words go into scripts as they are: what a shell could read otherwise isn't among them.
function checkWords(commands: readonly CompletedCommand[]): void {
	const words = commands.flatMap(({options, commands: below, argument}) => [
		...below,
		...options.flatMap(({flags, value}) => [...flags, ...(value && 'values' in value ? value.values : [])]),
		...('values' in argument ? argument.values : []),
	])
	for (const word of words)
		if (!/^[\w@%+][\w@%+.:/-]*$|^--?[a-z][a-z-]*$/i.test(word))
			throw new TypeError(`A shell may read ${JSON.stringify(word)} otherwise: write it with letters and hyphens alone`)
}
