import {readdirSync, readFileSync} from 'node:fs'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {root} from '../../bench/gold/root.js'
import {type LineFault, readAnnotation} from './read-annotation.js'

/** A fault of a file of invented articles: its article and line say where. */
export interface ArticleFault extends LineFault {
	readonly article: string
}

/**
 * Reads a file of invented articles. Articles are parted by a line `====`; each has a head of lines `id: …` and `published: …`,
 * the text and its annotation, parted by lines `--`.
 */
export function parseArticles(file: string): {
	readonly articles: readonly RecordArticle[]
	readonly faults: readonly ArticleFault[]
} {
	const articles: RecordArticle[] = []
	const faults: ArticleFault[] = []
	let line = 1
	for (const block of file.split(/^====\n/m)) {
		const [head = '', text = '', annotation = ''] = block.split(/^--\n/m)
		const id = field(head, 'id')
		if (id) {
			const from = line + lineCount(head) + lineCount(text) + 2
			const read = readAnnotation(text.trim(), annotation, from)
			articles.push({
				...read.annotation,
				id: `${inventedPrefix}${id}`,
				published: field(head, 'published'),
				text: text.trim(),
			})
			faults.push(...read.faults.map((fault) => ({...fault, article: `${inventedPrefix}${id}`})))
		} else if (block.trim()) faults.push({line, message: 'the head has no id', article: ''})
		line += lineCount(block) + 1
	}
	return {articles, faults}
}

const lineCount = (text: string): number => text.split('\n').length - 1

function field(head: string, name: string): string | null {
	const value = new RegExp(`^${name}:(.{0,200})$`, 'm').exec(head)?.[1]?.trim()
	return value && value !== '-' ? value : null
}

const inventedPrefix = 'invented/'

/** Where our invented articles lie. */
const inventedFolder = new URL('train/invented/articles/', root)

/**
 * The invented articles of the project, in the order of their file names.
 * @throws Error that names file, line and fault of the first annotation that doesn't fit its text.
 */
export function readInventedArticles(folder = inventedFolder): RecordArticle[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
	return names.sort().flatMap((name) => {
		const {articles, faults} = parseArticles(readFileSync(new URL(name, folder), 'utf8'))
		const [fault] = faults
		if (fault) throw new Error(`${name}:${fault.line} (${fault.article}): ${fault.message}`)
		return articles
	})
}
