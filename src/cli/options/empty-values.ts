import type {Command} from 'commander'

/**
 * Refuses empty words before a command runs: `--out "$FOLDER"` of a variable that isn't set would else write, or read, who knows
 * where.
 */
export function refuseEmptyValues(program: Command): void {
	program.hook('preAction', (_, command) => {
		for (const option of command.options)
			if (isEmpty(command.getOptionValue(option.attributeName())))
				command.error(`error: ${option.long}: empty; name what it takes, or leave it out`, {code})
		for (const [index, argument] of command.args.entries())
			if (isEmpty(argument)) command.error(`error: ${nameOf(command, index)}: empty; name what it takes`, {code})
	})
}

const code = 'newsfacts.emptyValue'

const nameOf = ({registeredArguments: all}: Command, index: number): string =>
	(all[index] ?? all.at(-1))?.name() ?? 'a word'

const isEmpty = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
