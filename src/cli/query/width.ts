/** Columns of the terminal; no limit where the output goes elsewhere. */
export const terminalWidth = (): number =>
	process.stdout.isTTY ? (process.stdout.columns ?? 120) : Number.POSITIVE_INFINITY

/** Text of so many characters at most, the last of them `…` where something is left out. */
export function cut(text: string, width: number): string {
	if (text.length <= width) return text
	// Half of a character of two code units stays out.
	return `${text.slice(0, Math.max(0, width - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}
