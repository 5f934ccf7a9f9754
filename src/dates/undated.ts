import type {Article} from '../model/article.js'
import type {Message} from '../model/message.js'
import {textSpan} from '../model/span.js'
import type {TimeMention} from '../model/time.js'

/** A message where an article tells no date of publication, and dates in it stay open for want of one. */
export function noteUndated({text, published}: Article, times: readonly TimeMention[]): Message[] {
	const open = published === null ? times.filter(({value}) => value.startsWith('XXXX')) : []
	const [first] = open
	if (!first) return []
	const span = textSpan(text, first)
	const dates = open.length === 1 ? `“${span.text}” stays` : `“${span.text}” and ${open.length - 1} more stay`
	const reason = `no date of publication, so ${dates} open: give \`published\` (--published of the command)`
	return [{...span, reason, rule: 'article/undated'}]
}
