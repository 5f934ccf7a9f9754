import {dataFile, type ReportFile} from '../data-file.js'
import type {Ref} from '../overview/overview-data.js'
import type {TalkData} from '../report-data.js'
import type {GatheredEntities, Spoken} from './gathered-entities.js'

/** Pairs of one who speaks and one spoken of, with their quotes. */
export class Talk {
	readonly #pairs = new Map<
		number,
		{readonly from: number; readonly to: number; quotes: number; articles: number; last: number}
	>()
	readonly #count: number

	/** `count`: entities there are. */
	constructor(count: number) {
		this.#count = count
	}

	add({by, of}: Spoken, article: number): void {
		for (const from of by)
			for (const to of of) {
				const key = from * this.#count + to
				let pair = this.#pairs.get(key)
				if (!pair) {
					pair = {from, to, quotes: 0, articles: 0, last: -1}
					this.#pairs.set(key, pair)
				}
				pair.quotes++
				if (pair.last !== article) pair.articles++
				pair.last = article
			}
	}

	/** The pairs, those with most quotes first. */
	sorted(): Pair[] {
		return [...this.#pairs.values()].sort(
			(a, b) => b.quotes - a.quotes || b.articles - a.articles || a.from - b.from || a.to - b.to,
		)
	}
}

export interface Pair {
	readonly from: number
	readonly to: number
	readonly quotes: number
	readonly articles: number
}

/** Pairs that the graph and its table have at most. */
const maxPairs = 600

export function talkFile(pairs: readonly Pair[], entities: GatheredEntities): ReportFile {
	const nodes = new Map<number, number>()
	const refs: Ref[] = []
	const nodeOf = (number: number): number => {
		const known = nodes.get(number)
		if (known !== undefined) return known
		nodes.set(number, refs.length)
		return refs.push(entities.refOf(number)) - 1
	}
	const edges = pairs
		.slice(0, maxPairs)
		.map(({from, to, quotes, articles}) => [nodeOf(from), nodeOf(to), quotes, articles] as const)
	const data: TalkData = {nodes: refs, edges}
	return dataFile('talk-1', data)
}
