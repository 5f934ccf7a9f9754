import type {Command} from 'commander'

/** A line as it is typed in a shell, and what it does. */
export type Example = readonly [line: string, purpose: string]

const known = new WeakMap<Command, readonly Example[]>()

/** Adds examples to the help of a command, below its options. */
export function addExamples(command: Command, examples: readonly Example[]): Command {
	known.set(command, examples)
	const lines = examples.map(([line, purpose]) => `  ${line}\n      ${purpose}\n`)
	return command.addHelpText('after', `\nExamples:\n${lines.join('')}`.trimEnd())
}

/** The examples of a command, in the order of its help. */
export const examplesOf = (command: Command): readonly Example[] => known.get(command) ?? []
