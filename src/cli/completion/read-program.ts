import type {Argument, Command, Option} from 'commander'
import type {CompletedCommand, CompletedOption, Value} from './completed.js'
import {valueNamed, valueOfOption} from './values.js'

/** The program and all its commands as they are completed: the program first. What the help hides isn't completed. */
export function readProgram(command: Command, words: readonly string[] = []): CompletedCommand[] {
	const help = command.createHelp()
	const below = help.visibleCommands(command)
	const named = below.filter((one) => one.name() !== 'help')
	const own: CompletedCommand = {
		words,
		description: command.description(),
		options: help.visibleOptions(command).map((option) => readOption(words.join(' '), option)),
		commands: below.map((one) => one.name()),
		argument: readArgument(command.registeredArguments[0]),
	}
	return [own, ...named.flatMap((one) => readProgram(one, [...words, one.name()]))]
}

function readOption(command: string, option: Option): CompletedOption {
	const {short, long, description, flags} = option
	const name = /[<[]([^>\].]+)/.exec(flags)?.[1] ?? ''
	const choices = option.argChoices
	const value: Value | null =
		name === '' ? null : choices ? {is: 'one', values: choices} : valueOfOption(command, long ?? '', name)
	return {flags: [short, long].filter((flag) => flag !== undefined), description, value}
}

const readArgument = (argument: Argument | undefined): Value =>
	!argument
		? {is: 'one', values: []}
		: argument.argChoices
			? {is: 'one', values: argument.argChoices}
			: valueNamed(argument.name())
