import type {ArticleInput} from './article.js'
import type {Message} from './message.js'
import {nearName} from './near-name.js'

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

/** A message for each field of an article that nobody reads and that looks like one misspelled: `publised`. */
export function noteMisspelled(input: ArticleInput): Message[] {
	const open = known.filter((field) => input[field] === undefined)
	return Object.keys(input).flatMap((key) => {
		const field = known.includes(key as keyof ArticleInput) ? null : nearName(key, open)
		if (field === null) return []
		const reason = `\`${key}\` is no field that is read; is it \`${field}\`? Then mend its name`
		return [{start: 0, end: 0, text: '', reason, rule: 'article/field'}]
	})
}
