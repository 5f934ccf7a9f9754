import {oneLine, type Page} from './dom.js'
import {type LinkedData, type Meta, namesOf} from './embedded-data.js'

const metaNames = [
	'author',
	'parsely-author',
	'sailthru.author',
	'dc.creator',
	'byl',
	'article:author',
	'twitter:data1',
]

const bylines = [
	'[rel="author"]',
	'[itemprop="author"] [itemprop="name"]',
	'[itemprop="author"]',
	'[class*="byline" i] a',
	'[class*="author-name" i]',
	'[class*="author" i] a',
	'[class*="byline" i]',
	'[class="author" i]',
	'a[href*="/author/"], a[href*="/authors/"], a[href*="/writer/"], a[href*="/contributor/"]',
]

const maxBylineChars = 120
const maxBylines = 6
const maxNameChars = 60

/** Who wrote it: JSON-LD, then meta elements, then the byline that the page shows. The publisher is no author. */
export function readAuthors(page: Page, data: LinkedData | null, meta: Meta, publishers: readonly string[]): string[] {
	const isPublisher = (name: string): boolean => publishers.some((publisher) => letters(publisher) === letters(name))
	let publisher: string[] = []
	for (const texts of sources(page, data, meta)) {
		const authors = splitAuthors(texts)
		const people = authors.filter((name) => !isPublisher(name))
		if (people.length > 0) return people
		if (publisher.length === 0) publisher = authors
	}
	return publisher
}

function* sources(page: Page, data: LinkedData | null, meta: Meta): Generator<string[]> {
	yield namesOf(data?.author)
	for (const name of metaNames) yield [meta.get(name) ?? '']
	for (const selector of bylines) {
		const shown = [...page.querySelectorAll(selector)].map((element) => oneLine(element.textContent))
		yield shown
			.filter((text) => text !== '' && text.length <= maxBylineChars)
			.slice(0, selector.startsWith('a[') ? 1 : maxBylines)
	}
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+|\.com$/gu, '')

/** `Ann Lee in Narva`: where a person of two or more names writes from. */
const whereabouts = /(?<=^\p{Lu}\S{1,30} (?:\S{1,30} ){0,2}\p{Lu}\S{1,30}) in \p{Lu}[\p{L} .'’-]{1,40}$/u

/** Names out of bylines: `By Ann Lee and Bob Ray, Staff Writers` gives two. Addresses and figures aren't names. */
function splitAuthors(bylineTexts: readonly string[]): string[] {
	const names = bylineTexts
		.flatMap((text) =>
			oneLine(text)
				.replace(/^(?:(?:view )?(?:all |more )?(?:posts|articles|stories) by|(?:written |reported )?by):? /i, '')
				.split(/ ?[;|] ?| and | & | with |, ?/i),
		)
		.map((name) =>
			name
				.replace(/^(?:by|and) /i, '')
				.replace(whereabouts, '')
				.trim(),
		)
		.filter((name) => /\p{L}/u.test(name) && name.length <= maxNameChars && !/https?:|www\.|@|\d{2}/.test(name))
	const kept = names.filter(
		(name, index) =>
			index === 0 ||
			!/^(?:\S+ )?(?:staff|senior|contributor|contributing|correspondent|editor|reporter|writer|jr\.?|sr\.?|ph\.?d\.?)\b/i.test(
				name,
			),
	)
	return [...new Set(kept)]
}
