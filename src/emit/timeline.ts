import type {Fact} from '../facts/fact.js'

/** A fact with the day, month or year that it happened in. */
export interface SheetLine {
	readonly date: string
	readonly fact: Fact
}

/** Events and statements with a date that stands in the calendar, the earliest first; one of a sentence. */
export function timeline(facts: readonly Fact[]): SheetLine[] {
	const lines = facts.flatMap((fact): SheetLine[] => {
		const date = dateOf(fact)
		return date === null ? [] : [{date, fact}]
	})
	const seen = new Set<string>()
	return lines
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || b.fact.salience - a.fact.salience)
		.filter(({date, fact}) => {
			const key = `${date} ${fact.sentence}`
			if (seen.has(key)) return false
			seen.add(key)
			return true
		})
}

function dateOf(fact: Fact): string | null {
	const value = fact.kind === 'statement' ? fact.time : eventDate(fact)
	return value !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.test(value) ? value : null
}

// Of an event the date is a field of its own.
function eventDate(fact: Fact): string | null {
	const {date} = fact as {readonly date?: {readonly value?: unknown} | null}
	return typeof date?.value === 'string' ? date.value : null
}
