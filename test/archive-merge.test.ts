import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from '@jest/globals'
import type {ArchiveArticle} from '#src/archive/article.js'
import {articleOfFacts} from '#src/archive/from-facts.js'
import {mergeArticles} from '#src/archive/merge.js'
import {openArchive} from '#src/archive/open-archive.js'
import {factLines} from '#src/emit/fact-lines.js'
import {createEngine} from '#src/extract.js'
import {ownResultOf} from '#src/ingest/files/own-results.js'
import {article, body, event, person, quantity, quote, town} from './archive/made.js'
import {text} from './archive/texts.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-merge-'))
const at = (...names: string[]): string => join(folder, ...names)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

function merge(...args: string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'merge', ...args], {cwd: folder, encoding: 'utf8'})
	return {code: status, out: stdout, err: stderr}
}

// The rules alone start faster than the models.
const {extract} = createEngine({models: false})

const words =
	'“The mole will hold for another winter, whatever they say in the capital,” said Lena Varga, the harbour master of Narvik.'
const extractions = [
	extract({id: 'one', text: `${words} ${text(0)}`, published: '2024-03-01', source: 'Herald'}),
	extract({id: 'two', text: `${words} She left at noon.`, published: '2024-03-02', source: 'Post'}),
	extract({id: 'three', text: `${words} ${text(0)} More follows.`, published: '2024-03-03', source: 'Echo'}),
]
const names = ['duplicates', 'entities', 'events', 'quotes', 'series'].map((name) => `${name}.jsonl`)

describe('newsfacts merge', () => {
	it('writes what articles have in common, as the library gives it', () => {
		writeFileSync(at('articles.jsonl'), extractions.map((one) => `${JSON.stringify(one)}\n`).join(''))
		const {code, out, err} = merge('articles.jsonl', '--out', 'merged')
		expect({code, out}).toEqual({code: 0, out: ''})
		expect(err).toMatch(
			/^merged\/: \d+ entit(?:y|ies), 1 shared quote, \d+ shared events?, \d+ numbers? over time, 2 copied articles of 3 articles\n$/,
		)
		expect(readdirSync(at('merged')).sort()).toEqual(names)
		const library = mergeArticles(extractions)
		for (const name of names) {
			const written = readFileSync(at('merged', name), 'utf8')
			expect(written).toBe(
				library[name.replace('.jsonl', '') as keyof typeof library].map((one) => `${JSON.stringify(one)}\n`).join(''),
			)
			if (written !== '') expect(ownResultOf(written)).toBe('merged')
		}
		expect(library.quotes[0]).toMatchObject({
			speaker: {name: 'Lena Varga'},
			articles: 3,
			independent: 2,
			first: '2024-03-01',
		})
		expect(library.duplicates.map(({article: id}) => id)).toEqual(['one', 'three'])
	})

	it('gives the same bytes for other orders and for several files, and counts an article once', () => {
		const lines = extractions.map((one) => `${JSON.stringify(one)}\n`)
		writeFileSync(at('a.jsonl'), lines[2]!)
		writeFileSync(at('b.jsonl'), `${lines[1]}${lines[0]}${lines[2]}`)
		const {code, err} = merge('a.jsonl', 'b.jsonl', '--out', 'again/')
		expect(code).toBe(0)
		expect(err).toContain('note: 1 article came more than once: each counts once\n')
		for (const name of names)
			expect(readFileSync(at('again', name), 'utf8')).toBe(readFileSync(at('merged', name), 'utf8'))
		expect(merge('a.jsonl', 'b.jsonl', '--out', 'again/', '--quiet')).toEqual({code: 0, out: '', err: ''})
	})

	it('reads facts alone', () => {
		writeFileSync(
			at('facts.jsonl'),
			extractions
				.flatMap(factLines)
				.map((one) => `${JSON.stringify(one)}\n`)
				.join(''),
		)
		expect(merge('facts.jsonl', '--out', 'from-facts').code).toBe(0)
		expect(readFileSync(at('from-facts', 'entities.jsonl'), 'utf8')).toMatch(
			/"name":"Lena Varga".*"articles":\[\{"id":"one"/,
		)
		expect(readFileSync(at('from-facts', 'duplicates.jsonl'), 'utf8')).toBe('')
	})

	it('goes on past a broken line, and names it', () => {
		const broken = JSON.stringify({...extractions[0], entities: [{id: 7}]})
		writeFileSync(at('broken.jsonl'), `${JSON.stringify(extractions[1])}\n${broken}\nno json\n`)
		const {code, err} = merge('broken.jsonl', '--out', 'partly')
		expect(code).toBe(3)
		expect(err).toMatch(/error: broken\.jsonl:2: entities\.0\.id: expected a string/)
		expect(err).toMatch(/error: broken\.jsonl:3: not JSON/)
		expect(readFileSync(at('partly', 'entities.jsonl'), 'utf8')).toContain('"two"')
	})

	it('refuses what it can’t read twice, and writes over nothing that isn’t its own', () => {
		writeFileSync(at('news.txt'), 'The pier leaks.')
		for (const path of ['news.txt', 'nowhere', '-', 'merged'])
			expect(merge(path, '--out', 'refused')).toMatchObject({code: 2, out: ''})
		expect(merge('news.txt', '--out', 'refused').err).toBe(
			'error: news.txt: no results of newsfacts; write them with newsfacts extract … --out results/, or --format document\n',
		)
		expect(existsSync(at('refused'))).toBe(false)
		mkdirSync(at('foreign'))
		writeFileSync(at('foreign', 'quotes.jsonl'), '{"mine": true}\n')
		expect(merge('articles.jsonl', '--out', 'foreign')).toMatchObject({code: 2})
		expect(readdirSync(at('foreign'))).toEqual(['quotes.jsonl'])
		writeFileSync(at('file'), 'x')
		expect(merge('articles.jsonl', '--out', 'file').err).toMatch(/^error: cannot write file\/entities\.jsonl: /)
		expect(merge('articles.jsonl')).toMatchObject({
			code: 2,
			err: expect.stringContaining("required option '-o, --out <folder>'"),
		})
	})
})

describe('mergeArticles', () => {
	it('asks for what can be read twice, and for articles', () => {
		const once = function* () {
			yield extractions[0]!
		}
		expect(() => mergeArticles(once())).toThrow('the articles can be read only once: give a list of them')
		expect(() => mergeArticles(7 as never)).toThrow(
			'Expected `articles` to be a list of what `extract` returns, got `7`',
		)
		expect(mergeArticles([])).toEqual({entities: [], quotes: [], events: [], series: [], duplicates: []})
	})

	it('names the field that isn’t as extract gives it, and adds nothing of that article', () => {
		const [one] = extractions
		const archive = openArchive()
		const wrong: [unknown, RegExp][] = [
			[null, /^Expected the article to be an object, got `null`: give the article as `extract` returns it$/],
			[{...one, article: {...one!.article, id: 7}}, /^Expected the article\.article\.id to be a string, got `7`/],
			[{...one, facts: [{id: 'x', kind: 'role'}]}, /^Expected facts\[0\]\.personId to be a string, got `undefined`/],
			[
				{...one, facts: [{id: 'x', kind: 'quote', content: [null]}]},
				/^Expected facts\[0\]\.content\[0\] to be an object/,
			],
			[{...one, entities: {}}, /^Expected the article\.entities to be a list/],
		]
		for (const [value, message] of wrong) expect(() => archive.add(value as ArchiveArticle)).toThrow(message)
		expect(archive.link().articles).toBe(0)
		expect(archive.add(one!)).toBe(true)
		expect(archive.add(one!)).toBe(false)
		expect(archive.link().articles).toBe(1)
		expect(() => articleOfFacts([])).toThrow(TypeError)
	})

	// So many take their time on a busy machine.
	it('takes two thousand articles, each of their entities and facts once', () => {
		const count = 2_000
		const articles = Array.from({length: count}, (_, number): ArchiveArticle => {
			const id = `a${number}`
			const who = `Lena V${String.fromCharCode(97 + (number % 20))}rga${number % 500}`
			return article(
				id,
				`20${10 + (number % 10)}-03-0${1 + (number % 9)}`,
				[person(who), body(`Firm ${number % 300}`), town(`Town ${number % 200}`), person('Kim')],
				{
					text: text(number, 1),
					facts: (ids) => {
						const toll = quantity(id, number % 49, {
							countedHead: 'person',
							verb: 'employ',
							agentId: ids.get(`Firm ${number % 300}`)!,
						})
						return [toll, quote(id, text(number % 1000, 1), who, ids), event(id, 'arrest', [`person=${who}`], ids)]
					},
				},
			)
		})
		const {entities, quotes, series} = mergeArticles(articles)
		const sightings = (type: string): number =>
			entities.filter((one) => one.type === type).reduce((sum, one) => sum + one.articles.length, 0)
		expect([sightings('person'), sightings('organization'), sightings('place')]).toEqual([2 * count, count, count])
		// A name alone is linked with none.
		expect(entities.filter(({name}) => name === 'Kim')).toHaveLength(count)
		expect(entities.filter(({type}) => type === 'organization')).toHaveLength(300)
		expect(new Set(entities.map(({id}) => id)).size).toBe(entities.length)
		expect(series).toHaveLength(300)
		expect(quotes.length).toBeGreaterThan(900)
	}, 300_000)
})
