import type {Extraction} from '../facts/extraction.js'
import {describeArticle} from './article-data.js'
import {renderData} from './page.js'
import type {ArticleData, DeskData} from './page-data.js'

/** The page of an article whose corrections go to the server that sends it. */
export function renderDeskPage(extraction: Extraction, desk: DeskData): string {
	const article = describeArticle(extraction)
	return renderData({title: article.title, articles: [article], desk})
}

/** An article as the list of all needs it: its head and counts alone. */
export function deskEntry(extraction: Extraction): ArticleData {
	const {record, ...article} = describeArticle(extraction)
	return {...article, blocks: [], items: [], voices: [], notes: [], after: '', record: {...record, blocks: []}}
}

/** The list of the articles, with how much was judged of each. */
export const renderDeskFront = (articles: readonly ArticleData[], desk: Omit<DeskData, 'article'>): string =>
	renderData({title: 'Articles to correct', articles, desk: {...desk, article: null}})
