import {dateInAddress} from '../../../model/article/date-in-address.js'
import {toIsoDate} from '../../records/iso-date.js'
import {oneLine, type Page} from './dom.js'
import type {LinkedData, Meta} from './embedded-data.js'

// In the order of trust.
const publishedNames = [
	'article:published_time',
	'article:published',
	'og:published_time',
	'og:article:published_time',
	'datepublished',
	'date_published',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'dcterms.created',
	'dc.date',
	'dc.date.created',
	'article.published',
	'published-date',
	'publish-date',
	'publish_date',
	'publishdate',
	'pubdate',
	'originalpublicationdate',
	'datecreated',
	'article_date_original',
	'cxenseparse:recs:publishtime',
	'displaydate',
	'date',
]

const updatedNames = [
	'article:modified_time',
	'og:updated_time',
	'datemodified',
	'dcterms.modified',
	'last-modified',
	'lastmod',
]

/** Date of publication: JSON-LD, meta elements, a `<time>`, the address (`/2023/11/05/`), a date that the page shows. */
export function readPublished(page: Page, data: LinkedData | null, meta: Meta, url: string | null): string | null {
	return (
		dateOf(data?.datePublished) ??
		firstDate(publishedNames, meta) ??
		readTime(page) ??
		dateOf(data?.dateCreated) ??
		dateInAddress(url) ??
		readShownDate(page)
	)
}

export const readUpdated = (data: LinkedData | null, meta: Meta): string | null =>
	dateOf(data?.dateModified) ?? firstDate(updatedNames, meta)

const dateOf = (value: unknown): string | null => (typeof value === 'string' ? toIsoDate(value) : null)

function firstDate(names: readonly string[], meta: Meta): string | null {
	for (const name of names) {
		const date = toIsoDate(meta.get(name) ?? '')
		if (date) return date
	}
	return null
}

function readTime(page: Page): string | null {
	const selectors = ['[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]', 'time']
	for (const selector of selectors) {
		for (const element of page.querySelectorAll(selector)) {
			const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
			const date = toIsoDate(written ?? '')
			if (date) return date
		}
	}
	return null
}

const maxDateLineChars = 60

// `<div class="item-date">Published on December 22, 2023</div>`
function readShownDate(page: Page): string | null {
	const selector = '[class*="date" i], [id*="date" i], [class*="publish" i], [class*="timestamp" i]'
	for (const element of page.querySelectorAll(selector)) {
		const text = oneLine(element.textContent)
		if (text.length > maxDateLineChars) continue
		const date = toIsoDate(text.replace(/^(?:first )?(?:published|posted|date|updated)\b:?(?: on)? ?/i, ''))
		if (date) return date
	}
	return null
}
