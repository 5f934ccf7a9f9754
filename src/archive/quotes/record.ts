import type {QuoteFact} from '../../facts/quote/schema.js'
import {hashesAfter} from '../../model/hash.js'
import {byText} from '../article.js'
import type {Articles} from '../articles.js'
import {personKey} from '../entities/keys.js'
import type {NamedEntities} from '../entities/named.js'
import type {SecondReading} from '../second-reading.js'
import {type FactSource, type Spread, sourceOf, spreadOf} from '../sources.js'
import type {CollectedQuotes} from './collect.js'
import type {QuoteCluster} from './link.js'

/** Where an archive has a quote. */
export interface QuoteSource extends FactSource {
	/** The speaker, as that article names him. */
	readonly speaker: string | null
	readonly mode: QuoteFact['mode']
	/** It has fewer words than the fullest. */
	readonly partial: boolean
}

/** The same words in several articles: a line of `quotes.jsonl`. */
export interface ArchiveQuote extends Spread {
	readonly schema: 1
	/** Sixteen hexadecimal digits: a hash of the words in the earliest article. */
	readonly id: string
	/** The fullest wording, its pieces as one. */
	readonly text: string
	/** The speaker that most articles name; the archive's id where it is an entity. Null where none names one. */
	readonly speaker: {readonly id: string | null; readonly name: string} | null
	/** Others to whom articles attribute the same words, by name: one article is mistaken, or the text has two authors. */
	readonly otherSpeakers: readonly string[]
	/** The earliest first. */
	readonly sources: readonly QuoteSource[]
}

/** What the second reading of an article gives of one of its quotes. */
export type ReadQuote = Pick<QuoteFact, 'id' | 'speaker' | 'mode' | 'content'>

/** What records of quotes are made from. */
export interface QuoteRecords {
	readonly quotes: CollectedQuotes
	readonly clusters: readonly QuoteCluster[]
	readonly reading: SecondReading<ReadQuote>
	readonly entities: NamedEntities
	readonly articles: Articles
	readonly ranks: Int32Array
	readonly firsts: Int32Array
}

const hashOf = hashesAfter('newsfacts archive quote')

/** The longest text that is written, in characters. */
const maxText = 4000

/** The records of all quotes of several articles, by day and id. */
export function* recordQuotes(records: QuoteRecords): Generator<ArchiveQuote> {
	const all = records.clusters.map((cluster) => recordQuote(cluster, records))
	yield* all.sort((a, b) => byText(a.first ?? '~', b.first ?? '~') || byText(a.id, b.id))
}

function recordQuote(cluster: QuoteCluster, records: QuoteRecords): ArchiveQuote {
	const {quotes, reading, articles, ranks, firsts} = records
	const [head = 0] = cluster
	const members = [...cluster].sort(
		(a, b) => ranks[quotes.articles[a]!]! - ranks[quotes.articles[b]!]! || quotes.places[a]! - quotes.places[b]!,
	)
	const length = quotes.words.list(head).length
	const readOf = (quote: number): ReadQuote | null => reading.get(quotes.articles[quote]!, quotes.places[quote]!)
	return {
		schema: 1,
		id: hashOf(quotes.words.list(members[0]!).join(' ')),
		text: (readOf(head)?.content ?? [])
			.map(({text}) => text)
			.join(' ')
			.slice(0, maxText),
		...speakersOf(members, records),
		...spreadOf(
			members.map((quote) => quotes.articles[quote]!),
			articles,
			firsts,
		),
		sources: members.map((quote) => {
			const {id = '', speaker = null, mode = 'direct'} = readOf(quote) ?? {}
			const partial = quotes.words.list(quote).length < length
			return {...sourceOf(quotes.articles[quote]!, id, articles), speaker, mode, partial}
		}),
	}
}

// By the number of articles that name each.
function speakersOf(
	members: readonly number[],
	{quotes, entities, reading}: QuoteRecords,
): Pick<ArchiveQuote, 'speaker' | 'otherSpeakers'> {
	const counts = new Map<string, {id: string | null; name: string; count: number}>()
	for (const quote of members) {
		const sighting = quotes.speakers[quote]!
		const cluster = sighting < 0 ? -1 : entities.clusterOf[sighting]!
		const name =
			cluster < 0 ? reading.get(quotes.articles[quote]!, quotes.places[quote]!)?.speaker : entities.names[cluster]
		if (!name) continue
		const key = cluster < 0 ? name.toLowerCase() : entities.ids[cluster]!
		const known = counts.get(key)
		if (known) known.count++
		else counts.set(key, {id: cluster < 0 ? null : entities.ids[cluster]!, name, count: 1})
	}
	// A full name before a family name, an entity before a description: `Lena Varga`, not `Varga` or `the mayor`.
	const rank = ({id, name}: {id: string | null; name: string}): number => (id === null ? 0 : name.includes(' ') ? 2 : 1)
	const sorted = [...counts.values()].sort((a, b) => rank(b) - rank(a) || b.count - a.count || byText(a.name, b.name))
	const [first, ...others] = sorted
	const otherNames = others.filter(({id, name}) => id !== null && !isFamilyNameOf(name, first!.name))
	return {
		speaker: first ? {id: first.id, name: first.name} : null,
		otherSpeakers: [...new Set(otherNames.map(({name}) => name))],
	}
}

// `Varga` of `Lena Varga`
function isFamilyNameOf(name: string, full: string): boolean {
	const {isFull, key} = personKey(name)
	return !isFull && key === personKey(full).name.last
}
