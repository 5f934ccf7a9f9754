import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {emitters, type OutputFormat} from '../../../dist/emit/index.js'
import {openSheet} from '../../../dist/emit/open-sheet.js'
import {extract} from '../../../dist/extract.js'
import type {Extraction} from '../../../dist/facts/extraction.js'
import {factKinds} from '../../../dist/facts/fact.js'
import {isMissingPackage} from '../../../dist/model/optional-package.js'
import {openDatabase, type Question} from '../../../dist/stores/index.js'
import {table} from '../table.js'
import type {Section} from './section.js'

/** How often each article of the corpus is written, under another id each time. */
const copies = 50

/** How fast facts are written in each format and into a database of SQLite, and how soon it answers. */
export const stores: Section = {
	name: 'stores',
	run: async () => {
		const articles = readdirSync('corpus', {withFileTypes: true})
			.filter((entry) => entry.isDirectory())
			.map(
				({name}) =>
					extract({
						id: name,
						published: '2024-11-21',
						text: readFileSync(join('corpus', name, 'article.txt'), 'utf8'),
					}) as Extraction,
			)
		return [await formatsTable(articles), await databaseTable(articles)].join('\n\n')
	},
}

const formats: readonly OutputFormat[] = [
	...(['jsonl', 'csv', 'parquet', 'webannotation', 'jsonld', 'brat', 'displacy', 'gkg'] as const),
]

function* all(articles: readonly Extraction[]): Generator<Extraction> {
	for (let copy = 0; copy < copies; copy++) for (const article of articles) yield renamed(article, copy)
}

// Ids of facts and entities keep their length, and what refers to them holds.
function renamed(article: Extraction, copy: number): Extraction {
	const number = copy.toString(16).padStart(4, '0')
	const text = JSON.stringify(article).replace(/"([0-9a-f]{12})[0-9a-f]{4}"/g, `"$1${number}"`)
	const {article: fields, facts, ...rest} = JSON.parse(text) as Extraction
	const id = `${fields.id}-${copy}`
	return {...rest, article: {...fields, id}, facts: facts.map((fact) => ({...fact, article: id}))}
}

async function formatsTable(articles: readonly Extraction[]): Promise<string> {
	const lines: string[][] = []
	for (const format of formats) {
		const sheets = emitters[format]({kinds: factKinds, width: 120})
		const opened = await Promise.all(sheets.map(openSheet))
		let [facts, bytes, seconds, index] = [0, 0, 0, 0]
		for (const extraction of all(articles)) {
			const started = performance.now()
			for (const {add} of opened) bytes += add(extraction, index).length
			for (const {files} of sheets) for (const {text} of files?.(extraction) ?? []) bytes += text.length
			seconds += (performance.now() - started) / 1000
			facts += extraction.facts.length
			index++
		}
		const started = performance.now()
		for (const {end} of opened) bytes += end().length
		seconds += (performance.now() - started) / 1000
		lines.push([format, count(facts), count(facts / seconds), (bytes / facts).toFixed(0)])
	}
	return table(['written as', 'facts', 'facts a second', 'characters a fact'], lines)
}

const questions: Readonly<Record<string, Question>> = {
	'a speaker’s quotes': {speaker: 'Reyes'},
	'facts on a place': {entity: 'Orsania'},
	'numbers in GBP': {unit: 'GBP'},
	'results of a year': {event: 'results', from: '2024-01-01', to: '2024-12-31'},
	'words of sentences': {text: 'ministry said'},
}

async function databaseTable(articles: readonly Extraction[]): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-bench-'))
	try {
		const database = await openDatabase(join(folder, 'facts.db'))
		const index = (): number => {
			const writer = database.writer()
			const started = performance.now()
			let seconds = 0
			for (const extraction of all(articles)) {
				const before = performance.now()
				writer.add(extraction)
				seconds += performance.now() - before
			}
			writer.commit()
			return Math.min(seconds, performance.now() - started) / 1000
		}
		const facts = copies * articles.reduce((sum, article) => sum + article.facts.length, 0)
		const [first, second] = [index(), index()]
		const lines = [
			['written', count(facts), `${count(facts / first)} facts a second`],
			['again, unchanged', count(facts), `${count(facts / second)} facts a second`],
		]
		for (const [name, question] of Object.entries(questions)) {
			const started = performance.now()
			const found = [...database.ask(question)].length
			lines.push([name, count(found), `${(performance.now() - started).toFixed(0)} ms`])
		}
		database.close()
		return table(['database of SQLite', 'facts', ''], lines)
	} catch (error) {
		if (isMissingPackage(error)) return `database of SQLite: not measured, ${error.message}`
		throw error
	} finally {
		rmSync(folder, {recursive: true})
	}
}

const count = (value: number): string => Math.round(value).toLocaleString('en-US')
