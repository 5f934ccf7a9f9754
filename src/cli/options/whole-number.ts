import {usageError} from '../exit.js'

/** The number that a flag gives, from `min` to `max`; an ExitError names the flag where it is none. */
export function wholeNumber(given: string, flag: string, min = 1, max = Number.POSITIVE_INFINITY): number {
	const number = Number(given)
	if (given.trim() === '' || !Number.isInteger(number) || number < min || number > max)
		throw usageError(
			`${flag}: ${JSON.stringify(given)} is no whole number from ${min} ${max < Number.POSITIVE_INFINITY ? `to ${max}` : 'on'}`,
		)
	return number
}
