import type {AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed} from 'feedsmith'

/** What an item of any kind of feed says, as it is written there. */
export interface FeedItem {
	readonly id?: string | undefined
	readonly title?: string | undefined
	/** Whole bodies, the best first; those that the feed lacks are undefined. */
	readonly bodies: readonly (Words | undefined)[]
	/** What stands for the body where it lacks one. */
	readonly summary?: Words | undefined
	readonly published?: string | undefined
	readonly updated?: string | undefined
	/** Names or bylines. */
	readonly authors: readonly (string | undefined)[]
	readonly url?: string | undefined
	readonly canonical?: string | undefined
	readonly section?: string | undefined
	readonly language?: string | undefined
}

export interface Words {
	readonly text: string
	/** Undefined where it may be either. */
	readonly isHtml?: boolean | undefined
}

/** A feed: what it is called, and its items. */
export interface Feed {
	readonly title?: string | undefined
	readonly url?: string | undefined
	readonly language?: string | undefined
	readonly items: readonly FeedItem[]
}

/** The same of the four kinds of feed. */
export function feedOf(any: AnyFeed): Feed {
	switch (any.format) {
		case 'atom': {
			const {feed} = any
			const language = feed.xml?.lang ?? feed.dc?.languages?.[0]
			const authors = (feed.authors ?? []).map(({name}) => name)
			return {
				title: feed.title?.value,
				url: linkOf(feed.links),
				language,
				items: (feed.entries ?? []).map((entry) => atomItem(entry, authors)),
			}
		}
		case 'json': {
			const {feed} = any
			const {title, home_page_url: url, language} = feed
			return {title, url, language, items: (feed.items ?? []).map((item) => jsonItem(item, feed.authors))}
		}
		default: {
			const {feed} = any
			const language = ('language' in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0]
			return {title: feed.title, url: feed.link, language, items: (feed.items ?? []).map(rssItem)}
		}
	}
}

// RSS 1.0 (RDF) has the same words and fewer of them.
function rssItem(item: RssFeed.Item<string> | RdfFeed.Item<string>): FeedItem {
	const rss: RssFeed.Item<string> = item
	const {guid} = rss
	const isAddress = guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '')
	return {
		id: guid?.value,
		title: item.title ?? item.dc?.titles?.[0],
		bodies: [html(item.content?.encoded), textOfAtom(item.atom?.content)],
		summary: words(item.description ?? item.dc?.descriptions?.[0] ?? rss.media?.description?.value),
		published:
			rss.pubDate ??
			item.dc?.dates?.[0] ??
			item.dcterms?.issued?.[0] ??
			item.dcterms?.created?.[0] ??
			item.atom?.published,
		updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
		authors: first(item.dc?.creators, names(rss.authors), names(item.atom?.authors), [rss.itunes?.author]),
		url: item.link ?? linkOf(item.atom?.links) ?? (isAddress ? guid?.value : undefined),
		canonical: linkOf(item.atom?.links, 'canonical'),
		section: rss.categories?.[0]?.name ?? rss.prism?.section ?? item.dc?.subjects?.[0],
		language: item.dc?.languages?.[0] ?? item.xml?.lang,
	}
}

function atomItem(entry: AtomFeed.Entry<string>, feedAuthors: readonly (string | undefined)[]): FeedItem {
	const [category] = entry.categories ?? []
	return {
		id: entry.id,
		title: entry.title?.value,
		bodies: [textOfAtom(entry.content)],
		summary: textOfAtom(entry.summary),
		published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
		updated: entry.updated,
		authors: first(names(entry.authors), entry.dc?.creators, names(entry.source?.authors), feedAuthors),
		url: linkOf(entry.links),
		canonical: linkOf(entry.links, 'canonical'),
		section: category?.label ?? category?.term,
		language: entry.content?.xml?.lang ?? entry.xml?.lang,
	}
}

function jsonItem(item: JsonFeed.Item<string>, feedAuthors: readonly JsonFeed.Author[] | undefined): FeedItem {
	const {content_text: text} = item
	return {
		id: item.id,
		title: item.title,
		bodies: [html(item.content_html), text === undefined ? undefined : {text, isHtml: false}],
		summary: words(item.summary),
		published: item.date_published ?? item.date_modified,
		updated: item.date_modified,
		authors: first(names(item.authors), names(feedAuthors)),
		url: item.url ?? item.external_url,
		section: item.tags?.[0],
		language: item.language,
	}
}

const words = (text: string | undefined): Words | undefined => (text?.trim() ? {text} : undefined)

const html = (text: string | undefined): Words | undefined => (text?.trim() ? {text, isHtml: true} : undefined)

// `type` is `text`, `html`, `xhtml` or the type of a file; content that stands elsewhere has no value.
function textOfAtom(content: AtomFeed.Content | undefined): Words | undefined {
	const {value, type} = content ?? {}
	if (!value?.trim()) return undefined
	return {text: value, isHtml: type === undefined ? undefined : !/^text(?:\/plain)?$/.test(type)}
}

function linkOf(links: AtomFeed.Link<string>[] | undefined, rel = 'alternate'): string | undefined {
	const found = links?.find((link) => (link.rel ?? 'alternate') === rel)
	return found?.href
}

const names = (people: readonly {readonly name?: string}[] | undefined): (string | undefined)[] | undefined =>
	people?.map(({name}) => name)

/** The first list with a name in it. */
const first = (...lists: readonly (readonly (string | undefined)[] | undefined)[]): readonly (string | undefined)[] =>
	lists.find((list) => list?.some((name) => name?.trim())) ?? []
