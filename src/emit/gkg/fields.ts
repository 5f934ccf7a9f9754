import type {Extraction} from '../../facts/extraction.js'

/** Text as a field of GKG may hold it: whatever would end a field, an entry or a line is a space. */
export const clean = (text: string): string =>
	text
		.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
		.replace(/ {2,}/g, ' ')
		.trim()

/** The same within an entry, whose parts stand between commas, semicolons, number signs and bars. */
export const cleanPart = (text: string): string => clean(text.replace(/[,;#|]/g, ' '))

/** `2024-11-21T08:05:00+02:00` as `20241121060500`, in universal time; a day without a time is its midnight. */
export function stamp(published: string | null): string {
	if (published === null) return ''
	const [, day, time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](.{1,40}))?$/.exec(published) ?? []
	if (day === undefined) return ''
	const [, hours, minutes = '00'] = /([+-]\d{2})(?::?(\d{2}))?$/.exec(time) ?? []
	const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`
	const clock = /^[\d:]{1,8}/.exec(time)?.[0] ?? '00:00'
	const instant = new Date(`${day}T${clock}${zone}`)
	const iso = Number.isNaN(instant.getTime()) ? `${day}T00:00:00` : instant.toISOString()
	return iso.slice(0, 19).replace(/\D/g, '')
}

/** `https://www.news.example/a` as `news.example`. */
export function siteOf(url: string): string {
	if (!URL.canParse(url)) return ''
	return new URL(url).hostname.replace(/^www\./, '')
}

const escaped: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

const asXml = (text: string): string => clean(text).replace(/[&<>]/g, (sign) => escaped[sign]!)

/** The last column: title, authors and time as elements of XML. */
export function extras({title, authors}: Extraction['article'], time: string): string {
	const names = authors.map((name) => asXml(name.replaceAll(';', ' '))).filter(Boolean)
	return [
		...(names.length > 0 ? [`<PAGE_AUTHORS>${names.join(';')}</PAGE_AUTHORS>`] : []),
		...(time ? [`<PAGE_PRECISEPUBTIMESTAMP>${time}</PAGE_PRECISEPUBTIMESTAMP>`] : []),
		...(title === null ? [] : [`<PAGE_TITLE>${asXml(title)}</PAGE_TITLE>`]),
	].join('')
}
