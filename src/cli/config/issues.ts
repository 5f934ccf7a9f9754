import type {z} from 'zod'

type Issue = z.core.$ZodIssue

/** An issue of zod's in words: `lexicon.persons: unknown key; remove it or correct its spelling`. */
export function explainIssue(issue: Issue, root: unknown): string {
	const path = issue.path.join('.') || 'the file'
	if (issue.code === 'unrecognized_keys') {
		const keys = issue.keys.map((key) => [...issue.path, key].join('.')).join(', ')
		return `unknown key ${keys}; correct its spelling or remove it (the README lists the keys)`
	}
	const got = show(valueAt(root, issue.path))
	const expected = expectation(issue)
	return `${path}: expected ${expected}, got ${got}`
}

function expectation(issue: Issue): string {
	if (issue.code === 'invalid_type') return nouns.get(issue.expected) ?? `a ${issue.expected}`
	if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
	if (issue.code === 'too_small') return 'something that is not empty'
	if (issue.code === 'invalid_format' || issue.code === 'invalid_union') return 'a date such as 2024-11-21'
	return issue.message
}

const nouns: ReadonlyMap<string, string> = new Map(
	Object.entries({array: 'a list', object: 'an object', int: 'a whole number'}),
)

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	let value = root
	for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
	return value
}

const maxShownChars = 60

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing'
	return text.length > maxShownChars ? `${text.slice(0, maxShownChars)}…` : text
}
