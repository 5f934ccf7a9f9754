import type {z} from 'zod'
import {suggestSpelling} from '../../model/spelling-suggestion.js'

type Issue = z.core.$ZodIssue

type KnownKeys = (path: readonly PropertyKey[]) => readonly string[]

/** An issue of zod's in words: `unknown key lexicon.persons; did you mean lexicon.person?`; `known`: the keys that may stand at a path. */
export function explainIssue(issue: Issue, root: unknown, known: KnownKeys = () => []): string {
	const path = issue.path.join('.') || 'the file'
	if (issue.code === 'unrecognized_keys') {
		const named = (key: string): string => [...issue.path, key].join('.')
		const meant = issue.keys.flatMap((key) => suggestSpelling(key, known(issue.path), minLetters) ?? [])
		const cure = meant.length > 0 ? `did you mean ${meant.map(named).join(', ')}?` : 'correct its spelling or remove it'
		return `unknown key ${issue.keys.map(named).join(', ')}; ${cure}`
	}
	const got = show(valueAt(root, issue.path))
	const expected = expectation(issue)
	return `${path}: expected ${expected}, got ${got}`
}

/** `cue` is short, and means `cues`. */
const minLetters = 3

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
