import {normAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Proposal} from '../trigger/propose.js'

/** `convicted of fraud … cleared of murder`: mentions with outcomes that rule each other out, which no third mention joins. */
export const areOpposed = (one: number, other: number): boolean => one >= 0 && other >= 0 && one !== other

/** The list of outcomes of its type that has its word, or the other one of a word denied: `found Lee not guilty`, `was not convicted`; -1: none. */
export function outcomeOf(reading: Reading, {type, trigger: {word, from}}: Proposal): number {
	const side = type.opposed?.findIndex((words) => words.includes(word)) ?? -1
	if (side < 0 || word.includes(' not ')) return side
	const last = word.slice(word.lastIndexOf(' ') + 1)
	const end = word === last ? from + 1 : from + maxRows
	for (let row = from - 1; row < end && normAt(reading, row) !== last; row++)
		if (normAt(reading, row) === 'not') return 1 - side
	return side
}

/** Rows of a trigger of several words, at most. */
const maxRows = 10
