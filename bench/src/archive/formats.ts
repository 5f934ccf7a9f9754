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

/** How many of the published examples are read: files without an error, and articles with a text and with a date. */
export const formats: Section = {
	name: 'formats',
	run: async (gold) => {
		const sets = exampleSets.filter(({folder}) => existsSync(join(gold, folder)))
		if (sets.length === 0) return `formats: no examples below ${gold}/articles`
		const counts = []
		for (const {name, folder, ending} of sets) counts.push([name, ...(await countOf(join(gold, folder), ending))])
		return table(['examples of formats', 'files', 'read', 'articles', 'with text', 'with date'], counts)
	},
}

async function countOf(folder: string, ending: string): Promise<string[]> {
	const files = readdirSync(folder).filter((name) => name.endsWith(ending))
	const counts = {read: 0, articles: 0, text: 0, date: 0}
	for (const name of files) {
		let broken = false
		let found = 0
		for await (const item of readArticles([join(folder, name)])) {
			if ('error' in item) broken = true
			else {
				found++
				if (item.article.text !== '') counts.text++
				if (item.article.published !== null) counts.date++
			}
		}
		counts.articles += found
		if (!broken && found > 0) counts.read++
	}
	return [files.length, counts.read, counts.articles, counts.text, counts.date].map(String)
}
