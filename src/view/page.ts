import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import {script, style} from '#page'
import type {Extraction} from '../facts/extraction.js'
import {checkKeys, expectItems, fault, isRecord, typeError} from '../model/expected.js'
import {describeArticle} from './article-data.js'
import {colourStyle} from './colours.js'
import {layerData} from './layers.js'
import type {ArticleData, PageData} from './page-data.js'

/** How a page is written. */
export interface PageOptions {
	/** Title of the page; else the headline of its only article, or a count. */
	readonly title?: string | undefined
}

/**
 * A page to look at: articles with their facts marked in the text and listed beside it. One file of HTML that asks for
 * nothing else. Pure: the same extractions give the same bytes.
 */
export function renderPage(extractions: Iterable<Extraction>, options: PageOptions = {}): string {
	expectItems(extractions, 'the extractions', 'what `extract` returns')
	checkKeys(options, ['title'], 'the options')
	const {title} = options
	const articles = Array.from(extractions, describeExtraction)
	const only = articles.length === 1 ? articles[0]?.title : undefined
	return renderData({title: title ?? only ?? `${articles.length} articles`, articles})
}

/** The page of data; with a desk, it may ask the server that sent it. */
export function renderData(given: Omit<PageData, 'layers'>): string {
	const data: PageData = {...given, layers: layerData}
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}${data.desk ? "; connect-src 'self'" : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsfacts">
<title>${escapeHtml(data.title)} – newsfacts</title>
<style>${style}${colourStyle()}</style>
</head>
<body>
<noscript><p>This page needs JavaScript to draw the articles that it carries.</p></noscript>
<script type="application/json" id="data">${escapeJson(JSON.stringify(data))}</script>
<script>${script}</script>
</body>
</html>
`
}

const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(script))))

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\0/g, '\ufffd')

// Inside a script element nothing but `<` can end it or open a comment. Lone surrogates are escaped by JSON itself.
const escapeJson = (json: string): string => json.replaceAll('<', '\\u003c')

function describeExtraction(extraction: Extraction): ArticleData {
	if (isRecord(extraction) && isRecord(extraction.article) && Array.isArray(extraction.facts))
		return describeArticle(extraction)
	throw typeError(fault('an extraction', 'what `extract` returns', extraction, 'give that, article and facts together'))
}
