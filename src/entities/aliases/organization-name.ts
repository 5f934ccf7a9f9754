import {inClass} from '../../lexicon/lexicon.js'

/** Lower case, without article, legal form and stops. */
function bareOrganization(text: string): string {
	let bare = text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^the\s+/, '')
	for (let again = true; again; ) {
		const cut = bare.replace(/,?\s+([a-z]+)\.?$/, (whole, last) => (inClass(last, 'legal-form') ? '' : whole))
		again = cut !== bare && cut.length > 1
		if (again) bare = cut
	}
	return bare.replaceAll('.', '').trim()
}

const wordsOf = (text: string): string[] =>
	bareOrganization(text)
		.split(/[\s-]+/)
		.filter(Boolean)

// `Department of Justice` as `Justice Department`
function straighten(words: readonly string[]): string {
	const [office = '', of, ...rest] = words
	if (of !== 'of' || !/^(?:department|dept|ministry)$/.test(office) || rest.length === 0) return words.join(' ')
	return [...rest.filter((word) => word !== 'the'), office === 'dept' ? 'department' : office].join(' ')
}

/** `NATO`, `U.N.`, `MoJ`: short, without a blank, mostly capitals. */
export const isAcronym = (text: string): boolean =>
	/^[\p{Lu}\d][\p{L}\d.&-]{1,8}$/u.test(text) &&
	(text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > text.replace(/[^\p{L}]/gu, '').length

/** Initials of a name, with and without its small words, legal form kept and left out. */
export function initialsOf(text: string): Set<string> {
	const full = text
		.toLowerCase()
		.split(/[\s-]+/)
		.filter((word) => /^[\p{L}\d&]/u.test(word))
	const found = new Set<string>()
	for (const words of [full, wordsOf(text)])
		for (const kept of [words, words.filter((word) => !inClass(word, 'name-particle'))])
			if (kept.length > 1) found.add(kept.map((word) => word[0]).join(''))
	return found
}

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d&]/gu, '')

/** Keys under which two names of one organization meet: bare name, initials, first and last words. */
export function organizationKeys(text: string): string[] {
	const words = wordsOf(text)
	const keys = new Set([bareOrganization(text), words[0] ?? '', words.at(-1) ?? ''])
	if (words.length > 1) {
		for (const initials of initialsOf(text)) keys.add(`(${initials})`)
	} else if (isAcronym(text)) keys.add(`(${compact(text)})`)
	return [...keys].filter((key) => key.length > 1)
}

/**
 * Two names can be one organization's: equal but for legal form and article, an acronym and its long form, or a shorter form
 * and the full one.
 */
export function sameOrganization(a: string, b: string): boolean {
	const [x, y] = [wordsOf(a), wordsOf(b)]
	if (straighten(x) === straighten(y)) return true
	const [short, long, shortText, longText] = x.length <= y.length ? [x, y, a, b] : [y, x, b, a]
	if (short.length === 0) return false
	if (short.length === 1 && isAcronym(shortText.replace(/^the\s+/i, '')))
		return initialsOf(longText).has(compact(shortText))
	return isTail(short, long) || isHead(short, long)
}

// `Foreign Ministry` of `Chinese Foreign Ministry`; `the Commission` of `European Commission`; `Scientology` of `Church of Scientology`.
function isTail(short: readonly string[], long: readonly string[]): boolean {
	if (long.slice(-short.length).join(' ') !== short.join(' ')) return false
	// `the House` isn't `the White House`.
	if (short[0] === 'house' && /^(?:blue|opera|pink|white)$/.test(long.at(-2)!)) return false
	return (
		short.length > 1 ||
		inClass(short[0]!, 'collective-noun') ||
		inClass(short[0]!, 'newspaper-noun') ||
		(long.length === 3 && long[1] === 'of')
	)
}

// `Apple` of `Apple Computer`, but not `White House` of `White House Office of Management`, nor `National` of `National Grid`.
function isHead(short: readonly string[], long: readonly string[]): boolean {
	if (long.slice(0, short.length).join(' ') !== short.join(' ')) return false
	const rest = long.slice(short.length)
	// `the Bank` of `Bank of England`
	if (short.length === 1 && rest[0] === 'of' && rest.length < 4) return inClass(short[0]!, 'collective-noun')
	// `Anadolu` of `Anadolu Agency`
	if (short.length === 1 && rest.join(' ') === 'agency') return !inClass(short[0]!, 'generic-name-word')
	if (rest.some((word) => inClass(word, 'section-noun')) || inClass(rest[0]!, 'name-particle')) return false
	// `Oslo Police Officers' Association`
	if (short.length > 1 && inClass(short.at(-1)!, 'collective-noun') && inClass(long.at(-1)!, 'collective-noun'))
		return false
	return short.length > 1 || (short[0]!.length > 3 && rest.length < 3 && !inClass(short[0]!, 'generic-name-word'))
}

/** Organizations by their bynames, lower case: names that share no word with the full one. */
const byNames: ReadonlyMap<string, string> = new Map([
	['gop', 'republican party'],
	['grand old party', 'republican party'],
	['tory party', 'conservative party'],
])

/** The full name of an organization that is called by a byname, in lower case, else the name itself. */
export const fullNameOf = (name: string): string => byNames.get(name) ?? name
