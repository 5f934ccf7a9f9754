import {readCsv} from './formats/csv.js'
import type {Ingested, Origin} from './ingested.js'
import {readJson} from './formats/json.js'
import {readJsonLines} from './formats/json-lines.js'
import {readMarkdown} from './formats/markdown.js'
import {readText} from './formats/text.js'

export const formatNames = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv', 'tsv'] as const

export type FormatName = (typeof formatNames)[number]

/** A way to write articles in a file: read whole, or piece by piece where a file may hold any number of articles. */
export type Format = {readonly name: FormatName; readonly extensions: readonly string[]} & (
	| {readonly whole: (raw: string, origin: Origin) => Iterable<Ingested> | Promise<Iterable<Ingested>>}
	| {readonly pieces: (chunks: AsyncIterable<string>, origin: Origin) => AsyncIterable<Ingested>}
)

/** All formats: a new one is a file and a line here. */
export const formats: readonly Format[] = [
	{name: 'text', extensions: ['.txt', '.text'], whole: (raw, origin) => [readText(raw, origin)]},
	{name: 'markdown', extensions: ['.md', '.markdown'], whole: (raw, origin) => [readMarkdown(raw, origin)]},
	{name: 'html', extensions: ['.html', '.htm', '.xhtml'], whole: readPage},
	{name: 'json', extensions: ['.json'], whole: readJson},
	{name: 'jsonl', extensions: ['.jsonl', '.ndjson'], pieces: readJsonLines},
	{name: 'csv', extensions: ['.csv'], pieces: readCsv},
	{name: 'tsv', extensions: ['.tsv', '.tab'], pieces: readCsv},
]

export const formatNamed = (name: FormatName): Format => formats.find((format) => format.name === name)!

export const formatOf = (extension: string): Format | null =>
	formats.find(({extensions}) => extensions.includes(extension.toLowerCase())) ?? null

/** `.html` of `news/a.html`; empty where there is none. */
export const extensionOf = (path: string): string => /[^./\\](\.[^./\\]+)$/.exec(path)?.[1] ?? ''

// Parsing pages takes much code: it is loaded with the first page.
async function readPage(raw: string, origin: Origin): Promise<Iterable<Ingested>> {
	const {readHtml} = await import('./formats/html.js')
	return [readHtml(raw, origin)]
}
