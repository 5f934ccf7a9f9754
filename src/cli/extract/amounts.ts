/** A number for people: `12,345`. */
export const amount = (value: number): string => value.toLocaleString('en-US')

/** A number with its noun: `1 batch`, `2,000 articles`. */
export const count = (value: number, noun: string, plural = `${noun}s`): string =>
	`${amount(value)} ${value === 1 ? noun : plural}`
