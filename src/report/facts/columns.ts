import {dataFile, type ReportFile} from '../data-file.js'
import type {ColumnsData} from '../report-data.js'
import {base64} from './base64.js'
import {noDay, repeated, unreal} from './column-values.js'

/** Facts of a file of columns: eleven bytes of base64 each. */
const perFile = 150_000

export const columnFileCount = (facts: number): number => Math.max(1, Math.ceil(facts / perFile))

/** What every fact is chosen and sorted by, in columns: the number of a fact is its row. */
export class FactColumns {
	readonly codes: number[] = []
	readonly days: number[] = []
	readonly confidences: number[] = []
	readonly saliences: number[] = []
	readonly flags: number[] = []
	/** Facts and source of each article. */
	readonly articles: (readonly [facts: number, source: number])[] = []
	/** The first fact of each article. */
	readonly firsts: number[] = []

	get count(): number {
		return this.codes.length
	}

	openArticle(facts: number, source: number): void {
		this.firsts.push(this.count)
		this.articles.push([facts, source])
	}

	add(code: number, day: number | null, confidence: number, salience: number, isReal: boolean): void {
		this.codes.push(code)
		this.days.push(day ?? noDay)
		this.confidences.push(Math.round(confidence * 100))
		this.saliences.push(salience)
		this.flags.push(isReal ? 0 : unreal)
	}

	markRepeated(fact: number): void {
		this.flags[fact] = this.flags[fact]! | repeated
	}

	/** The number of the article of a fact. */
	articleOf(fact: number): number {
		let low = 0
		let high = this.firsts.length
		while (high - low > 1) {
			const middle = (low + high) >> 1
			if (this.firsts[middle]! <= fact) low = middle
			else high = middle
		}
		return low
	}

	/** An article begins in the file of its first fact; one without facts in that of the next. */
	*files(): Generator<ReportFile> {
		const count = columnFileCount(this.count)
		let article = 0
		for (let file = 0; file < count; file++) {
			const [from, to] = [file * perFile, Math.min(this.count, (file + 1) * perFile)]
			const until = file === count - 1 ? this.articles.length : this.#articlesBefore(to)
			const data: ColumnsData = {
				codes: base64(new Uint8Array(Uint16Array.from(this.codes.slice(from, to)).buffer)),
				days: base64(new Uint8Array(Int32Array.from(this.days.slice(from, to)).buffer)),
				confidences: base64(Uint8Array.from(this.confidences.slice(from, to))),
				saliences: base64(Uint8Array.from(this.saliences.slice(from, to))),
				flags: base64(Uint8Array.from(this.flags.slice(from, to))),
				articles: this.articles.slice(article, until),
			}
			article = until
			yield dataFile(`columns-${file + 1}`, data)
		}
	}

	#articlesBefore(fact: number): number {
		const at = this.firsts.findIndex((first) => first >= fact)
		return at < 0 ? this.articles.length : at
	}
}
