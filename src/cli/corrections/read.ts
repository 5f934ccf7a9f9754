import {readFile} from 'node:fs/promises'
import type {z} from 'zod'
import type {ArticleCorrections} from '../../facts/corrections/correction.js'
import {correctionsSchema} from '../../facts/corrections/schema.js'
import {explain} from '../../ingest/files/system-error.js'
import {reasonOf} from '../../ingest/formats/json-error.js'
import {explainIssue} from '../config/issues.js'
import {usageError} from '../exit.js'

/** A line of a file of corrections, or what is wrong with it: `corrections.jsonl:3: …`. */
export type CorrectionsLine = {readonly place: string} & (
	| {readonly corrections: ArticleCorrections}
	| {readonly fault: string}
)

/** The lines of a file of corrections. Throws an ExitError where it can't be read. */
export async function readCorrections(path: string): Promise<CorrectionsLine[]> {
	const raw = await readFile(path, 'utf8').catch((error: unknown) => {
		const {reason, cure} = explain(path, error)
		throw usageError(`${path}: ${reason}; ${cure}`)
	})
	return parseCorrections(path, raw)
}

/** The same of its text. An article that stands there twice is at fault: no one could say which of its lines counts. */
export function parseCorrections(path: string, raw: string): CorrectionsLine[] {
	const places = new Map<string, string>()
	return raw
		.replace(/^\uFEFF/, '')
		.split('\n')
		.flatMap((line, index): CorrectionsLine[] => {
			if (line.trim() === '') return []
			const place = `${path}:${index + 1}`
			const read = parseLine(place, line)
			if ('fault' in read) return [read]
			const {hash} = read.corrections.article
			const before = places.get(hash)
			places.set(hash, place)
			return before === undefined
				? [read]
				: [{place, fault: `${place}: the same article as at ${before}; put their records into one line`}]
		})
}

function parseLine(place: string, line: string): CorrectionsLine {
	let value: unknown
	try {
		value = JSON.parse(line)
	} catch (error) {
		return {place, fault: `${place}: ${reasonOf(error)}; export the corrections anew, or remove the line`}
	}
	if (typeof value !== 'object' || value === null || !('corrections' in value))
		return {place, fault: `${place}: no corrections; export them from a page that newsfacts view or annotate made`}
	const result = correctionsSchema.safeParse(value)
	return result.success
		? {place, corrections: result.data}
		: {place, fault: `${place}: ${explainFault(result.error.issues[0]!, value)}`}
}

/** What is wrong with a value of corrections: `records.2.changes.0.to: is no value of speaker`. */
export function explainFault(issue: z.core.$ZodIssue, value: unknown): string {
	if (issue.code === 'custom' || issue.path[0] === 'corrections') return `${issue.path.join('.')}: ${issue.message}`
	if (issue.code === 'invalid_union') return `${issue.path.join('.')}: is none that there is; correct or remove it`
	if (issue.code === 'unrecognized_keys')
		return `${issue.path.join('.')}: unknown ${issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')}; remove it`
	return explainIssue(issue, value)
}
