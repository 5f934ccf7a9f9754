const legalForms =
	/,?\s+(?:inc|corp|co|ltd|llc|plc|gmbh|ag|sa|nv|group|holdings|company|corporation|limited|incorporated)\.?$/i
const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', '&'])

const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replace(legalForms, '')
		.replace(legalForms, '')
		.replaceAll('.', '')
		.trim()

const words = (text: string): string[] =>
	bare(text)
		.split(/[\s-]+/)
		.filter(Boolean)

/** Initials of the words that count: `World Health Organization` → `who`. */
const acronym = (text: string): string =>
	words(text)
		.filter((word) => !smallWords.has(word))
		.map((word) => word[0] ?? '')
		.join('')

/** Keys under which two names of one organization meet: the bare name, its acronym, its first and last word. */
export function organizationKey(text: string): string[] {
	const parts = words(text)
	const keys = new Set([bare(text), parts[0] ?? '', parts.at(-1) ?? ''])
	if (parts.length > 2) keys.add(acronym(text))
	return [...keys].filter((key) => key.length > 1)
}

/** Two names can be one organization: equal but for legal form and article, an acronym, or a shorter form of the name. */
export function sameOrganization(a: string, b: string): boolean {
	const [short, long] = bare(a).length <= bare(b).length ? [a, b] : [b, a]
	if (bare(short) === bare(long)) return true
	const compact = bare(short).replaceAll(' ', '')
	if (/^[\p{Lu}.&]{2,8}$/u.test(short) && words(long).length > 1) return compact === acronym(long)
	const shorter = words(short)
	const longer = words(long)
	// `Foreign Ministry` of `Chinese Foreign Ministry`, `Apple` of `Apple Computer`; one common word isn't enough.
	const tail = longer.slice(-shorter.length).join(' ') === shorter.join(' ')
	const head = longer.slice(0, shorter.length).join(' ') === shorter.join(' ')
	return shorter.length > 1
		? tail || head
		: head && (shorter[0]?.length ?? 0) > 3 && longer.length <= 3 && !generic.has(shorter[0] ?? '')
}

const generic = new Set(
	'national united american british european international royal federal state first new general central world'.split(
		' ',
	),
)
