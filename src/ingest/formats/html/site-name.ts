/** Whether a part of a title is the name of the site. */
export type SiteTest = (part: string) => boolean

/** `names`: what the page calls its site or publisher; the host of its address vouches too: `BBC News` on `bbc.co.uk`. */
export function siteTest(names: readonly string[], url: string | null): SiteTest {
	const known = new Set(names.map(bare).filter(Boolean))
	const host = hostName(url)
	return (part) => {
		const words = part.toLowerCase().replace(/^the /, '').split(' ')
		const isOfHost = host !== null && (bare(part) === bare(host) || (words[0] === host && words.length <= maxWords))
		return known.has(bare(part)) || isOfHost
	}
}

/** Words of a part that only begins with the name of the host. */
const maxWords = 3

// Without the article: `The Leeds Post` is `Leeds Post`.
const bare = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^the(?: |(?=\p{L}{6}))/u, '')
		.replace(/[^\p{L}\p{N}]+/gu, '')

// `bbc` of `https://www.bbc.co.uk/news`: the longest label that is no suffix.
function hostName(url: string | null): string | null {
	const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
	const labels = host?.split('.').slice(0, -1) ?? []
	const own = labels.filter(
		(label, at) => label !== 'www' && !(at > 0 && at === labels.length - 1 && label.length <= 3),
	)
	return own.at(-1) ?? null
}

// Two words at least, none of them a label: `Live: storm`.
const isHeadline = /^[^\s:]+ [^:]+$/

const separator = /( (?:[|·»]|::|[-–—]) )/

/** A title without the name of the site at its end or start: `Bridge shut - North - The Leeds Post`, `BBC News | Bridge shut`. */
export function withoutKnownSite(title: string, isSite: SiteTest): string {
	const parts = title.split(separator)
	// Between two parts stands their separator.
	const at = parts.findIndex((part, index) => index > 0 && index % 2 === 0 && isSite(part.trim()))
	if (at > 0) {
		const head = parts.slice(0, at - 1).join('')
		// `Bridge shut in Leeds | News | Leeds Post`: what stands between is a section; not `Opinion | Why trains fail | Leeds Post`.
		const first = head.split(' | ')[0]!.trim()
		return parts[at - 1] === ' | ' && isHeadline.test(first) ? first : head.trim()
	}
	return parts.length > 2 && isSite(parts[0]!.trim()) ? parts.slice(2).join('').trim() : title
}
