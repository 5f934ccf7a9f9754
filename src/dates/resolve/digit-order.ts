import type {Fields} from '../expression.js'

/** Which of day and month stands first in the dates in digits of a text; null where nothing tells. */
export type DigitOrder = 'day' | 'month' | null

const dated = /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/])/g

/** Tells the order by the dates of the text that can be read in one way only: `25/03/2026`, `3/25/2026`. */
export function digitOrderOf(text: string): DigitOrder {
	let order: DigitOrder = null
	for (const [, first, , second] of text.matchAll(dated)) {
		const [a, b] = [Number(first), Number(second)]
		if (a > 31 || b > 31 || a > 12 === b > 12) continue
		const told: DigitOrder = a > 12 ? 'day' : 'month'
		if (order && told !== order) return null
		order = told
	}
	return order
}

/** What a date in digits comes to where the day stands first. */
export const inOrder = (fields: Fields, order: DigitOrder): Fields =>
	fields.twofold && order === 'day' ? {...fields, month: fields.day!, day: fields.month!} : fields
