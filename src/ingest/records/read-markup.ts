import {noteDateLine} from '../../model/article/date-line.js'
import {makeArticle} from '../../model/article/make-article.js'
import {layOut} from '../formats/lay-out.js'
import {type Ingested, note, type ReadArticle} from '../ingested.js'
import {hasNamedCharacters, isMarkup, withoutNames, withParagraphs} from './markup.js'

/**
 * Articles of records, those whose text is HTML by its running text, as that of a feed's items is read. The first of them has
 * a note. Reading HTML takes much code: it is loaded with the first.
 */
export async function* readMarkup(
	items: Iterable<Ingested> | AsyncIterable<Ingested>,
	place: string,
): AsyncGenerator<Ingested> {
	let isSaid = false
	for await (const item of items) {
		if (!('article' in item) || !(isMarkup(item.article.text) || hasNamedCharacters(item.article.text))) {
			yield item
			continue
		}
		const read = await readItem(item)
		const reason = `${place}: texts that are HTML are read by their words; places count in the text that is left`
		yield isSaid ? read : {...read, messages: [...read.messages, note('ingest/html', reason)]}
		isSaid = true
	}
}

async function readItem(item: ReadArticle): Promise<ReadArticle> {
	const {isHtml, readFragment, wordsOf} = await import('../formats/fragment.js')
	const {article, place, messages} = item
	const {blocks, fault} = isMarkup(article.text)
		? readFragment(withParagraphs(article.text), article.title)
		: {blocks: null, fault: null}
	if (fault !== null)
		return {...item, messages: [...messages, note('ingest/html', `${place}: its HTML isn't read: ${fault}`)]}
	// `Ford &amp; Sons`
	const title = article.title !== null && isHtml(article.title) ? wordsOf(article.title) : article.title
	const {id, hash, dateline: _, ...fields} = article
	const {published} = article
	// A line with the article's date may be gone, as other lines above its text.
	const given = messages.map((message) => (message.end > 0 ? note(message.rule, message.reason) : message))
	const read = makeArticle({
		...fields,
		...(blocks ? layOut(blocks) : {text: withoutNames(article.text, wordsOf)}),
		title: title ?? undefined,
		id: id === hash.slice(0, 16) ? undefined : id,
		published: published ?? undefined,
		updated: article.updated ?? undefined,
		url: article.url ?? undefined,
		source: article.source ?? undefined,
		language: article.language ?? undefined,
	})
	const empty =
		read.text === '' ? [note('ingest/empty', `${place}: its HTML has no words: an article without facts`)] : []
	return {article: read, place, messages: [...given, ...empty, ...noteDateLine(read, published)]}
}
