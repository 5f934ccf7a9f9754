import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {plainName} from '../../../dist/evaluate/same-name.js'
import type {EntityRecord} from '../../../dist/facts/entity.js'
import type {GoldKind} from './identities.js'

/** An annotated article, as far as its names go. */
export interface GoldArticle {
	readonly id: string
	readonly published: string | null
	readonly source: string
	readonly text: string
	readonly people: readonly GoldName[]
	readonly organizations: readonly GoldName[]
	readonly places: readonly GoldName[]
}

export interface GoldName {
	readonly name: string
	readonly mentions: readonly string[]
}

/** The sets of newsfacts that may be read. */
const sets = ['articles.jsonl', 'train.jsonl', 'open.jsonl']

/** The annotated articles that may be read, each once; none where there is no such folder. */
export function readGoldArticles(gold: string): GoldArticle[] {
	const byText = new Map<string, GoldArticle>()
	for (const file of sets) {
		const path = join(gold, 'newsfacts', file)
		if (!existsSync(path)) continue
		for (const line of readFileSync(path, 'utf8').split('\n')) {
			if (line === '') continue
			const article = JSON.parse(line) as GoldArticle
			// One article is in two sets.
			byText.set(article.text, article)
		}
	}
	return [...byText.values()]
}

const typeOf: Readonly<Record<GoldKind, EntityRecord['type']>> = {
	people: 'person',
	organizations: 'organization',
	places: 'place',
}

/**
 * Which of the entities found in an article each annotated name is, one to one: those first that share most mentions. By name;
 * names that were not found are left out.
 */
export function matchNames(
	names: readonly GoldName[],
	kind: GoldKind,
	entities: readonly EntityRecord[],
): Map<string, string> {
	const pairs: {name: string; id: string; value: number}[] = []
	for (const {name, mentions} of names) {
		const forms = new Set([name, ...mentions].map(plainName))
		for (const entity of entities) {
			if (entity.type !== typeOf[kind]) continue
			const shared = entity.mentions.filter(({text, form}) => form === 'name' && forms.has(plainName(text))).length
			const value = shared * 2 + (plainName(name) === plainName(entity.name) ? 1000 : 0)
			if (value > 0) pairs.push({name, id: entity.id, value})
		}
	}
	const found = new Map<string, string>()
	const taken = new Set<string>()
	for (const {name, id} of pairs.sort((a, b) => b.value - a.value)) {
		if (found.has(name) || taken.has(id)) continue
		found.set(name, id)
		taken.add(id)
	}
	return found
}
