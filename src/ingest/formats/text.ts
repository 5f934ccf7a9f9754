import {headlineOf} from '../../model/article/article.js'
import {noteDateLine} from '../../model/article/date-line.js'
import {makeArticle} from '../../model/article/make-article.js'
import {expectText} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {expectOrigin} from '../expect-origin.js'
import {note, type Origin, type ReadArticle} from '../ingested.js'

/** Plain text is one article; its characters stay as they are. Its headline is its title. */
export function readText(raw: string, origin: Origin = {}): ReadArticle {
	expectText(raw, 'the text')
	expectOrigin(origin)
	const {place = 'text', id, url} = origin
	const messages: Message[] = []
	if (raw.trim() === '') messages.push(note('ingest/empty', `${place} is empty: an article without facts`))
	const article = makeArticle({text: raw, id, url})
	messages.push(...noteDateLine(article, null))
	const headline = headlineOf(article.blocks)
	const title = article.title ?? (headline ? raw.slice(headline.start, headline.end) : null)
	return {article: {...article, title}, place, messages}
}
