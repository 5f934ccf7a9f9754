import type {FactLine} from '../../emit/fact-lines.js'
import {dataFile, type ReportFile} from '../data-file.js'
import type {ArticleRow, FactRow, FactsData} from '../report-data.js'
import {factRow} from './fact-row.js'

/** Characters of a file, about: a page shows facts of many articles, and reads a file for each. */
const fileLength = 64_000

/** The facts with their passages, in files of some articles each. */
export class FactsFiles {
	/** The first fact of each file. */
	readonly firsts: number[] = []
	#articles: FactsData['articles'][number][] = []
	#passages: FactsData['passages'][number][] = []
	#facts: FactRow[] = []
	#length = 0
	#count = 0;

	/** Adds an article; the files that are full then. `context`: of a fact by its place in the article. */
	*add(
		article: readonly [number: number, row: ArticleRow],
		lines: readonly FactLine[],
		contextOf: (place: number) => {readonly code: number; readonly byId: string | null},
	): Generator<ReportFile> {
		let passages = new Map<string, number>()
		this.#articles.push(article)
		for (const [place, line] of lines.entries()) {
			const {start, end, text} = line.context
			const key = `${start} ${end}`
			let passage = passages.get(key)
			if (passage === undefined) {
				passage = this.#passages.push([article[0], start, text]) - 1
				passages.set(key, passage)
				this.#length += text.length + 20
			}
			if (this.#facts.length === 0) this.firsts.push(this.#count)
			const row = factRow(line, {...contextOf(place), passage})
			this.#facts.push(row)
			this.#count++
			this.#length += row[5].length + 90
			// An article of a hundred thousand facts fills several.
			if (this.#length < fileLength || place === lines.length - 1) continue
			yield this.#close()
			this.#articles.push(article)
			passages = new Map()
		}
		if (this.#length >= fileLength) yield this.#close()
	}

	*finish(): Generator<ReportFile> {
		if (this.#facts.length > 0) yield this.#close()
	}

	#close(): ReportFile {
		const data: FactsData = {articles: this.#articles, passages: this.#passages, facts: this.#facts}
		this.#articles = []
		this.#passages = []
		this.#facts = []
		this.#length = 0
		return dataFile(`facts-${this.firsts.length}`, data)
	}
}
