import {existsSync, statSync} from 'node:fs'
import {isMissingPackage} from '../../model/optional-package.js'
import {type FactsDatabase, openDatabase, StoreError} from '../../stores/index.js'
import {usageError} from '../exit.js'

/** Opens a database of facts for a command. Throws an ExitError that says why it can't. */
export async function openForCommand(path: string, options: {readonly readOnly: boolean}): Promise<FactsDatabase> {
	if (options.readOnly && !existsSync(path))
		throw usageError(`${path}: no such database; write it with newsfacts index results/ --db ${path}`)
	if (existsSync(path) && statSync(path).isDirectory())
		throw usageError(`${path} is a folder, not a database; name a file, such as facts.db`)
	hideExperimentalWarning()
	return openDatabase(path, options).catch((error: unknown) => {
		throw inWords(error)
	})
}

/** What a database refused, as an error of the command; other errors as they are. */
export const inWords = (error: unknown): unknown =>
	error instanceof StoreError || isMissingPackage(error) ? usageError(error.message) : error

// Node 22 and 24 print that SQLite is an experimental feature, in the middle of the output of a terminal.
function hideExperimentalWarning(): void {
	const emit = process.emitWarning.bind(process) as (...args: readonly unknown[]) => void
	process.emitWarning = ((warning: string | Error, ...rest: readonly unknown[]) => {
		const said = typeof warning === 'string' ? warning : warning.message
		if (!said.startsWith('SQLite is an experimental feature')) emit(warning, ...rest)
	}) as typeof process.emitWarning
}
