import {isIsoDate} from '../iso-date.js'
import type {Message} from '../message.js'
import {suggestSpelling} from '../spelling-suggestion.js'
import type {ArticleInput} from './article.js'

/** What an article may bring. */
export const articleFields: readonly (keyof ArticleInput)[] = [
	'id',
	'text',
	'title',
	'published',
	'updated',
	'authors',
	'url',
	'source',
	'language',
	'section',
	'canonical',
	'dateline',
	'blocks',
]

/** Names of our fields in other formats. */
const otherNames: ReadonlyMap<string, keyof ArticleInput> = new Map([
	['author', 'authors'],
	['body', 'text'],
	['byline', 'authors'],
	['content', 'text'],
	['date', 'published'],
	['headline', 'title'],
	['link', 'url'],
	['pubdate', 'published'],
	['publisher', 'source'],
	['timestamp', 'published'],
])

/** A message for each unknown field of an article that looks like a known one misspelled, or under another name: `publised`, `date`. */
export function noteMisspelled(input: ArticleInput): Message[] {
	const open = articleFields.filter((field) => input[field] === undefined)
	return Object.keys(input).flatMap((key) => {
		if (articleFields.includes(key as keyof ArticleInput)) return []
		const other = otherNames.get(key.toLowerCase())
		const field = other && open.includes(other) ? other : suggestSpelling(key, open)
		if (field === null) return []
		const reason = `\`${key}\` is no field that is read; is it \`${field}\`? Then correct its name`
		return [{start: 0, end: 0, text: '', reason, rule: 'article/field'}]
	})
}

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
