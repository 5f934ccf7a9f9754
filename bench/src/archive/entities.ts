import {openArchive} from '../../../dist/archive/open-archive.js'
import {extract} from '../../../dist/extract.js'
import type {Extraction} from '../../../dist/facts/extraction.js'
import {table} from '../table.js'
import {type GoldArticle, matchNames, readGoldArticles} from './gold-entities.js'
import {harderLinks, linkedIds} from './harder-links.js'
import {type GoldKind, identityOf} from './identities.js'
import type {Section} from './section.js'

const kinds = ['people', 'organizations', 'places'] as const

/**
 * People, organizations and places of the annotated articles that may be read, as one each over all articles: pairs of an entity
 * in one article and one in another. A linked pair is right where both annotated names mean the same, by reading; recall is over
 * pairs of the same annotated name, and over all pairs that mean the same. `found`: pairs of which the extraction has both.
 */
export const entities: Section = {
	name: 'entities',
	run: (gold) => {
		const articles = readGoldArticles(gold)
		if (articles.length === 0) return `entities: no annotated articles below ${gold}/newsfacts`
		const extractions = articles.map(({published, source, text}, number) =>
			extract({id: String(number), published, source, text}),
		)
		const all = noPairs()
		const lines = kinds.map((kind) => {
			const counts = countLinks(kind, articles, extractions)
			for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += counts[key]
			return lineOf(kind, counts)
		})
		lines.push(lineOf('all', all))
		const printed = table(
			[
				`entities over ${articles.length} articles`,
				'linked pairs',
				'precision',
				'same name',
				'recall',
				'of found',
				'same by reading',
				'recall',
				'of found',
			],
			lines,
		)
		return `${printed}\n\n${harderLinks(articles, extractions)}`
	},
}

/** An annotated entity of an article. */
interface Seen {
	readonly article: number
	readonly name: string
	readonly identity: string
	/** Id in the archive; null where the extraction lacks it. */
	readonly linked: string | null
}

/** Pairs of an entity in one article and one in another, by what they are. */
type Counts = Record<
	'linked' | 'right' | 'named' | 'namedFound' | 'namedLinked' | 'same' | 'sameFound' | 'sameLinked',
	number
>

const noPairs = (): Counts => ({
	linked: 0,
	right: 0,
	named: 0,
	namedFound: 0,
	namedLinked: 0,
	same: 0,
	sameFound: 0,
	sameLinked: 0,
})

function countLinks(kind: GoldKind, articles: readonly GoldArticle[], extractions: readonly Extraction[]): Counts {
	const seen = readSeen(kind, articles, extractions)
	const counts = noPairs()
	for (const [at, a] of seen.entries())
		for (const b of seen.slice(at + 1)) {
			if (a.article === b.article) continue
			const linked = a.linked !== null && a.linked === b.linked
			const found = a.linked !== null && b.linked !== null
			const same = a.identity === b.identity
			if (linked) counts.linked++
			if (linked && same) counts.right++
			if (!same) continue
			counts.same++
			if (found) counts.sameFound++
			if (linked) counts.sameLinked++
			if (a.name.toLowerCase() !== b.name.toLowerCase()) continue
			counts.named++
			if (found) counts.namedFound++
			if (linked) counts.namedLinked++
		}
	return counts
}

const lineOf = (name: string, counts: Counts): string[] => [
	name,
	String(counts.linked),
	share(counts.right, counts.linked),
	String(counts.named),
	share(counts.namedLinked, counts.named),
	share(counts.namedLinked, counts.namedFound),
	String(counts.same),
	share(counts.sameLinked, counts.same),
	share(counts.sameLinked, counts.sameFound),
]

function readSeen(kind: GoldKind, articles: readonly GoldArticle[], extractions: readonly Extraction[]): Seen[] {
	const archive = openArchive()
	for (const extraction of extractions) archive.add(extraction)
	const ids = linkedIds(archive)
	return articles.flatMap((article, number) => {
		const matched = matchNames(article[kind], kind, extractions[number]!.entities)
		return article[kind].map(({name}) => {
			const entity = matched.get(name)
			return {
				article: number,
				name,
				identity: identityOf(kind, name, article.id),
				linked: entity === undefined ? null : (ids.get(`${number} ${entity}`) ?? null),
			}
		})
	})
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
