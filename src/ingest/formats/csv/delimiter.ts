/** The character that the header row has most of, outside quotation marks. */
export function findDelimiter(head: string): string {
	const header = head.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1)[0]!
	const count = (delimiter: string): number => header.split(delimiter).length
	return ['\t', ',', ';', '|'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',')
}
