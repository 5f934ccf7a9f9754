import type {Argument, Command, Option} from 'commander'
import {examplesOf} from '#src/cli/examples.js'
import {exitMeanings} from '#src/cli/exit.js'
import {makeProgram} from '#src/cli/program.js'
import {plain} from './plain.js'
import {markdownTable} from './table.js'

/** The reference of the command, in Markdown: every subcommand with its arguments, options and examples. */
export function commandReference(): string {
	const program = makeProgram()
	return [
		markdownTable([
			['command', 'what it does'],
			...leaves(program).map((command) => [
				`[\`${nameOf(command)}\`](#${anchorOf(command)})`,
				plain(command.description()),
			]),
		]),
		...leaves(program).map(sectionOf),
		'## Exit codes',
		markdownTable([['code', 'meaning'], ...exitMeanings.map(([codes, meaning]) => [codes, meaning])]),
	].join('\n\n')
}

/** Commands that do something, in the order of the help. */
export const leaves = (program: Command): readonly Command[] =>
	program.commands
		.filter((command) => command.name() !== 'help')
		.flatMap((command) => (command.commands.length > 0 ? leaves(command) : [command]))

function sectionOf(command: Command): string {
	const {registeredArguments: args, options} = command
	return [
		`## ${nameOf(command)}`,
		plain(sentence(command.description())),
		`\`\`\`sh\nnewsfacts ${nameOf(command)} ${command.usage()}\n\`\`\``,
		args.length > 0 &&
			markdownTable([['argument', ''], ...args.map((one) => [`\`${one.name()}\``, argumentAbout(one)])]),
		options.length > 0 &&
			markdownTable([['option', ''], ...options.map((one) => [`\`${one.flags}\``, optionAbout(one)])]),
		exampleBlock(command),
	]
		.filter((part) => part)
		.join('\n\n')
}

function exampleBlock(command: Command): string {
	const examples = examplesOf(command).map(([line, purpose]) => `# ${purpose}\n${line}`)
	return examples.length > 0 ? `\`\`\`sh\n${examples.join('\n')}\n\`\`\`` : ''
}

const argumentAbout = ({description, argChoices}: Argument): string => withChoices(plain(description), argChoices)

function optionAbout({description, defaultValue, argChoices}: Option): string {
	const isPlain = typeof defaultValue === 'string' || typeof defaultValue === 'number'
	return `${withChoices(plain(description), argChoices)}${isPlain ? ` (default: \`${defaultValue}\`)` : ''}`
}

const withChoices = (about: string, choices: readonly string[] | undefined): string =>
	choices ? `${about} (one of ${choices.map((one) => `\`${one}\``).join(', ')})` : about

// `queue status`
function nameOf(command: Command): string {
	const {parent} = command
	return parent?.parent ? `${nameOf(parent)} ${command.name()}` : command.name()
}

const anchorOf = (command: Command): string => nameOf(command).replaceAll(' ', '-')

const sentence = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
