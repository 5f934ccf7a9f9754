import {open} from 'node:fs/promises'
import {firstEntries} from './json-beginning.js'

/** What `extract`, `view`, `report`, `merge` and `annotate` write. */
export type OwnResult =
	| 'documents'
	| 'facts'
	| 'articles'
	| 'manifest'
	| 'errors'
	| 'table'
	| 'sheet'
	| 'page'
	| 'export'
	| 'merged'
	| 'corrections'

/** Which of our own results a file is by its beginning; null for anything else. */
export function ownResultOf(beginning: string): OwnResult | null {
	const start = beginning.replace(/^\uFEFF/, '').trimStart()
	return forms.find(([, isForm]) => isForm(start))?.[0] ?? null
}

/** What sets each apart from articles, which may begin in nearly the same way. */
const forms: readonly (readonly [OwnResult, (start: string) => boolean])[] = [
	['documents', isDocument],
	['facts', (start) => opensFact.test(start)],
	[
		'facts',
		(start) =>
			/^article,published,[^\n]{0,600},claimBy,claimMode,polarity,modality,confidence,evidence,start,end,context,/.test(
				start,
			),
	],
	['merged', (start) => opensMerged.test(start)],
	['corrections', (start) => /^\{"corrections":\d{1,3},"article":\{/.test(start)],
	['articles', (start) => startsWithKeys(start, ['schema', 'id', 'place', 'title'])],
	['manifest', (start) => startsWithKeys(start, ['newsfacts', 'layout', 'format'])],
	['errors', isError],
	['table', isTable],
	['sheet', isSheet],
	['export', (start) => exports.some((beginning) => beginning.test(start))],
	[
		'page',
		(start) =>
			/^<!doctype html>\s{0,9}<html\b/i.test(start) &&
			/<meta name="generator" content="newsfacts(?: report)?">/.test(start),
	],
]

/** Web annotations, schema.org, displaCy, GKG, the configuration of brat, Parquet. */
const exports = [
	/^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld","id":"urn:newsfacts:/,
	/^\{"@context":"https:\/\/schema\.org","@graph":\[\{"@type":"NewsArticle","@id":/,
	/^\[\n\{"title":(?:null|"[^\n]{0,400}?"),"ents":\[/,
	/^\d{14}-\d{1,9}\t\d{0,14}\t[12]\t/,
	/^# Written by newsfacts\.\n\[entities\]\n/,
	/^PAR1/,
]

// An article's record has these in this order, among others; a compact one leaves out what is empty.
const articleKeys = [
	'id',
	'title',
	'published',
	'updated',
	'authors',
	'url',
	'source',
	'language',
	'dateline',
	'hash',
	'text',
]

function isDocument(start: string): boolean {
	const entries = firstEntries(start, 'article')
	const hash = entries.find(([key]) => key === '"hash"')
	const keys = entries.map(([key]) => articleKeys.indexOf(key.slice(1, -1))).filter((place) => place >= 0)
	const isOrdered = keys.every((place, index) => index === 0 || place > keys[index - 1]!)
	return entries[0]?.[0] === '"id"' && isOrdered && hash !== undefined && /^"[0-9a-f]{64}"$/.test(hash[1])
}

const kind = 'quote|quantity|date|role|relation|statement|event'
const opensFact = new RegExp(`^\\{"schema":\\d{1,3},"id":"[0-9a-f]{16}","kind":"(?:${kind})","article":"`)

// Entities, quotes, events, numbers over time; copies.
const opensMerged =
	/^\{"schema":\d{1,3},(?:"id":"[0-9a-f]{16}","(?:type|text|about)":|"article":"(?:[^"\\\n]|\\.){0,2000}","cluster":"[0-9a-f]{16}")/
const startsWithKeys = (start: string, keys: readonly string[]): boolean =>
	start.startsWith(`{"${keys[0]}":`) &&
	firstEntries(start)
		.slice(0, keys.length)
		.map(([key]) => key)
		.join() === keys.map((key) => `"${key}"`).join()

function isError(start: string): boolean {
	if (!start.startsWith('{"place":"')) return false
	const keys = firstEntries(start).map(([key]) => key)
	return keys.slice(0, 3).join() === '"place","article","reason"' && (keys.length < 4 || keys[3] === '"cure"')
}

const row = new RegExp(`^ {2}(?:(?:${kind}) {0,5} {2}[01]\\.\\d\\d {2}\\S|note {13}\\S)`)
const heading = / {2}\(\d+ facts?\)$/

// A line for the article, then its facts; an article without facts is a line alone, before the line of another.
function isTable(start: string): boolean {
	const [first = '', second, third] = start.split('\n', 3)
	if (second !== undefined && row.test(second)) return heading.test(first) || first.endsWith('…')
	if (!/ {2}\(0 facts\)$/.test(first) || second !== '') return false
	return third === undefined || third === '' || heading.test(third)
}

// Every line says in which sentence of the article it stands.
function isSheet(start: string): boolean {
	if (!start.startsWith('# ')) return false
	const lines = start.split('\n')
	const at = lines.findIndex((line) => line === '## What matters' || line === 'No facts found.')
	const isHead = lines.slice(1, at).every((line, index) => line === '' || index % 2 === 1)
	if (at < 2 || at > maxSheetHead || !isHead) return false
	const [line, after = '', next] = lines.slice(at)
	if (line === 'No facts found.') return after === '' && (next === undefined || next === '' || next.startsWith('# '))
	return after === '' && next !== undefined && /^1\. .* \[\d+\]$/.test(next)
}

/** Lines above the first section: title, date and source, notes, each after an empty one. */
const maxSheetHead = 20

/** The same of a file on disk; null where it can't be read. */
export async function ownResultAt(path: string): Promise<OwnResult | null> {
	try {
		return ownResultOf(await readBeginning(path))
	} catch {
		return null
	}
}

/** The first characters of a file, enough to know our own results by. */
export const readBeginning = async (path: string): Promise<string> =>
	new TextDecoder().decode(await readHead(path, beginningBytes))

/** The first bytes of a file, at most so many. */
export async function readHead(path: string, most: number): Promise<Uint8Array> {
	const file = await open(path)
	try {
		const {buffer, bytesRead} = await file.read({buffer: new Uint8Array(most)})
		return buffer.subarray(0, bytesRead)
	} finally {
		await file.close()
	}
}

/** Bytes at the start of a file by which its kind is recognized. */
export const beginningBytes = 3000
