import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {randomFrom} from '../../train/learning/random.js'

/** An article to write into an archive, as a line of JSON Lines. */
export interface MadeArticle {
	readonly id: string
	readonly title: string
	readonly published: string
	readonly source: string
	readonly text: string
}

export interface MakeOptions {
	/** Characters after which no further paragraph is added; left out: whole articles. */
	readonly chars?: number | undefined
}

/**
 * Any number of articles, the same for the same seed: those of the corpus in turn, each time with other names, numbers,
 * days and months. Names stay the same throughout an article.
 */
export function* makeArticles(
	corpus: string,
	count: number,
	seed: number,
	{chars = Number.POSITIVE_INFINITY}: MakeOptions = {},
): Generator<MadeArticle> {
	const templates = readTemplates(corpus).map((template) => ({...template, text: shorten(template.text, chars)}))
	for (let index = 0; index < count; index++) {
		const random = randomFrom(seed + index * 7919)
		const template = templates[index % templates.length]!
		const change = changer(template.names, random)
		yield {
			id: `soak-${String(index + 1).padStart(6, '0')}`,
			title: change(template.title),
			published: `${2000 + below(25, random)}-${pad(1 + below(12, random))}-${pad(1 + below(28, random))}`,
			source: template.source,
			text: change(template.text),
		}
	}
}

function shorten(text: string, chars: number): string {
	let short = ''
	for (const paragraph of text.split(/(?<=\n\n)/)) {
		if (short.length >= chars) break
		short += paragraph
	}
	return short
}

interface Template {
	readonly title: string
	readonly source: string
	readonly text: string
	/** Words of names of people, organizations and places. */
	readonly names: readonly string[]
}

interface Gold {
	readonly entities: readonly {
		readonly type: string
		readonly mentions: readonly {readonly text: string; readonly form: string}[]
	}[]
}

function readTemplates(corpus: string): Template[] {
	const read = (name: string, file: string): string => readFileSync(join(corpus, name, file), 'utf8')
	const folders = readdirSync(corpus, {withFileTypes: true}).filter((entry) => entry.isDirectory())
	return folders
		.map(({name}) => name)
		.sort()
		.map((name) => {
			const {title, source} = JSON.parse(read(name, 'article.json')) as {title: string; source: string}
			const {entities} = JSON.parse(read(name, 'gold.json')) as Gold
			const mentions = entities
				.filter(({type}) => type === 'person' || type === 'place' || type === 'organization')
				.flatMap((entity) => entity.mentions.filter(({form}) => form === 'name'))
			const words = mentions.flatMap(({text}) => text.match(/\p{Lu}[\p{L}’]{2,}/gu) ?? [])
			return {title, source, text: read(name, 'article.txt'), names: [...new Set(words)]}
		})
}

// `Yolanda Quispe`, `QUISPE`: `Marosel Tivan`, `TIVAN`.
function changer(names: readonly string[], random: () => number): (text: string) => string {
	const made = new Map<string, string>()
	for (const name of names) {
		const key = capitalized(name)
		if (!made.has(key)) made.set(key, makeName(random))
	}
	const months = new Map<string, string>()
	return (text) =>
		text.replace(/\p{Lu}[\p{L}’]{2,}|\d[\d,]*\d|\d/gu, (word, at: number) => {
			if (/^\d/.test(word)) return isYear(word) ? word : makeNumber(word, text.slice(0, at), random)
			if (monthNames.includes(word)) {
				const month = months.get(word) ?? monthNames[below(12, random)]!
				months.set(word, month)
				return month
			}
			const other = made.get(capitalized(word))
			if (other === undefined || !names.includes(word)) return word
			return word === word.toUpperCase() ? other.toUpperCase() : other
		})
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

// As many digits as before; a day of a month stays one.
function makeNumber(digits: string, before: string, random: () => number): string {
	if (digits.length <= 2 && monthNames.some((month) => before.endsWith(`${month} `)))
		return String(1 + below(28, random))
	return digits.replace(/\d/g, (digit, at: number) =>
		String(at === 0 && digit !== '0' ? 1 + below(9, random) : below(10, random)),
	)
}

const capitalized = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

const onsets = 'B D F G H K L M N P R S T V Br Dr Gr Kr Pl St Tr'.split(' ')
const middles = 'a e i o u al an ar en er il in ol or un'.split(' ')
const ends = 'ba dan del don ka lan len mar mel na nik ra rin sa sel ta tin van vel'.split(' ')

function makeName(random: () => number): string {
	const draw = (list: readonly string[]): string => list[below(list.length, random)]!
	return draw(onsets) + draw(middles) + draw(ends)
}

const below = (count: number, random: () => number): number => Math.floor(random() * count)

const pad = (number: number): string => String(number).padStart(2, '0')
