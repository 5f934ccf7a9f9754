import {byText, dayOf} from '../../archive/article.js'
import type {FactLine} from '../../emit/fact-lines.js'
import type {ReportArticle} from '../report-article.js'
import type {SourceRow} from './overview-data.js'

/** Where articles come from: by number, with what came from there. */
export class Sources {
	readonly #numbers = new Map<string, number>()
	readonly #rows: {
		name: string
		articles: number
		facts: number
		quotes: number
		first: string | null
		last: string | null
	}[] = []

	/** Adds an article; the number of its source. */
	add({record: {article}, lines}: ReportArticle): number {
		const name = sourceOf(article)
		let number = this.#numbers.get(name)
		if (number === undefined) {
			number = this.#rows.push({name, articles: 0, facts: 0, quotes: 0, first: null, last: null}) - 1
			this.#numbers.set(name, number)
		}
		const row = this.#rows[number]!
		const day = dayOf(article.published)
		row.articles++
		row.facts += lines.length
		row.quotes += quotesOf(lines)
		if (day !== null && (row.first === null || day < row.first)) row.first = day
		if (day !== null && (row.last === null || day > row.last)) row.last = day
		return number
	}

	/** That with most articles first. */
	rows(): SourceRow[] {
		return this.#rows
			.map(
				({name, articles, facts, quotes, first, last}, at) => [name, articles, facts, quotes, first, last, at] as const,
			)
			.sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
	}
}

export const quotesOf = (lines: readonly FactLine[]): number => lines.filter(({kind}) => kind === 'quote').length

/** The paper or agency, else the site of the address; empty where neither is known. */
export function sourceOf({source, url}: ReportArticle['record']['article']): string {
	if (source !== null && source.trim() !== '') return source.trim().slice(0, maxName)
	const [, host = ''] = /^https?:\/\/(?:www\.)?([^/?#\s]{1,253})/i.exec(url ?? '') ?? []
	return host.toLowerCase()
}

/** A longer name is no paper's. */
const maxName = 120
