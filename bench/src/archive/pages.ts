import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {decode} from '../../../dist/ingest/decoding/decode.js'
import {readHtml} from '../../../dist/ingest/formats/html.js'
import type {Article} from '../../../dist/model/article/article.js'
import {processorSeconds} from '../clock.js'
import {table} from '../table.js'
import {holdsTitle, sameWords, scoreBodies} from './page-scores.js'
import type {Section} from './section.js'

/** What a person read off a page. */
interface GoldPage {
	readonly articleBody: string
	readonly url?: string
	readonly title?: string
	/** Separated by commas, the first first. */
	readonly authors?: string
	readonly date?: string
}

interface ReadPage {
	readonly key: string
	readonly gold: GoldPage
	readonly article: Article
	readonly seconds: number
}

/**
 * Articles out of web pages, beside what a person read off them: F1 of the body, and shares of pages whose title, date and
 * first author are right, in per cent. The halves of a set are those of even and odd hashes: what was tuned on one shows on
 * the other.
 */
export function comparePages(gold: string, limit?: number): string {
	const lines: string[][] = []
	for (const set of ['zyte', 'naeb']) {
		const folder = join(gold, 'articles', set)
		if (!existsSync(folder)) {
			process.stderr.write(`${folder}: absent, skipped\n`)
			continue
		}
		const pages = readSet(folder, limit)
		lines.push(lineOf(set, pages))
		lines.push(lineOf(`${set}, even`, pages.filter(isEven)))
		lines.push(
			lineOf(
				`${set}, odd`,
				pages.filter((page) => !isEven(page)),
			),
		)
	}
	return table(
		['pages', 'number', 'F1', 'precision', 'recall', 'title holds', 'title', 'date', 'author', 'ms a page'],
		lines,
	)
}

function readSet(folder: string, limit = Number.POSITIVE_INFINITY): ReadPage[] {
	const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, GoldPage>
	const keys = Object.keys(truth).filter((key) => existsSync(fileOf(folder, key)))
	return keys.slice(0, limit).map((key) => readPage(folder, key, truth[key]!))
}

const fileOf = (folder: string, key: string): string => join(folder, 'html', `${key}.html.gz`)

function readPage(folder: string, key: string, gold: GoldPage): ReadPage {
	const {text} = decode(gunzipSync(readFileSync(fileOf(folder, key))))
	let article: Article | undefined
	const seconds = processorSeconds(() => {
		article = readHtml(text, {place: key}).article
	})
	return {key, gold, article: article!, seconds}
}

const isEven = ({key}: ReadPage): boolean => Number.parseInt(key.slice(-1), 16) % 2 === 0

function lineOf(name: string, pages: readonly ReadPage[]): string[] {
	const {f1, precision, recall} = scoreBodies(pages.map(({gold, article}) => [gold.articleBody, bodyOf(article)]))
	const titled = pages.filter(({gold}) => gold.title)
	const dated = pages.filter(({gold}) => gold.date)
	const signed = pages.filter(({gold}) => gold.authors)
	return [
		name,
		String(pages.length),
		...[f1, precision, recall].map((share) => (share * 100).toFixed(1)),
		share(titled, ({gold, article}) => holdsTitle(gold.title!, article.title ?? '')),
		share(titled, ({gold, article}) => sameWords(gold.title!, article.title ?? '')),
		share(dated, ({gold, article}) => article.published?.slice(0, 10) === gold.date),
		share(signed, ({gold, article}) => sameWords(gold.authors!.split(',')[0]!, article.authors[0] ?? '')),
		((pages.reduce((sum, {seconds}) => sum + seconds, 0) * 1000) / Math.max(1, pages.length)).toFixed(0),
	]
}

// The body as rooms read it, without the headline that the text opens with.
const bodyOf = ({text, blocks, title}: Article): string =>
	blocks
		.filter(({type, start, end}, index) => !(index === 0 && type === 'headline' && text.slice(start, end) === title))
		.map(({start, end}) => text.slice(start, end))
		.join('\n\n')

const share = (pages: readonly ReadPage[], isRight: (page: ReadPage) => boolean): string =>
	pages.length === 0 ? '' : ((pages.filter(isRight).length / pages.length) * 100).toFixed(1)

export const pages: Section = {name: 'pages', run: (gold) => comparePages(gold)}
