import {expectItems} from '../model/expected.js'
import type {ArchiveArticle} from './article.js'
import type {DuplicateArticle} from './duplicates/record.js'
import type {ArchiveEntity} from './entities/entity-record.js'
import type {ArchiveEvent} from './events/record.js'
import {openArchive} from './open-archive.js'
import type {ArchiveQuote} from './quotes/record.js'
import type {ArchiveSeries} from './series/record.js'

/** What articles have in common: each list sorted, and the same for any order of the articles. */
export interface MergedArticles {
	readonly entities: readonly ArchiveEntity[]
	readonly quotes: readonly ArchiveQuote[]
	readonly events: readonly ArchiveEvent[]
	readonly series: readonly ArchiveSeries[]
	readonly duplicates: readonly DuplicateArticle[]
}

/**
 * People, organizations and places, quotes, events, numbers over time and near-duplicates of articles, each as one over all of
 * them. The articles are read twice: give a list, or another iterable that begins anew each time. Throws TypeError for an
 * iterable that doesn't, and for an article that isn't as `extract` gives it.
 */
export function mergeArticles(articles: Iterable<ArchiveArticle>): MergedArticles {
	expectItems(articles, '`articles`', 'what `extract` returns')
	const first = articles[Symbol.iterator]()
	if ((first as unknown) === articles)
		throw new TypeError('the articles can be read only once: give a list of them, such as [...articles]')
	const archive = openArchive()
	for (const article of articles) archive.add(article)
	const linked = archive.link()
	for (const article of articles) linked.complete(article)
	return {
		entities: [...linked.entities()],
		quotes: [...linked.quotes()],
		events: [...linked.events()],
		series: [...linked.series()],
		duplicates: [...linked.duplicates()],
	}
}
