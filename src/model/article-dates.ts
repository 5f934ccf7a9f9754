import type {ArticleInput} from './article.js'
import {isIsoDate} from './iso-date.js'
import type {Message} from './message.js'

/** The dates of an article without those that aren't ISO dates: `04/03/2026` could be two. Each that goes leaves a message. */
export function dropUnreadableDates(input: ArticleInput): {
	dates: {published: string | null; updated: string | null}
	messages: Message[]
} {
	const messages: Message[] = []
	const readDate = (field: 'published' | 'updated'): string | null => {
		const written = input[field]?.trim()
		if (!written) return null
		if (isIsoDate(written)) return written
		// `2026-02-30` has the form of one.
		const fault = /^\d{4}-\d\d-\d\d/.test(written) ? 'no date that there is' : 'no ISO date'
		const reason = `\`${field}\` is ${fault}: ${written.slice(0, 40)}; it is left out: write it as 2024-11-21`
		messages.push({start: 0, end: 0, text: '', reason, rule: 'article/date'})
		return null
	}
	return {dates: {published: readDate('published'), updated: readDate('updated')}, messages}
}
