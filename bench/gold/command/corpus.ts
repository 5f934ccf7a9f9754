import {access, readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {GoldError} from '#src/evaluate/gold/gold-file.js'
import {readRecords} from '#src/evaluate/records/layer.js'
import type {FoundGold} from './gold-files.js'

/**
 * Our own annotated articles as one gold set: a folder an article, with `article.txt`, `article.json` (what is known of
 * it) and `gold.json` (entities and facts). Folders without gold are passed over; none where there is no such folder.
 */
export async function findCorpus(folder: string): Promise<FoundGold[]> {
	const names: string[] = []
	for (const name of await namesIn(folder)) if (await isThere(join(folder, name, 'gold.json'))) names.push(name)
	const read = async () => {
		const lines: string[] = []
		for (const name of names) lines.push(await readArticle(folder, name))
		return {path: 'corpus/articles.jsonl', text: lines.join('\n')}
	}
	return names.length > 0 ? [{path: 'corpus/articles.jsonl', read}] : []
}

/** The names in a folder, in order; none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort()
	} catch {
		return []
	}
}

const isThere = (path: string): Promise<boolean> =>
	access(path).then(
		() => true,
		() => false,
	)

// One line of JSON, checked here so that an error names the article's own file.
async function readArticle(folder: string, name: string): Promise<string> {
	const open = (file: string): Promise<string> => readFile(join(folder, name, file), 'utf8')
	const path = join(folder, name, 'gold.json')
	let line: string
	try {
		const about = JSON.parse(await open('article.json')) as object
		const gold = JSON.parse(await open('gold.json')) as object
		line = JSON.stringify({...gold, statements: 'main', article: {...about, text: await open('article.txt')}})
	} catch (error) {
		throw new GoldError(path, 1, '', error instanceof Error ? error.message : 'is no JSON')
	}
	readRecords({path, text: line})
	return line
}
