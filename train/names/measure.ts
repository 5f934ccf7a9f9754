import {isNationalSide} from '#src/entities/names/types/national-sides.js'
import type {FoundName} from '#src/model/entity.js'
import type {NamedArticle} from './gold.js'

/** Exact-span F1 in percent, by class; groups, products, events and works are one. */
export interface NameScores {
	readonly all: string
	readonly person: string
	readonly place: string
	readonly organization: string
	readonly other: string
}

const classes = ['person', 'place', 'organization', 'other'] as const

/** Compares names without a leading article and `'s`, as conlleval counts. Classes that the gold lacks don't count. */
export function measureNames(
	articles: readonly NamedArticle[],
	find: (article: NamedArticle) => readonly FoundName[],
): NameScores {
	const counts = new Map(classes.map((kind) => [kind as string, {right: 0, ours: 0, gold: 0}]))
	const has = new Set(articles.flatMap(({names}) => names.map(({kind}) => foldKind(kind))))
	for (const article of articles) {
		const gold = new Set(article.names.map(({start, end, kind}) => keyOf(article.text, start, end, foldKind(kind))))
		const ours = new Set(find(article).map((name) => keyOf(article.text, name.start, name.end, kindOf(name))))
		for (const key of gold) counts.get(kindIn(key))!.gold++
		for (const key of ours) {
			const count = counts.get(kindIn(key))!
			if (!has.has(kindIn(key))) continue
			count.ours++
			if (gold.has(key)) count.right++
		}
	}
	const f1 = (kinds: readonly string[]): string => {
		const sum = {right: 0, total: 0}
		for (const kind of kinds) {
			const {right, ours, gold} = counts.get(kind)!
			sum.right += right
			sum.total += ours + gold
		}
		return sum.total > 0 ? ((200 * sum.right) / sum.total).toFixed(1) : '–'
	}
	return {
		all: f1(classes),
		person: f1(['person']),
		place: f1(['place']),
		organization: f1(['organization']),
		other: f1(['other']),
	}
}

const kindOf = ({type, subtype, iso}: FoundName): string =>
	isNationalSide(type, subtype, iso) ? 'place' : foldKind(type)

const foldKind = (kind: string): string => ((classes as readonly string[]).includes(kind) ? kind : 'other')

const kindIn = (key: string): string => key.slice(key.indexOf(' ') + 1)

function keyOf(text: string, start: number, end: number, kind: string): string {
	const words = text.slice(start, end)
	const article = /^(?:the|an?)\s+(?=\S)/i.exec(words)?.[0].length ?? 0
	const possessive = /(?<=\S)\s?['’]s$/i.exec(words)?.[0].length ?? 0
	return `${start + article}-${end - possessive} ${kind}`
}
