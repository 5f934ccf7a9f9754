import {corpusArticles} from './articles.js'

/** Texts of any length that stress a program, beside ordinary news. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
	news: newsText,
	'one article, many people': (length) =>
		fill(length, (n) => `${nameOf(n)} of Acme said on Monday that ${n} people had left. “We are sorry,” he said.\n\n`),
	'no spaces': (length) => 'abcdefghij'.repeat(Math.ceil(length / 10)).slice(0, length),
	'quotation marks': (length) => '"'.repeat(length),
	'curly marks': (length) => '“'.repeat(length),
	digits: (length) => '7'.repeat(length),
	'digits with commas': (length) => '1,234,567 '.repeat(Math.ceil(length / 10)).slice(0, length),
	...Object.fromEntries(
		['1,', '1 ', 'a hundred ', '-1', 'one and ', '½ ', '"1', '$', '1/', 'twenty-', "1'", '(1) '].map((unit) => [
			`numbers: ${unit}`,
			(length: number) => fill(length, () => unit),
		]),
	),
	'one endless sentence': (length) =>
		`He said that ${fill(length, (n) => `the ${n % 2 ? 'minister' : 'company'} of the town met him and `)}left`,
	'capital words': (length) => fill(length, (n) => `${nameOf(n)} `),
	'open brackets': (length) => '(a '.repeat(Math.ceil(length / 3)).slice(0, length),
	'blank lines': (length) => '\n \n'.repeat(Math.ceil(length / 3)).slice(0, length),
	'reported in reports': (length) => fill(length, () => 'Ann said that Bob said that '),
	'full stops': (length) => '. '.repeat(length / 2),
	'combining marks': (length) => `a${'\u0301'.repeat(length)}`,
}

let news: string | undefined

// The corpus over and over.
function newsText(length: number): string {
	news ??= corpusArticles()
		.map(({text}) => text)
		.join('\n\n')
	return fill(length, () => `${news}\n\n`)
}

function fill(length: number, part: (n: number) => string): string {
	const parts: string[] = []
	let size = 0
	for (let n = 0; size < length; n++) {
		const next = part(n)
		parts.push(next)
		size += next.length
	}
	return parts.join('').slice(0, length)
}

const syllables = ['Ba', 'Co', 'Di', 'Fu', 'Ga', 'Ho', 'Ke', 'Lu', 'Mi', 'No', 'Pa', 'Ro']

// `Jane Banodi`: as many last names as asked for.
function nameOf(n: number): string {
	let last = ''
	for (let rest = n + 12; rest > 0; rest = Math.floor(rest / 12)) last += syllables[rest % 12]!.toLowerCase()
	return `${n % 2 ? 'Jane' : 'John'} ${last[0]!.toUpperCase()}${last.slice(1)}`
}
