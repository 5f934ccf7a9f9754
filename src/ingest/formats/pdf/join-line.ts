import {cardinals} from '../../../lexicon/numerals.js'
import type {PageLine} from './page-lines.js'

/** Words that are written with a hyphen within a line, in lower case: `co-operate` keeps it where a line ends in it. */
export function hyphenatedWords(lines: readonly PageLine[]): ReadonlySet<string> {
	const found = new Set<string>()
	for (const {text} of lines)
		for (const [word] of text.matchAll(/\p{L}{1,40}-\p{L}{1,40}(?=\P{L}|$)/gu)) found.add(word.toLowerCase())
	return found
}

/** Characters at the end of a line in which its last word lies. */
const maxTailChars = 80

/** A text and the line after it: a word that was broken between them is one again, unless it has its hyphen anyway. */
export function joinLine(text: string, next: string, hyphenated: ReadonlySet<string>): string {
	if (text === '') return next
	const word = /(?:^|\s)(\S{0,60}[\p{L}\p{N}])[-\u00ad\u2010]$/u.exec(text.slice(-maxTailChars))?.[1]
	const rest = /^[\p{L}\p{N}]{1,40}/u.exec(next)?.[0]
	if (word === undefined || rest === undefined) return `${text} ${next}`
	return keepsHyphen(word.toLowerCase(), rest, hyphenated) ? text + next : text.slice(0, -1) + next
}

// Whether a word has its hyphen wherever it stands: `68-` `year-old`, `five-year-` `old`, `T-` `shirts`, `mid-` `May`, `two-`
// `thirds`; not `four-` `teen`.
const keepsHyphen = (word: string, rest: string, hyphenated: ReadonlySet<string>): boolean =>
	word.length === 1 ||
	/[\p{N}-]/u.test(word) ||
	!/^\p{Ll}/u.test(rest) ||
	(cardinals.has(word) && !/^t(?:een|y)/.test(rest)) ||
	hyphenated.has(`${word}-${rest.toLowerCase()}`)
