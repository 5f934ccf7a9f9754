import {dataFile, type ReportFile} from '../data-file.js'

/** Characters of a file of a list, about: less than half of what a file may have, of whatever letters. */
const partLength = 900_000

/** A list in parts that are files each; one part at least. `lengthOf`: of a row as it is written. */
export function partsOf<T>(rows: readonly T[], lengthOf = (row: T): number => JSON.stringify(row).length): T[][] {
	const parts: T[][] = [[]]
	let length = 0
	for (const row of rows) {
		const own = lengthOf(row) + 1
		if (length > 0 && length + own > partLength) {
			parts.push([])
			length = 0
		}
		parts.at(-1)!.push(row)
		length += own
	}
	return parts
}

/** The files of a list: `people-1.js`. */
export const partFiles = (sort: string, parts: readonly (readonly unknown[])[]): ReportFile[] =>
	parts.map((part, at) => dataFile(`${sort}-${at + 1}`, part))
