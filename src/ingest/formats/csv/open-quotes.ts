/** What the first loose quotation mark of a record says: one within a quoted cell that neither ends it nor is doubled. */
export interface LooseQuote {
	/** It stands where the cell of a later line begins: the record has swallowed that line. */
	readonly opensCell: boolean
}

/**
 * The first quotation mark of a record that shows that one before it isn't closed in its own line: `2,"It snowed.` and
 * `3,"It hailed."` are two rows, of which the first lacks a mark. Null where there is none. Linear.
 */
export function findLooseQuote(record: string, delimiter: string): LooseQuote | null {
	let isQuoted = false
	let isFirst = true
	let lines = 0
	for (let at = 0; at < record.length; at++) {
		const char = record[at]!
		if (!isQuoted) {
			if (char === '"' && isFirst) {
				isQuoted = true
				lines = 0
			}
			isFirst = char === delimiter || char === '\n'
			continue
		}
		if (char === '\n') lines++
		if (char !== '"') continue
		const next = record[at + 1]
		if (next === '"') at++
		else if (next === undefined || next === delimiter || next === '\n' || next === '\r') isQuoted = false
		else if (lines > 0) return {opensCell: record[at - 1] === delimiter && next.trim() !== ''}
		// csv-parse takes the cell for one without marks.
		else isQuoted = false
	}
	return null
}
