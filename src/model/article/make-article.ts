import {hashText} from '../hash.js'
import type {Article, ArticleInput, Block} from './article.js'
import {namesInByline} from './beside/beside-text.js'
import {splitBlocks} from './blocks.js'
import {dateInAddress} from './date-in-address.js'
import {findDateLine} from './date-line.js'
import {dateOfDateline, findDateline} from './dateline.js'
import {blocksOfHeader, fieldsOf, findHeaders} from './headers.js'

/** Completes an article: what isn't given is derived from the text and its headers. Pure. */
export function makeArticle(input: ArticleInput): Article {
	const {text} = input
	const hash = hashText(text)
	const headers = input.blocks ? [] : findHeaders(text)
	const blocks = input.blocks ?? splitBlocks(text, headers.flatMap(blocksOfHeader))
	const said = fieldsOf(text, headers)
	const url = input.url ?? said.url ?? null
	const dateline = findDateline(text, blocks)
	const words = input.dateline ?? (dateline && text.slice(dateline.start, dateline.end))
	return {
		id: input.id ?? hash.slice(0, 16),
		title: input.title ?? said.title ?? null,
		published: input.published ?? dateOfDateline(words) ?? findDateLine(text, blocks)?.date ?? dateInAddress(url),
		updated: input.updated ?? null,
		authors: input.authors?.length ? input.authors : (said.authors ?? authorsIn(text, blocks)),
		url,
		source: input.source ?? said.source ?? null,
		language: input.language ?? null,
		...(input.section && {section: input.section}),
		...(input.canonical && {canonical: input.canonical}),
		dateline: words,
		hash,
		text,
		blocks,
	}
}

// The first byline that has a name.
function authorsIn(text: string, blocks: readonly Block[]): readonly string[] {
	for (const {type, start, end} of blocks) {
		const names = type === 'byline' ? namesInByline(text.slice(start, end)) : []
		if (names.length > 0) return names
	}
	return []
}
