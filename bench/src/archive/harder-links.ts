import {personKey} from '../../../dist/archive/entities/keys.js'
import {openArchive} from '../../../dist/archive/open-archive.js'
import {extract} from '../../../dist/extract.js'
import type {EntityRecord} from '../../../dist/facts/entity.js'
import type {Extraction} from '../../../dist/facts/extraction.js'
import {table} from '../table.js'
import {type GoldArticle, matchNames} from './gold-entities.js'
import {identityOf} from './identities.js'

/**
 * Two harder tests of people. Halves: every other paragraph of an article is an article of its own, so that more people occur
 * twice. Namesakes: two people of different articles get one name, by a seeded draw; kept apart is right.
 */
export function harderLinks(articles: readonly GoldArticle[], extractions: readonly Extraction[]): string {
	return `${halves(articles)}\n\n${namesakes(extractions)}`
}

function halves(articles: readonly GoldArticle[]): string {
	const archive = openArchive()
	const parts = articles.flatMap((article, number) => {
		const paragraphs = article.text.split(/\n{2,}/)
		return [0, 1].map((half) => {
			const text = paragraphs.filter((_, at) => at % 2 === half).join('\n\n')
			const {published, source} = article
			return {article, number, extraction: extract({id: `${number}.${half}`, published, source, text})}
		})
	})
	for (const {extraction} of parts) archive.add(extraction)
	const ids = linkedIds(archive)
	const seen = parts.flatMap(({article, number, extraction}) => {
		const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]))
		return [...matchNames(article.people, 'people', extraction.entities)].map(([name, entity]) => ({
			number,
			half: extraction.article.id,
			identity: identityOf('people', name, article.id),
			isFull: personKey(names.get(entity)!).isFull,
			linked: ids.get(`${extraction.article.id} ${entity}`),
		}))
	})
	const counts = {linked: 0, right: 0, twice: 0, twiceLinked: 0, full: 0, fullLinked: 0}
	for (const [at, a] of seen.entries())
		for (const b of seen.slice(at + 1)) {
			if (a.half === b.half) continue
			const linked = a.linked === b.linked
			const same = a.identity === b.identity
			if (linked) counts.linked++
			if (linked && same) counts.right++
			if (!same || a.number !== b.number) continue
			counts.twice++
			if (linked) counts.twiceLinked++
			if (!a.isFull || !b.isFull) continue
			counts.full++
			if (linked) counts.fullLinked++
		}
	return table(
		[
			'people over halves of articles',
			'linked pairs',
			'right',
			'in both halves',
			'linked',
			'with full names',
			'linked',
		],
		[
			[
				'',
				...[counts.linked, counts.right, counts.twice, counts.twiceLinked, counts.full, counts.fullLinked].map(String),
			],
		],
	)
}

interface Drawn {
	readonly article: number
	readonly entity: EntityRecord
	readonly hasPost: boolean
}

function namesakes(extractions: readonly Extraction[]): string {
	const counts = new Map<string, number>()
	const people = extractions.flatMap(({entities, facts}, article) =>
		entities.flatMap((entity): Drawn[] => {
			const {key, isFull} = personKey(entity.name)
			if (entity.type !== 'person' || !isFull) return []
			counts.set(key, (counts.get(key) ?? 0) + 1)
			const hasPost = facts.some((fact) => fact.kind === 'role' && fact.personId === entity.id)
			return [{article, entity, hasPost}]
		}),
	)
	const drawn = shuffle(people.filter(({entity}) => counts.get(personKey(entity.name).key) === 1))
	const pairs: (readonly [Drawn, Drawn])[] = []
	for (let at = 0; at + 1 < drawn.length; at += 2) {
		const [a, b] = [drawn[at]!, drawn[at + 1]!]
		if (a.article !== b.article) pairs.push([a, b])
	}
	const renamed = new Map(pairs.map(([a, b]) => [b.entity, a.entity.name]))
	const archive = openArchive()
	for (const extraction of extractions)
		archive.add({
			...extraction,
			entities: extraction.entities.map((entity) => ({...entity, name: renamed.get(entity) ?? entity.name})),
		})
	const ids = linkedIds(archive)
	const idOf = ({article, entity}: Drawn): string | undefined =>
		ids.get(`${extractions[article]!.article.id} ${entity.id}`)
	const apart = (list: typeof pairs): string[] => [
		String(list.length),
		String(list.filter(([a, b]) => idOf(a) !== idOf(b)).length),
	]
	const posts = (number: number) => pairs.filter(([a, b]) => Number(a.hasPost) + Number(b.hasPost) === number)
	return table(
		['people given the name of another', 'pairs', 'kept apart'],
		[
			['both with a post', ...apart(posts(2))],
			['one with a post', ...apart(posts(1))],
			['neither', ...apart(posts(0))],
		],
	)
}

/** Ids of the archive by article and id there. */
export function linkedIds(archive: ReturnType<typeof openArchive>): Map<string, string> {
	const ids = new Map<string, string>()
	for (const {id, articles} of archive.link().entities())
		for (const {id: article, entity} of articles) ids.set(`${article} ${entity}`, id)
	return ids
}

// The same order in every run.
function shuffle<T>(list: readonly T[]): T[] {
	const shuffled = [...list]
	let seed = 7
	for (let at = shuffled.length - 1; at > 0; at--) {
		seed = (seed * 48271) % 0x7fffffff
		const other = seed % (at + 1)
		const kept = shuffled[at]!
		shuffled[at] = shuffled[other]!
		shuffled[other] = kept
	}
	return shuffled
}
