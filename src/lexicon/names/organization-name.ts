import {inClass} from '../lexicon.js'

/** A name with what its words show, if it is an organization's. */
export interface OrganizationName {
	readonly text: string
	readonly isAcronym: boolean
	/** In lower case, without article and legal form. */
	readonly organizationWords: readonly string[]
	/** The same as one text, an office at the end. */
	readonly straightened: string
	readonly initials: ReadonlySet<string>
}

// From the comma or the first space before it: a run of spaces is tried once.
const lastWord = /(?:,|(?<![\s,]))\s+([a-z]+)\.?$/

/** Lower case, without article, legal form and stops. */
function bareOrganization(text: string): string {
	let bare = text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^the\s+/, '')
	for (let again = true; again; ) {
		const cut = bare.replace(lastWord, (whole, last) => (inClass(last, 'legal-form') ? '' : whole))
		again = cut !== bare && cut.length > 1
		if (again) bare = cut
	}
	return bare.replaceAll('.', '').trim()
}

/** The words of an organization's name: in lower case, without article, legal form and stops. */
export const wordsOf = (text: string): string[] =>
	bareOrganization(text)
		.split(/[\s-]+/)
		.filter(Boolean)
		.map((word) => bynames.get(word) ?? word)

// Clubs in short: `Cavs` of `Cleveland Cavaliers`
const bynames: ReadonlyMap<string, string> = new Map(
	'bucs:buccaneers;canes:hurricanes;cavs:cavaliers;habs:canadiens;jags:jaguars;mavs:mavericks;nats:nationals;niners:49ers;pats:patriots;pens:penguins;preds:predators;sens:senators;sixers:76ers'
		.split(';')
		.map((pair) => pair.split(':') as [string, string]),
)

/** The words with an office at their end: `Department of Justice` as `Justice Department`. */
export function straighten(words: readonly string[]): string {
	const [office = '', of, ...rest] = words
	if (of !== 'of' || !/^(?:department|dept|ministry)$/.test(office) || rest.length === 0) return words.join(' ')
	return [...rest.filter((word) => word !== 'the'), office === 'dept' ? 'department' : office].join(' ')
}

/** `NATO`, `U.N.`, `MoJ`: short, without a blank, mostly capitals. */
export const isAcronym = (text: string): boolean =>
	/^[\p{Lu}\d][\p{L}\d.&-]{1,8}$/u.test(text) &&
	(text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > text.replace(/[^\p{L}]/gu, '').length

/** Initials of a name, with and without its small words, legal form kept and left out. */
export function initialsOf({text, organizationWords}: OrganizationName): Set<string> {
	const full = text
		.toLowerCase()
		.split(/[\s-]+/)
		.filter((word) => /^[\p{L}\d&]/u.test(word))
	const found = new Set<string>()
	for (const words of [full, organizationWords])
		for (const kept of [words, words.filter((word) => !inClass(word, 'name-particle'))])
			if (kept.length > 1) found.add(kept.map((word) => word[0]).join(''))
	return found
}

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d&]/gu, '')

/** Keys under which two names of one organization meet: bare name, initials, first and last words. */
export function organizationKeys(name: OrganizationName): string[] {
	const words = name.organizationWords
	const keys = new Set([bareOrganization(name.text), words[0] ?? '', words.at(-1) ?? ''])
	if (words.length > 1) {
		for (const initials of name.initials) keys.add(`(${initials})`)
	} else if (name.isAcronym) keys.add(`(${compact(name.text)})`)
	return [...keys].flatMap((key) => (key.length > 1 ? `organization/${key}` : []))
}

/**
 * Two names can be one organization's: equal but for legal form and article, an acronym and its long form, or a shorter form
 * and the full one.
 */
export function sameOrganization(a: OrganizationName, b: OrganizationName): boolean {
	if (a === b || a.straightened === b.straightened || isPlural(a.straightened, b.straightened)) return true
	const [x, y] = [a.organizationWords, b.organizationWords]
	const [shorter, longer] = x.length <= y.length ? [a, b] : [b, a]
	const [short, long] = [shorter.organizationWords, longer.organizationWords]
	if (short.length === 0) return false
	if (short.length === 1 && isAcronym(shorter.text.replace(/^the\s+/i, '')))
		return isInitials(compact(shorter.text), longer)
	return isTail(short, long) || isHead(short, long, longer.text) || leavesOut(short, long)
}

// `Holt Bank` of `Holt Mutual Bank`: a word or two left out between the first and the last; `State Department` is another.
const leavesOut = (short: readonly string[], long: readonly string[]): boolean =>
	short.length === 2 &&
	long.length > 2 &&
	long.length < 5 &&
	short[0] === long[0] &&
	short[1] === long.at(-1) &&
	!long.some((word) => inClass(word, 'name-particle')) &&
	!inClass(short[0], 'generic-name-word')

// `Narva Airline` of `Narva Airlines`
const isPlural = (a: string, b: string): boolean => a.includes(' ') && (`${a}s` === b || `${b}s` === a)

// `NRF` of `Narva Relief Fund`; `NRC` of `Narva Relief Centre and Hospital`; `KNAR` of `KNAR-TV`.
function isInitials(short: string, {initials, organizationWords: [first, second, ...rest]}: OrganizationName): boolean {
	if (initials.has(short)) return true
	if (first === short && rest.length === 0) return /^(?:airlines|airways|group|radio|tv)$/.test(second ?? '')
	return short.length > 2 && rest.includes('and') && [...initials].some((letters) => letters.slice(0, -1) === short)
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
		(long.length === 3 && long[1] === 'of') ||
		isSideName(short[0]!, long)
	)
}

// `Pistons` of `Narva Pistons`: the plural that a side is called by; `Airlines` says what a firm does.
const isSideName = (word: string, long: readonly string[]): boolean =>
	inClass(word, 'team-name-noun') ||
	(long.length < 5 &&
		/[a-z\d]{3}s$/.test(word) &&
		!inClass(word, 'organization-name-noun') &&
		!inClass(word, 'firm-name-noun'))

// `Apple` of `Apple Computer`, but not `White House` of `White House Office of Management`, nor `National` of `National Grid`.
function isHead(short: readonly string[], long: readonly string[], longText: string): boolean {
	if (long.slice(0, short.length).join(' ') !== short.join(' ')) return false
	const rest = long.slice(short.length)
	// `the Bank` of `Bank of England`
	if (short.length === 1 && rest[0] === 'of' && rest.length < 4) return inClass(short[0]!, 'collective-noun')
	// `Anadolu` of `Anadolu Agency`
	if (short.length === 1 && rest.join(' ') === 'agency') return !inClass(short[0]!, 'generic-name-word')
	// `Democratic Party` of `Democratic Party of Narva`
	if (short.length > 1 && rest[0] === 'of' && rest.length < 4) return inClass(short.at(-1)!, 'collective-noun')
	if (rest.some((word) => inClass(word, 'section-noun')) || inClass(rest[0]!, 'name-particle')) return false
	// `Oslo Police Officers' Association`
	if (short.length > 1 && inClass(short.at(-1)!, 'collective-noun') && inClass(long.at(-1)!, 'collective-noun'))
		return false
	const most = /\b(?:inc|ltd|llc|corp|plc)\.?$/i.test(longText) ? 5 : 3
	return short.length > 1 || (short[0]!.length > 2 && rest.length < most && !inClass(short[0]!, 'generic-name-word'))
}

/** Organizations by their bynames, lower case: names that share no word with the full one. */
const byNames: ReadonlyMap<string, string> = new Map([
	['gop', 'republican party'],
	['grand old party', 'republican party'],
	['tory party', 'conservative party'],
	['aramco', 'saudi aramco'],
	['fed', 'federal reserve'],
	['man city', 'manchester city'],
	['man united', 'manchester united'],
	['man utd', 'manchester united'],
	['lib dems', 'liberal democrats'],
	['isis', 'islamic state'],
	['isil', 'islamic state'],
	['daesh', 'islamic state'],
])

/** The full name of an organization that is called by a byname, in lower case, else the name itself. */
export const fullNameOf = (name: string): string =>
	byNames.get(name) ?? name.replace(/^un (?=\p{L})/u, 'united nations ').replace(/^us (?=\p{L})/u, 'united states ')
