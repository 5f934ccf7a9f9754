import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {findFixtures} from '../src/cli/check/fixture.js'
import {factKinds} from '../src/facts/fact.js'
import {type Extraction, extract} from '../src/index.js'
import {readArticles} from '../src/ingest/index.js'
import {extractionSchema} from '../src/schema.js'

const sample = readFileSync(new URL('../fixtures/sample/input.txt', import.meta.url), 'utf8')
const corpus = new URL('../corpus/', import.meta.url)
const articles = readdirSync(corpus, {withFileTypes: true})
	.filter((entry) => entry.isDirectory())
	.map((entry) => readFileSync(new URL(`${entry.name}/article.txt`, corpus), 'utf8'))
const texts = [sample, ...articles, ...(await readFixtures())]
const published = '2024-11-21'

/** The texts of the other fixtures, as the ingesters read them. */
async function readFixtures(): Promise<string[]> {
	const found: string[] = []
	const fixtures = await findFixtures(fileURLToPath(new URL('../fixtures', import.meta.url)))
	const inputs = fixtures.filter(({name}) => name !== 'sample').map(({input}) => input)
	for await (const item of readArticles(inputs)) if ('article' in item) found.push(item.article.text)
	return found
}

/** Every object with start, end and text, anywhere in a record. */
function* spansIn(value: unknown): Generator<{start: number; end: number; text: string}> {
	if (typeof value !== 'object' || value === null) return
	const {start, end, text} = value as Record<string, unknown>
	if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') yield {start, end, text}
	for (const child of Object.values(value)) yield* spansIn(child)
}

function checkLaws(found: Extraction): void {
	const {text} = found.article
	for (const span of spansIn({...found, article: null})) expect(text.slice(span.start, span.end)).toBe(span.text)
	const ids = new Set([...found.facts.map(({id}) => id), ...found.entities.map(({id}) => id)])
	expect(ids.size).toBe(found.facts.length + found.entities.length)
	for (const id of idsIn(found.facts)) expect(ids.has(id)).toBe(true)
	for (const fact of found.facts) {
		expect(JSON.stringify(fact)).not.toMatch(/null,"?(?:NaN|Infinity)/)
		const quote = found.facts.find(({id}) => id === fact.claim.quoteId)
		if (fact.claim.quoteId === null) continue
		expect(quote?.kind).toBe('quote')
		if (quote?.kind !== 'quote') continue
		// In one piece, or from one piece into another.
		const isReported = (at: number): boolean => quote.content.some(({start, end}) => start <= at && at <= end)
		// `Lee said she would sell it`: of an event its word is said, its seller may be the source.
		const {start, end} = fact.kind === 'event' ? fact.trigger : fact.evidence
		expect((isReported(start) && isReported(end)) || fact.kind === 'quote').toBe(true)
	}
}

function* idsIn(value: unknown): Generator<string> {
	if (typeof value !== 'object' || value === null) return
	for (const [key, child] of Object.entries(value)) {
		if (/^(?:id|.+Id)$/.test(key) && typeof child === 'string') yield child
		else yield* idsIn(child)
	}
}

/** What a fact says, wherever it stands. */
const sayings = (found: Extraction): string[] =>
	found.facts.map((fact) =>
		JSON.stringify(fact, (key, value) =>
			/^(?:id|.+Id|start|end|article|sentence|related|quantities|reason|anchor)$/.test(key)
				? undefined
				: typeof value === 'string'
					? plain(value)
					: value,
		),
	)

const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('\r\n', '\n')

const curly = (text: string): string =>
	text
		.replace(/(^|[\s([—–-])"/gm, '$1“')
		.replaceAll('"', '”')
		.replace(/(^|[\s([“—–-])'(?=\p{L})/gmu, '$1‘')
		.replaceAll("'", '’')

const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as {extract: typeof extract}

const options = {tokens: true}
const extractions = new Map<string, Extraction>()

/** An extraction that was made once. */
function extractionOf(text: string): Extraction {
	const found = extractions.get(text) ?? extract({text, published}, options)
	extractions.set(text, found)
	return found
}

describe('laws of every extraction', () => {
	it.each(texts.map((text) => [text.slice(0, 40), text]))('%s …', (_, text) => {
		const found = extractionOf(text)
		checkLaws(found)
		expect(extractionSchema.parse(found)).toEqual(found)
		expect(JSON.stringify(built.extract({text, published}, options))).toBe(JSON.stringify(found))
	})

	it('no prefix of an article throws', () => {
		for (const text of texts) {
			const step = Math.max(61, Math.ceil(text.length / 8))
			for (let end = 0; end < text.length; end += step) checkLaws(extract({text: text.slice(0, end), published}))
		}
	})

	it('arbitrary text never throws', () => {
		const piece = fc.oneof(
			fc.string({unit: 'binary', maxLength: 40}),
			fc.constantFrom(
				'"',
				'“',
				'”',
				"'",
				'’',
				'\n\n',
				' said ',
				'Smith',
				' $',
				'1,000',
				'%',
				'Nov. ',
				'(',
				'—',
				'U.S.',
				'\ud800',
				'\ufeff',
			),
		)
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
				checkLaws(extract({text: pieces.join(''), published}, {tokens: true}))
			}),
			{numRuns: 150, seed: 7},
		)
	})

	it('a neutral paragraph in front shifts the facts and changes none', () => {
		const before = 'It rained a little.\n'
		// How sure a statement is, how much a fact matters, and which mention of an event is the fullest, depend on the place.
		const settings = {published, statements: 'all', kinds: factKinds.filter((kind) => kind !== 'event')} as const
		const found = (text: string): string[] =>
			sayings(extract({text}, settings)).map((saying) => saying.replace(/,"(?:confidence|salience)":[\d.e-]+/g, ''))
		const alone = found(sample)
		const shifted = found(before + sample)
		expect(shifted.filter((saying) => alone.includes(saying))).toEqual(alone)
	})

	// A fixture with a lost mark reads otherwise with curly marks: those still show which side is lost.
	it('straight and curly quotes give the same facts', () => {
		for (const text of [sample, ...articles]) {
			const straight = plain(text)
			expect(sayings(extract({text: curly(straight), published}))).toEqual(
				sayings(extract({text: straight, published})),
			)
		}
	})

	it('LF and CRLF give the same facts', () => {
		for (const text of texts)
			expect(sayings(extract({text: text.replaceAll('\n', '\r\n'), published}))).toEqual(sayings(extractionOf(text)))
	})

	it('articles in another order give the same records', () => {
		const forward = texts.map((text) => JSON.stringify(extractionOf(text)))
		const backward = [...texts].reverse().map((text) => JSON.stringify(extract({text, published}, options)))
		expect(backward.reverse()).toEqual(forward)
	})
})
