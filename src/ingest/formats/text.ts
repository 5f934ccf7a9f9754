import {headlineOf} from '../../model/article/article.js'
import {splitBlocks} from '../../model/article/blocks.js'
import {noteDateLine} from '../../model/article/date-line.js'
import {makeArticle} from '../../model/article/make-article.js'
import {expectText} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {expectOrigin} from '../expect-origin.js'
import {note, type Origin, type ReadArticle} from '../ingested.js'
import {readMailText} from './mail-text.js'

/** Plain text is one article; its characters stay as they are. Its headline is its title. */
export function readText(raw: string, origin: Origin = {}): ReadArticle {
	expectText(raw, 'the text')
	expectOrigin(origin)
	const {place = 'text', id, url, hints} = origin
	const messages: Message[] = []
	if (raw.trim() === '') messages.push(note('ingest/empty', `${place} is empty: an article without facts`))
	const mail = hints?.isMailText ? readMailText(raw) : null
	if (mail?.isQuoted) messages.push(note('ingest/mail', `${place}: what it quotes is read: it has no words of its own`))
	const text = mail?.text ?? raw
	const article = makeArticle({text, id, url, ...(mail?.apart.length && {blocks: splitBlocks(text, mail.apart)})})
	messages.push(...noteDateLine(article, null))
	const headline = headlineOf(article.blocks)
	const title = article.title ?? (headline ? text.slice(headline.start, headline.end) : null)
	return {article: {...article, title}, place, messages}
}
