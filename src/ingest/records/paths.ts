import {isRecord} from '../../model/expected.js'
import {toIsoDate} from './iso-date.js'

/** Fields within fields that are looked into, and paths that are named. */
const maxDepth = 4
const maxPaths = 6
const minTextChars = 80
const maxDateChars = 40

/** Paths of the texts that lie in a record's inner objects, the longest first: `fields.bodyText`. */
export function pathsOfTexts(record: Readonly<Record<string, unknown>>): string[] {
	const found: {path: string; length: number}[] = []
	const visit = (value: Readonly<Record<string, unknown>>, before: string, depth: number): void => {
		for (const [key, inner] of Object.entries(value)) {
			if (isRecord(inner) && !Array.isArray(inner) && depth < maxDepth) visit(inner, `${before}${key}.`, depth + 1)
			else if (depth > 0 && typeof inner === 'string' && inner.length >= minTextChars)
				found.push({path: before + key, length: inner.length})
		}
	}
	visit(record, '', 0)
	return found
		.sort((a, b) => b.length - a.length)
		.slice(0, maxPaths)
		.map(({path}) => path)
}

/** The fields of a record, but those in `read`, whose value is a date with more than figures in it. */
export const fieldsWithDates = (record: Readonly<Record<string, unknown>>, read: ReadonlySet<unknown>): string[] =>
	Object.entries(record)
		.filter(([key, value]) => !read.has(key) && typeof value === 'string' && isDate(value.trim()))
		.map(([key]) => key)
		.slice(0, maxPaths)

const isDate = (text: string): boolean =>
	text.length <= maxDateChars &&
	!/^\d*$/.test(text) &&
	(toIsoDate(text) !== null || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text))
