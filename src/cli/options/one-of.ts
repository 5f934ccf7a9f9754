import {suggestSpelling} from '../../model/spelling-suggestion.js'
import {usageError} from '../exit.js'

/** The one of the known values that a flag gives. Throws an ExitError that names them, and the one that was likely meant. */
export function oneOf<const T extends string>(given: string, known: readonly T[], flag: string): T {
	const found = known.find((name) => name === given)
	if (found !== undefined) return found
	const meant =
		suggestSpelling(given.toLowerCase(), known, minLetters) ?? onlyOne(known.filter((name) => begins(name, given)))
	const hint = meant === null ? '' : `; did you mean ${meant}?`
	throw usageError(`${flag}: unknown ${JSON.stringify(given)}; known: ${known.join(', ')}${hint}`)
}

/** The values of a flag are few: `cvs` is likely meant for one of them. */
const minLetters = 3

// `parq`, `JSONL`
const begins = (name: string, given: string): boolean => given !== '' && name.startsWith(given.toLowerCase())

const onlyOne = <T>(names: readonly T[]): T | null => (names.length === 1 ? names[0]! : null)
