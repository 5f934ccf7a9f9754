import type {Command} from 'commander'
import {suggestSpelling} from '../model/spelling-suggestion.js'

/** Adds `help`, which knows commands below commands, and answers a slip by what was meant. */
export function addHelp(program: Command): void {
	program
		.helpCommand(false)
		.command('help')
		.description('the same as --help behind a command')
		.argument('[command...]', 'of which command: queue status')
		.action((words: readonly string[]) => {
			let command = program
			for (const word of words) {
				const found = command.commands.find((one) => one.name() === word)
				if (!found) throw unknown(command, word)
				command = found
			}
			command.help()
		})
}

// As commander answers an unknown command.
function unknown(command: Command, word: string): never {
	const names = command.commands.map((one) => one.name())
	const meant = suggestSpelling(word, names)
	return command.error(`error: unknown command '${word}'${meant === null ? '' : `\n(Did you mean ${meant}?)`}`, {
		code: 'commander.unknownCommand',
	})
}
