import {type ArticleCorrections, correctionsVersion} from '../../../facts/corrections/correction.js'
import type {PageData} from '../../page-data.js'
import {textOf} from './article-text.js'
import {fitting, isObject, isVersion} from './check-line.js'
import type {Store} from './store.js'

/** Says what came of something, with what was refused. */
type Say = (words: string, faults?: readonly string[]) => void

/** Hands all corrections of a page to the reader as a file. */
export function handOut(data: PageData, store: Store, say: Say): void {
	const lines = exportLines(data, store)
	if (lines === '') say('Nothing was judged by now: mark a record right or wrong, or add what is missing.')
	else download('corrections.jsonl', lines)
}

/** Takes over the corrections in a file that belong to articles of the page. */
export function takeOver(name: string, raw: string, data: PageData, store: Store, say: Say): void {
	const {taken, faults} = importLines(name, raw, data, store)
	say(`${taken} verdict${taken === 1 ? '' : 's'} taken over from ${name}.`, faults)
}

/** All corrections of a page as a file: JSON lines, an article a line, as `eval` and `check` of newsfacts take it. */
function exportLines({articles}: PageData, store: Store): string {
	return articles
		.map((article, index): string => {
			const records = [...store.of(index).values()]
			if (records.length === 0) return ''
			const {id, title, ...rest} = article.record
			const {hash, blocks, ...about} = rest
			const line: ArticleCorrections = {
				corrections: correctionsVersion,
				article: {id, title, ...about, hash, text: textOf(article), blocks},
				records,
			}
			return `${JSON.stringify(line)}\n`
		})
		.join('')
}

/** What came of a file that was brought in. */
interface Imported {
	readonly taken: number
	/** What was refused, with its place and what to do about it. */
	readonly faults: readonly string[]
}

function importLines(name: string, raw: string, {articles, layers}: PageData, store: Store): Imported {
	const faults: string[] = []
	let taken = 0
	for (const [index, line] of raw
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		if (line.trim() === '') continue
		const place = `${name}, line ${index + 1}`
		const value = parse(line)
		if (value === undefined) faults.push(`${place}: not JSON; export the corrections anew`)
		else if (!isObject(value) || !('corrections' in value))
			faults.push(`${place}: no corrections; choose a file that this page or newsfacts annotate wrote`)
		else if (!isVersion(value))
			faults.push(
				`${place}: corrections of another version, where this page reads version ${correctionsVersion}; export them anew with this version of newsfacts`,
			)
		else {
			const hash = isObject(value.article) ? value.article.hash : undefined
			const article = articles.findIndex(({record}) => record.hash === hash)
			if (article < 0) {
				faults.push(
					`${place}: corrections of another article, or of another text of it; open the page of that article, or correct this text anew`,
				)
				continue
			}
			const {corrections, faults: unfit} = fitting(value.records, layers, textOf(articles[article]!))
			faults.push(...unfit.map((fault) => `${place}: ${fault}; remove it, or export the corrections anew`))
			if (corrections.length > 0) store.put(article, corrections)
			taken += corrections.length
		}
	}
	return {taken, faults}
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line) as unknown
	} catch {
		return undefined
	}
}

/** Hands a text to the reader as a file. */
function download(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], {type: 'application/jsonl'}))
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
