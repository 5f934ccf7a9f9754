import {findDelimiter} from './formats/csv/delimiter.js'
import {readCsv} from './formats/csv.js'
import {documentOf} from './formats/document-signatures.js'
import {isJsonFeed, readJsonFormats} from './formats/json-formats.js'
import {readJsonLines} from './formats/json-lines.js'
import {readMarkdown} from './formats/markdown.js'
import {readText} from './formats/text.js'
import {isOtherXml, isXmlFormat, readXmlFormats} from './formats/xml.js'
import type {Ingested, Origin} from './ingested.js'
import {findFields} from './records/fields.js'

/** The formats that articles are read from. */
export const formatNames = [
	'text',
	'markdown',
	'html',
	'json',
	'jsonl',
	'csv',
	'tsv',
	'xml',
	'docx',
	'epub',
	'pdf',
] as const

/** Name of a format that articles are read from. */
export type FormatName = (typeof formatNames)[number]

type Items = Iterable<Ingested> | AsyncIterable<Ingested>

interface Named {
	readonly name: FormatName
	readonly extensions: readonly string[]
}

/** A format of text: read whole, or piece by piece where a file may hold any number of articles. */
export type TextFormat = Named &
	(
		| {readonly whole: (raw: string, origin: Origin) => Items | Promise<Items>}
		| {readonly pieces: (chunks: AsyncIterable<string>, origin: Origin) => AsyncIterable<Ingested>}
	)

/** A format that is no text: its bytes are read whole. */
export type BytesFormat = Named & {readonly bytes: (bytes: Uint8Array, origin: Origin) => Items | Promise<Items>}

/** A way to write articles in a file. */
export type Format = TextFormat | BytesFormat

const html: TextFormat = {name: 'html', extensions: ['.html', '.htm', '.xhtml'], whole: readPage}
const json: TextFormat = {name: 'json', extensions: ['.json'], whole: readJsonFormats}
const xml: TextFormat = {
	name: 'xml',
	extensions: ['.xml', '.rss', '.atom', '.rdf', '.nitf', '.newsml', '.g2'],
	whole: readXmlFormats,
}

/** All formats: a new one is a file and a line here. */
export const formats: readonly Format[] = [
	{name: 'text', extensions: ['.txt', '.text'], whole: (raw, origin) => [readText(raw, origin)]},
	{name: 'markdown', extensions: ['.md', '.markdown'], whole: (raw, origin) => [readMarkdown(raw, origin)]},
	html,
	json,
	{name: 'jsonl', extensions: ['.jsonl', '.ndjson'], pieces: readJsonLines},
	{name: 'csv', extensions: ['.csv'], pieces: readCsv},
	{name: 'tsv', extensions: ['.tsv', '.tab'], pieces: readCsv},
	xml,
	{
		name: 'docx',
		extensions: ['.docx', '.docm', '.dotx'],
		bytes: async (bytes, origin) => (await import('./formats/docx.js')).readDocx(bytes, origin),
	},
	{
		name: 'epub',
		extensions: ['.epub'],
		bytes: async (bytes, origin) => (await import('./formats/epub.js')).readEpub(bytes, origin),
	},
	{
		name: 'pdf',
		extensions: ['.pdf'],
		bytes: async (bytes, origin) => (await import('./formats/pdf.js')).readPdf(bytes, origin),
	},
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

/** The format of a file that is no text, by its first bytes; null for any other file. */
export function formatOfBytes(head: Uint8Array): Format | null {
	const name = documentOf(head)
	return name === null ? null : formatNamed(name)
}

/**
 * The format of a text file: that of its extension, unless its beginning can't be in it, as where a feed was saved as
 * `news.html`; null where its extension stands for none.
 */
export function formatOfText(head: string, byExtension: TextFormat | null): TextFormat | null {
	if (!byExtension || 'pieces' in byExtension) return byExtension
	const start = head.trimStart()
	if (byExtension.name === 'xml') return /^[[{]/.test(start) ? json : byExtension
	if (isXmlFormat(start)) return xml
	return /^<(?:!doctype html|html)\b/i.test(start) ? html : byExtension
}

const maxHeadChars = 200_000
const maxColumnNameChars = 40

/** The format of a text by how it begins: for standard input and files without a known extension. */
export function guessFormat(head: string): FormatName {
	const start = head.trimStart().slice(0, maxHeadChars)
	if (isXmlFormat(start) || (start.startsWith('<?xml') && isOtherXml(start))) return 'xml'
	if (/^<(?:!doctype|html|head|body|\?xml|!--|article|div|p|h1|meta|section)\b/i.test(start)) return 'html'
	if (start.startsWith('[')) return isWhole(start.split('\n', 1)[0]!) || /^\[\s*\{/.test(start) ? 'json' : 'text'
	if (isJsonFeed(start)) return 'json'
	if (start.startsWith('{'))
		return isWhole(start.split('\n', 1)[0]!) ? 'jsonl' : /^\{\s*"/.test(start) ? 'json' : 'text'
	const delimiter = findDelimiter(start)
	const names = start
		.split(/\r?\n/, 1)[0]!
		.split(delimiter)
		.map((name) => name.replaceAll('"', ''))
	const isTable =
		names.length >= 2 &&
		names.every((name) => name.length <= maxColumnNameChars) &&
		findFields(names).text !== undefined
	return isTable ? (delimiter === '\t' ? 'tsv' : 'csv') : 'text'
}

function isWhole(line: string): boolean {
	try {
		JSON.parse(line)
		return true
	} catch {
		return false
	}
}
