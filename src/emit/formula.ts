/**
 * Text that a spreadsheet would run as a formula, `=SUM(A1)`, with an apostrophe in front. A lone sign and numbers are
 * none. Where a semicolon separates cells, as in much of Europe, a formula begins behind it: `x;=SUM(A1)`.
 */
export function withoutFormula(text: string): string {
	const safe = text.includes(';') ? text.replace(/;(?=[=+@\uff1d\uff0b\uff20]|[-\uff0d](?!\d))/g, ";'") : text
	return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(safe) && !/^(?:[=<>~]{1,2}|[+-]?[\d.,]+%?)$/.test(safe)
		? `'${safe}`
		: safe
}
