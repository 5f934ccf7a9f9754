import type {ArticleInput} from './article.js'
import type {Message} from './message.js'
import {suggestSpelling} from './spelling-suggestion.js'

const known: readonly (keyof ArticleInput)[] = [
	'id',
	'text',
	'title',
	'published',
	'updated',
	'authors',
	'url',
	'source',
	'language',
	'dateline',
	'blocks',
]

/** What others call our fields. */
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
	const open = known.filter((field) => input[field] === undefined)
	return Object.keys(input).flatMap((key) => {
		if (known.includes(key as keyof ArticleInput)) return []
		const other = otherNames.get(key.toLowerCase())
		const field = other && open.includes(other) ? other : suggestSpelling(key, open)
		if (field === null) return []
		const reason = `\`${key}\` is no field that is read; is it \`${field}\`? Then correct its name`
		return [{start: 0, end: 0, text: '', reason, rule: 'article/field'}]
	})
}
