import {z} from 'zod'
import type {FactLine} from '../../emit/fact-lines.js'
import {factLineExtra, factSchemas} from '../../facts/extraction.js'
import type {FactKind} from '../../facts/fact.js'
import {splitLines} from '../../ingest/formats/json-lines.js'
import {isRecord} from '../../model/expected.js'
import {explainIssue} from '../config/issues.js'
import {parse} from '../view/records.js'
import type {IndexItem} from './item.js'

/** Facts of one article that are taken at a time: a file of millions under one id must not fill the memory. */
const maxFacts = 20_000

/**
 * The facts of lines of JSONL, those of an article that stand together as one item. A line that holds no fact is an error
 * in its place.
 */
export async function* groupFacts(text: AsyncIterable<string>, path: string): AsyncGenerator<IndexItem> {
	let group: FactLine[] = []
	let first = 1
	let number = 0
	for await (const line of splitLines(text)) {
		number++
		if (line.trim() === '') continue
		const read = readFact(line)
		if ('error' in read) {
			const place = `${path}:${number}`
			yield {place, error: {place, article: null, reason: read.error, cure: 'correct or remove the line'}}
			continue
		}
		if (group.length > 0 && (group[0]!.article !== read.fact.article || group.length >= maxFacts)) {
			yield {place: `${path}:${first}`, lines: group}
			group = []
		}
		if (group.length === 0) first = number
		group.push(read.fact)
	}
	if (group.length > 0) yield {place: `${path}:${first}`, lines: group}
}

const schemas = new Map(
	Object.entries(factSchemas).map(([kind, schema]) => [
		kind,
		z.strictObject({...schema.shape, ...factLineExtra.shape}) as z.ZodType,
	]),
)

function readFact(line: string): {readonly fact: FactLine} | {readonly error: string} {
	const parsed = parse(line)
	if ('error' in parsed) return parsed
	const {value} = parsed
	const schema = isRecord(value) ? schemas.get(String(value.kind) as FactKind) : undefined
	if (!schema) return {error: 'no fact: an object with a `kind` was expected'}
	const result = schema.safeParse(value)
	return result.success
		? {fact: value as FactLine}
		: {error: `no fact: ${explainIssue(result.error.issues[0]!, value)}`}
}
