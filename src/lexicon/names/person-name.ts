import {inClass} from '../lexicon.js'
import {shortForms} from './nicknames.js'

/** The parts of a person's name: lower case, without accents, stops, honorifics and suffixes; hyphens separate them. */
export interface PersonName {
	readonly parts: readonly string[]
	readonly first: string
	readonly last: string
	/** `jr`, `iii`, or ''. */
	readonly suffix: string
	/** The first letters of all parts. */
	readonly initials: string
	/** A key for the spellings of the last part: its first three letters and a hyphen. */
	readonly stem: string
	/** Another one, for letters in another order or doubled: its first letter, a tilde, and all its letters once. */
	readonly letters: string
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Cuts a name into parts. A name that is nothing but an honorific keeps it. */
export function readPersonName(text: string): PersonName {
	const words = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/[\s\u00a0–-]+/)
		.map((word) => word.replace(/'s$/, '').replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, ''))
		.filter(Boolean)
	let from = 0
	while (from < words.length - 1 && inClass(words[from], 'honorific')) from++
	let to = words.length
	let suffix = ''
	while (to > from + 1 && (suffixes.has(words[to - 1]!) || inClass(words[to - 1], 'post-nominal')))
		suffix = suffixes.has(words[--to]!) ? words[to]! : suffix
	const parts = words.slice(from, to)
	const last = parts.at(-1) ?? ''
	return {
		parts,
		first: parts[0] ?? '',
		last,
		suffix,
		initials: parts.map((part) => part[0]).join(''),
		stem: `${last.slice(0, 3)}-`,
		letters: `${last[0] ?? ''}~${[...new Set(last)].sort().join('')}`,
	}
}

type Similar = (a: string, b: string) => boolean

/**
 * Two names of two words or more can be one person's: one is a piece of the other (`van Gaal`, `Garcia Lopez`), or they
 * share the family name and the first names agree (`Bob Dole`, `Robert J. Dole`).
 */
export function sameFullName(a: PersonName, b: PersonName, similar: Similar): boolean {
	if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false
	const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
	const sameLast = a.last === b.last || similar(a.last, b.last)
	if (short.length > 1 && (isHead(short, long) || (sameLast && isTail(short, long, similar)))) return true
	if (lacksSecondNames(short, long) || isByname(a, b) || isByname(b, a)) return true
	return sameLast && sameFirstName(a.first, b.first, similar) && !middlesDiffer(a.parts, b.parts)
}

// `Honest Jane` of `Jane Holt`
const isByname = ({parts, first, last}: PersonName, full: PersonName): boolean =>
	parts.length === 2 && isNicknaming(first) && last === full.first && full.parts.length > 1 && !isNicknaming(full.first)

/** `Honest`: the first word of a nickname. */
export const isNicknaming = (first: string): boolean => inClass(first, 'nickname-adjective')

// The longer name begins with the words of the shorter one.
function isHead(short: readonly string[], long: readonly string[]): boolean {
	for (let at = 0; at < short.length; at++) if (short[at] !== long[at]) return false
	return true
}

// It ends with them, one at least spelled alike.
function isTail(short: readonly string[], long: readonly string[], similar: Similar): boolean {
	const tail = long.slice(-short.length)
	return (
		short.some((part, at) => part === tail[at]) &&
		short.every((part, at) => part === tail[at] || similar(part, tail[at]!))
	)
}

// `Rafael Ibarra` of `Rafael Tomás Ibarra Solís`: the first given name and the first family name of two each.
const lacksSecondNames = (short: readonly string[], long: readonly string[]): boolean =>
	short.length === 2 && long.length === 4 && short[0] === long[0] && short[1] === long[2]

const sameFirstName = (a: string, b: string, similar: Similar): boolean =>
	a === b ||
	(a.length === 1 && b.startsWith(a)) ||
	(b.length === 1 && a.startsWith(b)) ||
	shortForms(a).has(b) ||
	shortForms(b).has(a) ||
	similar(a, b)

// `George W. Bush` and `George H. W. Bush`; not `Omar Nasir Al-Hadi` and `Omar Al-Nasir Al-Hadi`
function middlesDiffer(a: readonly string[], b: readonly string[]): boolean {
	const [x, y] = [middleOf(a), middleOf(b)]
	if (x.length === 0 || y.length === 0) return false
	return x.length !== y.length || x.some((part, at) => part[0] !== y[at]![0])
}

const middleOf = (parts: readonly string[]): string[] =>
	parts.slice(1, -1).filter((part) => !inClass(part, 'person-particle'))

/** How well a single word names a person: 3 by the family name, 2 by the first name, 1 by another part, 0 not at all. */
export function partOf(word: string, {first, last, parts}: PersonName): number {
	if (parts.length === 1) return word === last ? 3 : 0
	if (word === last) return 3
	if (word === first) return 2
	if (shortForms(first).has(word) && word.length > 2) return 1
	return parts.includes(word) && word.length > 1 && !inClass(word, 'person-particle') ? 1 : 0
}

/** `Duchess of Kent` */
export const isNobleTitle = (text: string): boolean => {
	const first = /^(\p{L}+) of \p{L}/u.exec(text)?.[1]
	return first !== undefined && inClass(first.toLowerCase(), 'noble-title')
}
