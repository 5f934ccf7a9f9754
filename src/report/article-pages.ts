import type {Extraction} from '../facts/extraction.js'
import {renderPage} from '../view/page.js'
import type {ReportFile} from './data-file.js'

/** Characters of a page beyond which there is none: a browser is slow with it, and so is everything that copies the report. */
const maxPageChars = 3_000_000

/** The page of an article, by its number; null for a text without words, and one that is too long for a page. */
export function articlePage(number: number, extraction: Extraction | null): ReportFile | null {
	if (extraction === null || extraction.article.text === '') return null
	const text = renderPage([extraction])
	return text.length > maxPageChars ? null : {path: pageOf(number), text}
}

/** `articles/00001.html` is the first. */
export const pageOf = (number: number): string => `articles/${String(number + 1).padStart(5, '0')}.html`
