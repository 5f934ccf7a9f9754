/** The first characters of a text, so many at most; half of a character of two code units stays out. */
export function cutAt(text: string, length: number): string {
	const start = text.slice(0, length)
	return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start
}
