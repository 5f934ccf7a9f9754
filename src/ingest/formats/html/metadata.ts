import {readAuthors} from './authors.js'
import type {Page} from './dom.js'
import {namesOf, readJsonLd, readMeta} from './embedded-data.js'
import {inLocalTime} from './local-time.js'
import {readPublished, readUpdated} from './published.js'
import {siteTest} from './site-name.js'
import {readTitle} from './title.js'

/** What a page says of its article. */
export interface Metadata {
	readonly title: string | null
	readonly published: string | null
	readonly updated: string | null
	readonly authors: readonly string[]
	readonly url: string | null
	readonly source: string | null
	readonly language: string | null
}

/** Reads JSON-LD, meta elements, and what the page shows. Must come before anything is removed from the page. */
export function readMetadata(page: Page, knownUrl: string | null): Metadata {
	const data = readJsonLd(page)
	const meta = readMeta(page)
	const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
	const url = knownUrl ?? [meta.get('og:url'), canonical].find((address) => /^https?:\/\//.test(address ?? '')) ?? null
	const publishers = [
		meta.get('og:site_name') ?? [],
		namesOf(data?.publisher),
		meta.get('application-name') ?? [],
	].flat()
	const source = publishers[0] ?? null
	return {
		title: readTitle(page, data, meta, siteTest(publishers, url)),
		published: inLocalTime(readPublished(page, data, meta, url), page),
		updated: readUpdated(data, meta),
		authors: readAuthors(page, data, meta, publishers),
		url,
		source,
		language: page.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
	}
}
