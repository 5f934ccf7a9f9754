import type {KeptText, KeptTexts} from '../../../view/browser/correcting/kept-texts.js'
import type {JudgedData, LayerData} from '../../../view/page-data.js'
import type {JudgedArticleData} from '../../report-data.js'
import {load, loadAll} from '../data/load.js'
import {overview} from '../data/overview-data.js'

/** An article whose facts are corrected. */
export interface OpenArticle extends KeptText {
	readonly names: readonly string[]
	/** What may be judged of each fact, by its id. */
	readonly judged: ReadonlyMap<string, JudgedData>
}

/** The articles that were opened, by their numbers. */
export interface OpenArticles extends KeptTexts {
	at(article: number): OpenArticle
	/** Reads an article where it hasn't been. */
	open(article: number): Promise<OpenArticle>
	/** Opens the first article with a text of this hash; -1 where the report has none. */
	openByHash(hash: string): Promise<number>
	/** The number under which its corrections are kept: that of the first article with the same text. */
	keptAt(article: OpenArticle): number
	numbers(): readonly number[]
}

/** Whether the facts of the report can be corrected: where it has the texts that they stand in. */
export const isCorrectable = (): boolean => overview.files.counts.hashes > 0

export async function openArticles(): Promise<OpenArticles> {
	const [layers, hashes] = await Promise.all([
		load<readonly LayerData[]>('layers-1'),
		loadAll<string>('hashes', overview.files.counts.hashes),
	])
	const numbers = new Map<string, number>()
	for (const [number, hash] of hashes.entries()) if (hash !== '' && !numbers.has(hash)) numbers.set(hash, number)
	const opened = new Map<number, OpenArticle>()
	async function open(article: number): Promise<OpenArticle> {
		const known = opened.get(article)
		if (known) return known
		const {facts, ...data} = await load<JudgedArticleData>(`judged-${article + 1}`)
		const read = {...data, judged: new Map(facts)}
		opened.set(article, read)
		const first = find(data.record.hash)
		if (first !== article && first >= 0) await open(first)
		return read
	}
	const find = (hash: string): number => numbers.get(hash) ?? -1
	return {
		layers,
		at: (article) => opened.get(article)!,
		find: (hash) => (opened.has(find(hash)) ? find(hash) : -1),
		open,
		async openByHash(hash) {
			const article = find(hash)
			if (article >= 0) await open(article)
			return article
		},
		keptAt: ({record}) => find(record.hash),
		numbers: () => [...opened.keys()].sort((a, b) => a - b),
	}
}
