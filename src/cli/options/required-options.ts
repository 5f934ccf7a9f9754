import type {Command, Option} from 'commander'

const required = new WeakSet<Option>()

/**
 * Asks for required options only once all others are known: commander asks first, so that `--outt page.html` would be
 * answered by a missing `--out` instead of the slip. Marks them in the help too.
 */
export function askForRequired(program: Command): void {
	for (const command of program.commands) markRequired(command)
	program.hook('preAction', (_, command) => {
		for (const option of command.options)
			if (required.has(option) && command.getOptionValue(option.attributeName()) === undefined)
				command.error(`error: required option '${option.flags}' not specified`, {
					code: 'commander.missingMandatoryOptionValue',
				})
	})
}

/** Whether a command needs an option. */
export const isRequired = (option: Option): boolean => required.has(option)

function markRequired(command: Command): void {
	for (const option of command.options) {
		if (!option.mandatory) continue
		option.mandatory = false
		option.description = `${option.description} (required)`
		required.add(option)
	}
	for (const one of command.commands) markRequired(one)
}
