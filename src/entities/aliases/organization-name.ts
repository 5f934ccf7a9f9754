import {bodyNouns} from '../roles/role-nouns.js'

const legalForms =
	/,?\s+(?:inc|corp|co|ltd|llc|llp|plc|gmbh|ag|sa|nv|spa|pty|group|holdings|company|corporation|limited|incorporated|companies)\.?$/
const smallWords = new Set('of the and for in on at to de la du des del y et & a an'.split(' '))

/** Lower case, without article, legal form and stops. */
export function bareOrganization(text: string): string {
	let bare = text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^the\s+/, '')
	for (let again = true; again; ) {
		const cut = bare.replace(legalForms, '')
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
	const [body = '', of, ...rest] = words
	if (of !== 'of' || !/^(?:department|dept|ministry)$/.test(body) || rest.length === 0) return words.join(' ')
	return [...rest.filter((word) => word !== 'the'), body === 'dept' ? 'department' : body].join(' ')
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
		for (const kept of [words, words.filter((word) => !smallWords.has(word))])
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
 * Two names can be one organization's: equal but for legal form and article, an acronym and what it stands for, or a
 * shorter form and the full one.
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
	// `the House` isn't the White House.
	if (short[0] === 'house' && /^(?:blue|opera|pink|white)$/.test(long.at(-2)!)) return false
	return (
		short.length > 1 || bodyNouns.has(short[0]!) || paperNouns.has(short[0]!) || (long.length === 3 && long[1] === 'of')
	)
}

// `Apple` of `Apple Computer`, but not `White House` of `White House Office of Management`, nor `National` of `National Grid`.
function isHead(short: readonly string[], long: readonly string[]): boolean {
	if (long.slice(0, short.length).join(' ') !== short.join(' ')) return false
	const rest = long.slice(short.length)
	// `the Bank` of `Bank of England`
	if (short.length === 1 && rest[0] === 'of' && rest.length < 4) return bodyNouns.has(short[0]!)
	// `Anadolu` of `Anadolu Agency`
	if (short.length === 1 && rest.join(' ') === 'agency') return !generic.has(short[0]!)
	if (rest.some((word) => parts.has(word)) || smallWords.has(rest[0]!)) return false
	// `Oslo Police Officers' Association`
	if (short.length > 1 && bodyNouns.has(short.at(-1)!) && bodyNouns.has(long.at(-1)!)) return false
	return short.length > 1 || (short[0]!.length > 3 && rest.length < 3 && !generic.has(short[0]!))
}

/** What newspapers are called for short: `the Times` of `Harbour Times`. */
const paperNouns = new Set(
	'chronicle courier examiner gazette globe guardian herald inquirer journal mirror observer post standard telegraph times tribune'.split(
		' ',
	),
)

// Bodies inside a body, and others of the same town.
const parts = new Set(
	`agency board bureau center centre chamber club college commission committee council court department division office
	foundation fund hospital institute legislature museum parliament party police press school senate team times union women`.split(
		/\s+/,
	),
)

const generic = new Set(
	`african american asian atlantic bank british central chinese city county democratic east eastern european express federal first french
	general german global great green home house indian international israeli italian japanese labor labour local
	ministry national new north northern pacific people peoples public red republican royal russian social south southern standard state supreme
	union united university west western white world`.split(/\s+/),
)
