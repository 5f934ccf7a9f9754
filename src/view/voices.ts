import {tones} from './colours.js'
import type {VoiceData} from './page-data.js'

/** The voices of an article, those with the most items first. `named`: the names of each item that has any. */
export function countVoices(named: Iterable<readonly string[]>): VoiceData[] {
	const counts = new Map<string, number>()
	for (const names of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
	const taken = new Set<string>()
	// Sorting is stable: voices with equally many items stay in the order of the text.
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([name, count], index) => ({
			name,
			initials: shorten(name, taken),
			count,
			tone: Math.min(index, tones.length - 1),
		}))
}

const maxInitials = 3

// `Lin Jian` → LJ, `police prosecutor` → PP; a second LJ is LJ2.
function shorten(name: string, taken: Set<string>): string {
	const words = name.match(/\p{L}[\p{L}\p{N}\p{M}'’.-]*/gu) ?? name.match(/\p{N}+/gu) ?? ['?']
	const contentWords = words.filter((word) => !smallWords.has(word.toLowerCase()))
	const letters = (contentWords.length > 0 ? contentWords : words).map((word) => [...word][0]!.toUpperCase())
	const short = letters.slice(0, maxInitials).join('')
	let initials = short
	for (let count = 2; taken.has(initials); count++) initials = `${short}${count}`
	taken.add(initials)
	return initials
}

const smallWords = new Set([
	'a',
	'al',
	'an',
	'and',
	'at',
	'by',
	'de',
	'for',
	'in',
	'of',
	'on',
	'the',
	'to',
	'van',
	'von',
	'with',
])
