import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {readArticles} from '../../../dist/ingest/files/folder.js'
import {table} from '../table.js'
import type {Section} from './section.js'

/** The published examples of news formats, below the folder of gold sets, with the ending of their names. */
const exampleSets = [
	{name: 'NewsML-G2', folder: 'articles/newsml-g2/examples', ending: '.xml'},
	{name: 'ninjs 1.4', folder: 'articles/newsinjson/examples/1.4', ending: '.json'},
	{name: 'ninjs 1.6', folder: 'articles/newsinjson/documentation/includes/examples/1.6', ending: '.json'},
	{name: 'ninjs 2.1', folder: 'articles/newsinjson/examples/2.1', ending: '.json'},
	{name: 'ninjs 2.2', folder: 'articles/newsinjson/documentation/includes/examples/2.2', ending: '.json'},
	{name: 'ninjs 3.0', folder: 'articles/newsinjson/examples/3.0', ending: '.json'},
	{name: 'ninjs 3.1', folder: 'articles/newsinjson/documentation/includes/examples/3.1', ending: '.json'},
	{name: 'NewsML 1.2', folder: 'articles/newsinjson/examples/NewsML', ending: '.xml'},
] as const

/** How many of the published examples are read: files without an error, articles with a text, files with a date. */
export const formats: Section = {
	name: 'formats',
	run: async (gold) => {
		const sets = exampleSets.filter(({folder}) => existsSync(join(gold, folder)))
		if (sets.length === 0) return `formats: no examples below ${gold}/articles`
		const lines: string[][] = []
		const undated: string[] = []
		for (const {name, folder, ending} of sets) {
			const count = await countOf(join(gold, folder), ending)
			undated.push(...count.undated)
			const {files, read, articles, texts} = count
			lines.push([name, ...[files, read, articles, texts, files - count.undated.length].map(String)])
		}
		const head = ['examples of formats', 'files', 'read', 'articles', 'with text', 'files with date']
		return `${table(head, lines)}\nwithout a date: ${undated.join(', ') || 'none'}`
	},
}

interface Count {
	readonly files: number
	/** Without an error. */
	readonly read: number
	readonly articles: number
	readonly texts: number
	/** Names of the files of which no article has a date. */
	readonly undated: readonly string[]
}

async function countOf(folder: string, ending: string): Promise<Count> {
	const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((name) => name.endsWith(ending) && !name.endsWith('-schema.json'))
		.sort()
	const count = {read: 0, articles: 0, texts: 0}
	const undated: string[] = []
	for (const name of files) {
		const items = []
		for await (const item of readArticles([join(folder, name)])) items.push(item)
		const articles = items.flatMap((item) => ('article' in item ? item.article : []))
		if (articles.length === items.length && items.length > 0) count.read++
		if (!articles.some(({published}) => published !== null)) undated.push(name)
		count.articles += articles.length
		count.texts += articles.filter(({text}) => text !== '').length
	}
	return {files: files.length, ...count, undated}
}
