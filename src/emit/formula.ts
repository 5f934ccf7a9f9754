/**
 * Text that a spreadsheet would run as a formula, `=SUM(A1)`, with an apostrophe in front. A lone sign and numbers are
 * none.
 */
export const withoutFormula = (text: string): string =>
	/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^(?:[=<>~]{1,2}|[+-]?[\d.,]+%?)$/.test(text)
		? `'${text}`
		: text
