import type {NamedArticle} from './gold.js'

/**
 * Copies of some articles in other cases, under the same ids: a twelfth in capitals, a twelfth in lower case, and short
 * paragraphs of a sixth as headlines. So the model learns what names look like where capitals mean nothing.
 */
export function recaseArticles(articles: readonly NamedArticle[]): NamedArticle[] {
	const copies: NamedArticle[] = []
	articles.forEach((article, index) => {
		if (index % 12 === 3) copies.push({...article, text: mapLetters(article.text, (letter) => letter.toUpperCase())})
		if (index % 12 === 8) copies.push({...article, text: mapLetters(article.text, (letter) => letter.toLowerCase())})
		if (index % 6 === 1) copies.push(...headlines(article))
	})
	return copies
}

// Letters whose other case is longer (`ß`) stay, so that places don't move.
const mapLetters = (text: string, map: (letter: string) => string): string =>
	text.replace(/\p{L}/gu, (letter) => {
		const mapped = map(letter)
		return mapped.length === letter.length ? mapped : letter
	})

const small = new Set('a an and as at but by for from in into nor of on or over the to up via vs with'.split(' '))

function headlines({id, text, names}: NamedArticle): NamedArticle[] {
	const found: NamedArticle[] = []
	for (const match of text.matchAll(/[^\n]{20,90}(?=\n|$)|[^.\n]{20,90}(?=\.\s)/g)) {
		if (found.length === 3) break
		const start = match.index + (match[0].length - match[0].trimStart().length)
		const line = match[0].trim()
		const end = start + line.length
		const inside = names.filter((name) => name.start >= start && name.end <= end)
		if (inside.length === 0 || /\s[.,;:!?]/.test(line.slice(-2))) continue
		const cased = line.replace(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu, (word, at: number) =>
			at > 0 && small.has(word) ? word : mapLetters(word.charAt(0), (letter) => letter.toUpperCase()) + word.slice(1),
		)
		found.push({
			id,
			text: cased,
			names: inside.map((name) => ({...name, start: name.start - start, end: name.end - start})),
		})
	}
	return found
}
