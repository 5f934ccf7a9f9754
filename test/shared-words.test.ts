import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {withoutWords} from '../src/evaluate/gold/gold-file.js'
import {commentsOf, type Passage, runsOf, wholeOf} from './five-words.js'

// Examples in comments, cases, tests and the lexicon are invented: none has five words in a row with an article that we
// are measured on. Else a rule would be made for the very text that measures it.

const root = new URL('../', import.meta.url)
const gold = new URL('../../shared/gold/', import.meta.url)
const hasGold = existsSync(gold)
if (!hasGold) console.warn('no ../shared/gold: examples are compared with corpus/ alone')

/** Sets that we are measured on. */
const measured = [
	'newsfacts/articles.jsonl',
	'newsfacts/open.jsonl',
	'newsfacts/closed.jsonl.gz',
	'quotes/polnear-dev.jsonl',
	'quotes/sourcing.jsonl',
	'names/worldwide-dev.jsonl',
	'quantities/newsquant.jsonl',
	'dates/timebank-aquaint.jsonl',
	'syntax/gum-dev.conllu',
	'syntax/ewt-dev.conllu',
]

/** Texts to learn from: what is found here too is how English puts things (`at the end of the year`). */
const ordinary = [
	'newsfacts/train.jsonl',
	'quotes/polnear-train.jsonl',
	'names/worldwide-train.jsonl',
	'names/conll2003-train.jsonl',
	'syntax/gum-train.conllu',
	'syntax/ewt-train.conllu',
]

const textOf = (file: URL): string => readFileSync(file, 'utf8')

function filesBelow(folder: string, wanted: RegExp): string[] {
	if (!existsSync(new URL(folder, root))) return []
	return readdirSync(new URL(folder, root), {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile() && wanted.test(entry.name) && !/\bnode_modules\b/.test(entry.parentPath))
		.map((entry) => relative(fileURLToPath(root), `${entry.parentPath}/${entry.name}`).replaceAll(sep, '/'))
		.sort()
}

/** Our own words, by the file they stand in: of cases, tests and the lexicon all, of other sources the comments. */
function ownPassages(): [file: string, passages: Passage[]][] {
	const sources = ['src/', 'train/', 'bench/'].flatMap((folder) => filesBelow(folder, /\.ts$/))
	const whole = [
		...filesBelow('src/', /\.tsv$/),
		...filesBelow('test/', /\.ts$/),
		...filesBelow('src/lexicon/', /\.md$/),
	]
	return [
		...whole.map((file): [string, Passage[]] => [file, wholeOf(textOf(new URL(file, root)))]),
		...sources.map((file): [string, Passage[]] => [
			file,
			[...commentsOf(textOf(new URL(file, root))), ...examplesOf(textOf(new URL(file, root)))],
		]),
	]
}

/** The examples of rules, which are strings in the code. */
const examplesOf = (text: string): Passage[] =>
	text
		.split('\n')
		.flatMap((line, index) =>
			[...line.matchAll(/\bexample: '((?:\\.|[^'\\])*)'/g)].map(([, words]) => ({line: index + 1, lines: [words!]})),
		)

/** The articles of a gold file. */
const articlesOf = (path: string): string[] => withoutWords(path, () => readArticles(path))

function readArticles(path: string): string[] {
	const bytes = readFileSync(new URL(path, gold))
	const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
	if (!path.endsWith('.conllu'))
		return text.split('\n').flatMap((line) => (line.trim() ? wordsOf(JSON.parse(line)) : []))
	return text
		.split(/^# newdoc/m)
		.map((document) => [...document.matchAll(/^# text = (.*)$/gm)].map(([, sentence]) => sentence).join('\n'))
}

interface Article {
	readonly text?: string
	readonly sentences?: readonly {readonly tokens: readonly string[]}[]
}

const wordsOf = ({text, sentences = []}: Article): string =>
	text ?? sentences.map(({tokens}) => tokens.join(' ').replaceAll(" '", "'")).join('\n')

const hashesOf = (text: string): number[] => wholeOf(text).flatMap((passage) => runsOf(passage).map(({hash}) => hash))

let ownRuns: {readonly place: string; readonly hash: number}[] | undefined

/** The places of our words, `file:line`, that share five words in a row with texts; never what those words are. */
function placesShared(hashes: ReadonlySet<number>): string[] {
	ownRuns ??= ownPassages().flatMap(([file, passages]) =>
		passages.flatMap((passage) => runsOf(passage).map(({hash, line}) => ({place: `${file}:${line}`, hash}))),
	)
	return [...new Set(ownRuns.filter(({hash}) => hashes.has(hash)).map(({place}) => place))].sort()
}

// A text to learn from that is itself an article we are measured on, or has the same words, excuses nothing.
function withoutOrdinary(hashes: ReadonlySet<number>): Set<number> {
	const left = new Set(hashes)
	for (const article of ordinary.flatMap(articlesOf)) {
		const runs = hashesOf(article)
		const known = runs.filter((hash) => hashes.has(hash)).length
		if (known <= mostKnown * runs.length) for (const hash of runs) left.delete(hash)
	}
	return left
}

/** The share of runs that two articles have in common that are about different things. */
const mostKnown = 0.1

// The article of README's first command is ours to quote.
const sample = new Set(hashesOf(textOf(new URL('fixtures/sample/input.txt', root))))

const notOfSample = (texts: readonly string[]): Set<number> =>
	new Set(texts.flatMap(hashesOf).filter((hash) => !sample.has(hash)))

describe('five words in a row', () => {
	const shared = (own: string, other: string): number => {
		const hashes = new Set(hashesOf(other))
		return hashesOf(own).filter((hash) => hashes.has(hash)).length
	}

	it('are found whatever stands between them', () => {
		const article = 'A parrot escaped, the “harbour master” said. Nobody’s seen it.'
		expect(shared("'A PARROT ESCAPED — the harbour'", article)).toBe(1)
		expect(shared("'the harbour ' +\n\t\t'master said nobody\\'s seen'", article)).toBe(2)
		expect(shared('the harbour master\\nsaid nobody’s', article)).toBe(1)
		expect(shared('A parrot escaped the old harbour', article)).toBe(0)
		expect(shared('so is it to be', 'so is it to be')).toBe(0)
	})

	it('are looked for in comments with their lines', () => {
		const source =
			"const a = 'no, not this' // behind code\n\n/**\n * One\n * two.\n */\n// three\nlet b = 3\n\t// four\n"
		expect(commentsOf(source).map(({line, lines}) => [line, lines.join('|')])).toEqual([
			[1, 'behind code'],
			[3, '| One| two.|/| three'],
			[9, ' four'],
		])
	})
})

describe('examples are invented', () => {
	it('none is of an article in corpus/', () => {
		const articles = filesBelow('corpus/', /^article\.txt$/).map((file) => textOf(new URL(file, root)))
		expect(articles.length).toBeGreaterThan(0)
		expect(placesShared(notOfSample(articles))).toEqual([])
	})

	const onGold = hasGold ? it : it.skip
	onGold('none is of an article of gold that we are measured on', () => {
		const hashes = notOfSample(measured.filter((path) => existsSync(new URL(path, gold))).flatMap(articlesOf))
		expect(placesShared(withoutOrdinary(hashes))).toEqual([])
	})
})
