import type {FactKind} from '../../../facts/fact.js'
import type {ArticleRow, FactRow, FactsData} from '../../report-data.js'
import {load} from './load.js'
import {overview} from './overview-data.js'

/** A fact as it is shown. */
export interface FactView {
	readonly number: number
	readonly id: string
	readonly kind: FactKind
	readonly type: string | null
	readonly row: FactRow
	/** The sentences it stands in, and where they begin in the article. */
	readonly passage: string
	readonly passageStart: number
	readonly article: ArticleRow
	readonly articleNumber: number
}

/** The facts of these numbers, in their order; their files are read where they haven't been. */
export async function factsOf(numbers: readonly number[]): Promise<FactView[]> {
	const files = new Map<number, Promise<FactsData>>()
	for (const number of numbers) {
		const file = fileOf(number)
		if (!files.has(file)) files.set(file, load<FactsData>(`facts-${file + 1}`))
	}
	const data = new Map<number, FactsData>()
	for (const [file, promise] of files) data.set(file, await promise)
	return numbers.map((number) => {
		const file = fileOf(number)
		return viewOf(number, number - overview.files.facts[file]!, data.get(file)!)
	})
}

/** The file that has a fact: the last that begins at it or before. */
function fileOf(number: number): number {
	const {facts: firsts} = overview.files
	let low = 0
	let high = firsts.length
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if (firsts[middle]! <= number) low = middle
		else high = middle
	}
	return low
}

function viewOf(number: number, at: number, {facts, passages, articles}: FactsData): FactView {
	const row = facts[at]!
	const [articleNumber, passageStart, passage] = passages[row[2]]!
	const [kind, type] = overview.codes[row[1]]!
	const [, article] = articles.find(([each]) => each === articleNumber)!
	return {number, id: row[0], kind, type, row, passage, passageStart, article, articleNumber}
}

/** The words of a fact's evidence. */
export const evidenceOf = ({row, passage}: FactView): string => passage.slice(row[3], row[4])

/** The address of the fact in the page of its article; null where there is no page. */
export const placeOf = ({article, articleNumber, id}: FactView): string | null =>
	article[5] === 1 ? `${articlePage(articleNumber)}#1/${encodeURIComponent(id)}` : null

export const articlePage = (number: number): string => `articles/${String(number + 1).padStart(5, '0')}.html`
