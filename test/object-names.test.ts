import {describe, expect, it} from '@jest/globals'
import {createEngine, type Extraction} from '../src/index.js'
import {encodingOf} from '../src/ingest/decoding/encodings.js'
import {readArticles, readCsv, readJson, readMarkdown} from '../src/ingest/index.js'
import {compact, expand, extractionSchema} from '../src/schema.js'

/** Names that every plain object of JavaScript answers to, without having been given them. */
const names = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', 'isPrototypeOf']

/** Sentences with a word in every place that some table is asked about. */
const frames: readonly ((word: string) => string)[] = [
	(word) => `“It leaks,” ${word} said. “It leaks,” ${word} the mayor. The mayor ${word} that it leaks.`,
	(word) =>
		`The ${word} Ann Lee, ${word} of Acme, left ${word}. She was ${word} from leaving, and ${word} with the dam.`,
	(word) => `They live in ${word}, ${word} County, (${word}-Ohio) and saw 12 ${word} and $5 ${word} on 3 ${word} 2019.`,
	(word) =>
		`A man in his ${word} 50s and one in his ${word}-50s met women in their ${word} 30s ${word} ago, last ${word}.`,
	(word) => `A fire in ${word} killed 4 ${word} on Monday. It ${word} rain. He called ${word} the ${word} to resign.`,
	(word) =>
		`${word}, May 3 (${word}) – Ann Lee’s ${word}, Bob Lee, spoke. The ${word} by Acme says so. A ${word} said so.`,
	(word) => word,
	(word) => `${word} `.repeat(12),
]

const engines = [createEngine(), createEngine({models: false})]

function read(text: string, word: string): Extraction[] {
	const article = {text, id: word, title: word, source: word, authors: [word], published: '2024-11-21'}
	return engines.map((engine) => engine.extract(article, {language: 'en', statements: 'all', tokens: true}))
}

describe.each(names)('%s is a word like others', (word) => {
	it.each(frames.map((frame) => [frame('…'), frame] as const))('in %s', (_, frame) => {
		for (const found of read(frame(word), word)) {
			expect(extractionSchema.parse(found)).toEqual(found)
			expect(extractionSchema.parse(expand(JSON.parse(JSON.stringify(compact(found)))))).toEqual(found)
		}
	})

	it('among a caller’s words, in every list', () => {
		const engine = createEngine({
			cues: [word],
			titles: [word],
			abbreviations: [word],
			lexicon: {person: [word], place: [word], organization: [word], classes: {'person-noun': [word]}},
			...(word === '__proto__' ? {} : {events: {[word]: {verbs: [word], roles: {[word]: 'subject'}}}}),
		})
		for (const frame of frames) {
			const found = engine.extract({text: frame(word), published: '2024-11-21'}, {language: 'en'})
			expect(extractionSchema.parse(found)).toEqual(found)
		}
	})

	it('as a key, a column and a line of front matter', async () => {
		const text = 'The pier leaks, Ann Lee said on Monday, and nobody has come to mend it since then.'
		const [json] = [...readJson(`{"${word}": "x", "text": "${text}"}`)]
		expect(json).toMatchObject({article: {text}})
		const rows = []
		for await (const row of readCsv(pieces(`${word},text\nx,"${text}"\n`))) rows.push(row)
		expect(rows).toMatchObject([{article: {text}}])
		expect(readMarkdown(`---\n${word}: x\n---\n\n# A *pier*\n\n${text}`)).toMatchObject({article: {title: 'A pier'}})
		const missing = []
		for await (const item of readArticles([`/nowhere/${word}`])) missing.push(item)
		expect(missing).toMatchObject([{error: {reason: 'no such file or folder'}}])
	})

	it('names no encoding', () => {
		expect(encodingOf(word)).toBeNull()
	})
})

async function* pieces(text: string): AsyncGenerator<string> {
	yield text
}
