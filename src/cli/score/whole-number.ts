import {usageError} from '../exit.js'

/** The number that a flag gives; an ExitError names the flag where it is none above 0. */
export function wholeNumber(given: string, flag: string): number {
	const number = Number(given)
	if (!Number.isInteger(number) || number < 1)
		throw usageError(`${flag}: ${JSON.stringify(given)} is no whole number above 0`)
	return number
}
