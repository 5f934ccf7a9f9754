/** How csv-parse reads a table: rows of any length, empty lines passed over, and broken rows said to `on_skip`. */
export const parseOptions = (delimiter: string, most: number) =>
	({
		delimiter,
		info: true,
		max_record_size: most,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		skip_records_with_error: true,
	}) as const
