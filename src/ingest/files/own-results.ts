import {open} from 'node:fs/promises'

/** What `extract` and `view` write. */
export type OwnResult = 'documents' | 'facts' | 'errors' | 'table' | 'sheet' | 'page' | 'export'

/** How each begins; articles don't. */
const beginnings: readonly (readonly [OwnResult, RegExp])[] = [
	[
		'documents',
		/^\[?\s*\{\s*"article":\s*\{\s*"id":\s*"[^\n]{0,1000}?",\s*"title":[^\n]{0,1000}?,\s*"published":[^\n]{0,60}?,\s*"updated":/,
	],
	['facts', /^\{"schema":\d+,"id":"[^"]*","kind":"/],
	[
		'facts',
		/^article,published,[^\n]{0,600}\bclaimBy,claimMode,polarity,modality,confidence,evidence,start,end,context\b/,
	],
	['errors', /^\{"place":"[^\n]{0,2000}?","article":(?:null|"[^\n]{0,300}?"),"reason":"/],
	['table', /^[^\n]{1,400}\n {2}[a-z]+ +[01]\.\d\d {2}\S|^[^\n]{0,400} {2}\(\d+ facts?\)\n/],
	['sheet', /^# [^\n]{1,400}\n(?:\n[^\n]{1,400}\n){0,8}?\n(?:## What matters\n\n1\. |No facts found\.\n)/],
	['export', /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld","id":"urn:newsfacts:/],
	['export', /^\{"@context":"https:\/\/schema\.org","@graph":\[\{"@type":"NewsArticle","@id":/],
	['export', /^\[\n\{"title":(?:null|"[^\n]{0,400}?"),"ents":\[/],
	['export', /^\d{14}-\d+\t\d{0,14}\t[12]\t/],
	['export', /^# Written by newsfacts\.\n\[entities\]\n/],
	['export', /^PAR1/],
	['page', /^<!doctype html>[^<]{0,9}<html[\s\S]{0,1500}?<meta name="generator" content="newsfacts">/i],
]

/** Which of our own results a file is by its beginning; null for anything else. */
export function ownResultOf(beginning: string): OwnResult | null {
	const start = beginning.replace(/^\uFEFF/, '').trimStart()
	return beginnings.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}

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
