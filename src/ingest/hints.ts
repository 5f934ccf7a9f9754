import type {Hints, Ingested} from './ingested.js'

const extensions: Readonly<Record<string, string>> = {
	'text/html': '.html',
	'application/xhtml+xml': '.html',
	'text/plain': '.txt',
	'text/markdown': '.md',
	'application/json': '.json',
	'application/ld+json': '.json',
	'application/x-ndjson': '.jsonl',
	'text/csv': '.csv',
	'text/tab-separated-values': '.tsv',
}

/** The extension that files of a media type have: `.html` for `text/html`; empty for types that hold several formats. */
export const extensionOfType = (mediaType: string | undefined): string => extensions[mediaType ?? ''] ?? ''

/** An article with what its container knows better, such as the subject of a mail. */
export function addHints(item: Ingested, hints: Hints | undefined): Ingested {
	if (!hints || !('article' in item)) return item
	const {title, published, source, url} = hints
	const {article} = item
	return {
		...item,
		article: {
			...article,
			title: title ?? article.title,
			published: published ?? article.published,
			source: article.source ?? source ?? null,
			url: article.url ?? url ?? null,
		},
	}
}
