import {usageError} from '../exit.js'

/** The number that a flag gives, `min` or more; an ExitError names the flag where it is none. */
export function wholeNumber(given: string, flag: string, min = 1): number {
	const number = Number(given)
	if (given.trim() === '' || !Number.isInteger(number) || number < min)
		throw usageError(`${flag}: ${JSON.stringify(given)} is no whole number from ${min} on`)
	return number
}
