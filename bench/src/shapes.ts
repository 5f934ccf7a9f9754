import {corpusArticles} from './articles.js'

/** Texts of any length that stress a program, beside ordinary news. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
	news: newsText,
	'one article, many people': (length) =>
		fill(length, (n) => `${nameOf(n)} of Acme said on Monday that ${n} people had left. “We are sorry,” he said.\n\n`),
	'an address': (length) => `http://a.b/${'c/'.repeat(length / 2)}`,
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
	'she said': (length) => fill(length, () => 'she said '),
	'nested marks': (length) => fill(length, (n) => (n % 2 ? '“Lee said ‘it leaks ' : '“she said, ')),
	'open marks': (length) => fill(length, (n) => `“It leaks, ${nameOf(n)} said. `),
	'open marks, paragraphs': (length) => fill(length, (n) => `“It leaks, ${nameOf(n)} said.\n\n`),
	'marks around words': (length) => fill(length, () => '"a" '),
	'lists of posts': (length) =>
		fill(length, (n) => `${['mayor', 'chief executive', 'deputy head'][n % 3]} ${nameOf(n)} of Acme, `),
	'list of names and posts': (length) => fill(length, (n) => `${nameOf(n)}, chair of the Acme Board, and `),
	pronouns: (length) => fill(length, (n) => ['he ', 'she ', 'they ', 'it '][n % 4]!),
	'one letter': (length) => 'a '.repeat(length / 2),
	weeks: (length) => fill(length, (n) => `${(n % 50) + 1} weeks ago, last week and in the week of 3 May, `),
	'paragraphs of a quotation': (length) => fill(length, () => '“It leaks.\n\n'),
	'one long word in a sentence': (length) => `Ann Lee saw 12 ${'a'.repeat(length)} boats on Monday.`,
	dates: (length) => fill(length, () => 'on Monday 3 May '),
	multiples: (length) => fill(length, () => 'Sales doubled to 5 boats. '),
	'many politicians': (length) =>
		fill(length, (n) => `Sen. ${nameOf(n)} (R-Maine) and Republican nominee ${nameOf(n + 1)}, a Canadian, left.\n\n`),
	commas: (length) => fill(length, () => 'the pier, '),
	colons: (length) => fill(length, () => 'Lee: it leaks: '),
	'one-word paragraphs': (length) => fill(length, () => 'Ann\n\n'),
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
