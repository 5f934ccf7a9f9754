import type {z} from 'zod'
import {GoldError} from './gold-file.js'

/** Reads JSON lines of one form; a line that isn't of it is an error that names file, line and field. */
export function readJsonl<T>(file: {path: string; text: string}, schema: z.ZodType<T>): T[] {
	const items: T[] = []
	let number = 0
	for (const line of file.text.split('\n')) {
		number++
		if (!line.trim()) continue
		const parsed = schema.safeParse(parseLine(file.path, number, line))
		if (!parsed.success) {
			const issue = parsed.error.issues[0]
			throw new GoldError(file.path, number, issue?.path.join('.') ?? '', issue?.message ?? 'invalid')
		}
		items.push(parsed.data)
	}
	if (items.length === 0) throw new GoldError(file.path, 1, '', 'holds no gold items')
	return items
}

/**
 * True when one of the first records of a file has all these fields: how its form is recognized. Of the first few, so
 * that a file whose first line is bad is still read, and refused with the line's number.
 */
export function recordsHave(file: {text: string}, ...fields: readonly string[]): boolean {
	let read = 0
	for (const line of linesOf(file.text)) {
		if (line.trim() === '') continue
		if (lineHas(line, fields)) return true
		if (++read === firstRecords) return false
	}
	return false
}

// One at a time: of a large file the first few are wanted.
function* linesOf(text: string): Generator<string> {
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start)
		yield text.slice(start, end < 0 ? text.length : end)
		start = end < 0 ? text.length : end + 1
	}
}

const firstRecords = 5

function lineHas(line: string, fields: readonly string[]): boolean {
	try {
		const record: unknown = JSON.parse(line)
		return typeof record === 'object' && record !== null && fields.every((field) => field in record)
	} catch {
		return false
	}
}

function parseLine(path: string, number: number, line: string): unknown {
	try {
		return JSON.parse(line)
	} catch (error) {
		throw new GoldError(path, number, '', error instanceof Error ? error.message : 'is no JSON')
	}
}
