/** A row of a table, or why there is none. Rows are counted as a spreadsheet does, lines as an editor does. */
export type TableRow =
	| {readonly number: number; readonly cells: readonly string[]}
	| {
			readonly number: number
			readonly line: number
			/** `open`: a quotation mark without its second; `long`: more characters than a row may have; or what csv-parse says. */
			readonly fault: 'open' | 'long' | {readonly said: string}
			/** Nothing behind it is read. */
			readonly isLast: boolean
	  }
