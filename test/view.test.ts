import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {factKinds} from '../src/facts/fact.js'
import {presentations} from '../src/facts/presentations.js'
import {extract} from '../src/index.js'
import {tones} from '../src/view/colours.js'
import {renderPage} from '../src/view/index.js'
import {namePresentation} from '../src/view/layers.js'
import type {ArticleData, PageData} from '../src/view/page-data.js'
import {cutSegments, layoutBlocks, type Mark} from '../src/view/segments.js'
import {countVoices} from '../src/view/voices.js'
import {made} from './evaluate/made.js'

const sample = readFileSync(new URL('../fixtures/sample/input.txt', import.meta.url), 'utf8')
const hostile =
	'“</script><script>alert(1)</script><img src=x onerror=alert(2)> & <!--,” said Ann </title> Lee on Tuesday.'

const dataOf = (page: string): PageData =>
	JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)![1]!) as PageData

const textOf = ({blocks, after}: ArticleData): string =>
	blocks.map(({before, segments}) => before + segments.map(({text}) => text).join('')).join('') + after

describe('cutSegments', () => {
	const length = 60
	const span = fc.tuple(fc.integer({min: 0, max: length}), fc.integer({min: 0, max: length}))
	const marks = fc
		.array(span, {maxLength: 12})
		.map((spans) => spans.map(([start, end], item): Mark => ({start, end, item, part: null})))

	it('covers the text without gaps, whatever crosses whatever', () => {
		fc.assert(
			fc.property(marks, fc.array(span, {maxLength: 4}), (given, blocks) => {
				const segments = cutSegments(
					length,
					given,
					blocks.map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)})),
				)
				expect(segments[0]?.start).toBe(0)
				expect(segments.at(-1)?.end).toBe(length)
				for (const [index, {end}] of segments.slice(0, -1).entries()) expect(segments[index + 1]!.start).toBe(end)
			}),
			{seed: 3},
		)
	})

	it('gives each mark exactly the segments inside it, the widest of those that begin together first', () => {
		fc.assert(
			fc.property(marks, (given) => {
				const segments = cutSegments(length, given, [])
				for (const mark of given) {
					const inside = segments.filter(({marks: all}) => all.includes(mark))
					const size = inside.reduce((sum, {start, end}) => sum + end - start, 0)
					expect(size).toBe(Math.max(0, mark.end - mark.start))
					for (const {start, end} of inside) expect(mark.start <= start && end <= mark.end).toBe(true)
				}
				for (const {marks: all} of segments)
					for (const [index, mark] of all.slice(1).entries()) expect(all[index]!.start <= mark.start).toBe(true)
			}),
			{seed: 3},
		)
	})
})

describe('layoutBlocks', () => {
	it('keeps every word, in order and once, whatever blocks there are', () => {
		const block = fc.record({
			start: fc.integer({min: -2, max: 40}),
			end: fc.integer({min: -2, max: 40}),
			type: fc.constant('paragraph' as const),
		})
		const text = 'ash elm\n\nlarch oaks pine  yew\nmaple beech'
		fc.assert(
			fc.property(fc.array(block, {maxLength: 5}), (blocks) => {
				const laid = layoutBlocks(text, blocks).map(({start, end}) => text.slice(start, end))
				expect(laid.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
			}),
			{seed: 3},
		)
	})
})

describe('countVoices', () => {
	it('puts those first who say most, and gives no two the same letters', () => {
		const voices = countVoices([
			['Lin Jian'],
			['Liu Jing', 'Ann Lee'],
			['Ann Lee'],
			[],
			['the ministry of trade'],
			['?!'],
		])
		expect(voices.map(({name, initials}) => [name, initials])).toEqual([
			['Ann Lee', 'AL'],
			['Lin Jian', 'LJ'],
			['Liu Jing', 'LJ2'],
			['the ministry of trade', 'MT'],
			['?!', '?'],
		])
	})

	it('has one colour for all who are left over', () => {
		const voices = countVoices(Array.from({length: 20}, (_, index) => [`Voice ${index}`]))
		expect(new Set(voices.map(({tone}) => tone)).size).toBe(tones.length)
		expect(voices.at(-1)?.tone).toBe(tones.length - 1)
	})
})

describe('renderPage', () => {
	const found = extract({id: 'sample', text: sample, published: '2024-11-21'})

	it('asks for nothing from anywhere, and lets its own script run alone', () => {
		const page = renderPage([found])
		const [, script] = /<script>(.*)<\/script>\n<\/body>/s.exec(page)!
		const hash = createHash('sha256').update(script!).digest('base64')
		expect(page).toContain(
			`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
		)
		const shell = page.replace(/<script.*<\/script>/s, '')
		expect(shell).not.toMatch(/\b(?:src|href|action)=|url\(|@import|https?:/)
		expect(script).not.toMatch(/\beval\(|new Function|innerHTML|outerHTML|insertAdjacent|document\.write|https?:/)
	})

	it('carries every fact and name of every article, with the words they stand at', () => {
		const {articles, layers} = dataOf(renderPage([found, found]))
		expect(articles).toHaveLength(2)
		expect(articles[0]!.items).toHaveLength(found.facts.length + found.entities.length)
		for (const [index, {name}] of layers.entries())
			expect(articles[0]!.counts[index]).toBe(
				name === 'name' ? found.entities.length : found.facts.filter(({kind}) => kind === name).length,
			)
		for (const fact of found.facts) {
			const index = articles[0]!.items.findIndex(({id}) => id === fact.id)
			const words = articles[0]!.blocks.map(({segments}) =>
				segments
					.filter(({items}) => items?.includes(index))
					.map(({text}) => text)
					.join(''),
			)
			const own = fact.evidence.text.replace(/\s*\n\s*/g, '\n')
			const all = words.filter(Boolean).join('\n')
			// Where it is mentioned again is marked, too.
			if (fact.alsoAt.length === 0) expect(all).toBe(own)
			else for (const {text} of fact.alsoAt) expect(all).toContain(text)
		}
	})

	it('carries the text of every article character for character, and its records as they are judged', () => {
		const odd = fc.string({
			unit: fc.constantFrom('Ann Lee', ' ', '\n', '\n\n', '\u00a0', '\u200b', '“', '\ud83d\ude00', '\0'),
			maxLength: 30,
		})
		fc.assert(
			fc.property(odd, (text) => {
				const [article] = dataOf(renderPage([made(text, {sentences: []})])).articles
				expect(textOf(article!)).toBe(text)
			}),
			{seed: 3},
		)
		const [article] = dataOf(renderPage([found])).articles
		expect(textOf(article!)).toBe(sample)
		const {text, ...record} = found.article
		expect(article!.record).toEqual(record)
		for (const {judged} of article!.items) expect(text.slice(...judged!.at).trim()).not.toBe('')
	})

	it('keeps hostile words from being mark-up', () => {
		const {facts, ...rest} = extract({id: '<b>', title: '</title><script>alert(3)</script>', text: hostile})
		const page = renderPage([{...rest, facts}])
		expect(page.match(/<script/g)).toHaveLength(2)
		expect(page.match(/<\/script/g)).toHaveLength(2)
		expect(page.match(/<\/title/g)).toHaveLength(1)
		expect(page).not.toMatch(/<img|<!--/)
		const [article] = dataOf(page).articles
		expect(article!.blocks.map(({segments}) => segments.map(({text}) => text).join('')).join('')).toBe(hostile)
	})

	it('gives the same bytes for the same articles, and a page for none', () => {
		expect(renderPage([found])).toBe(renderPage([structuredClone(found)]))
		const [below] = dataOf(
			renderPage([extract({text: 'By Ann Lee\nFerry ends\nThe ferry sank, Bo Ray said.'})]),
		).articles
		expect([below!.title, below!.titled]).toEqual(['Ferry ends', true])
		expect(dataOf(renderPage([])).articles).toEqual([])
		expect(dataOf(renderPage([extract({text: ''}), extract({text: '\ud800 \0'})])).articles).toHaveLength(2)
	})
})

describe('colours', () => {
	const css = readFileSync(new URL('../src/view/browser/style/page.css', import.meta.url), 'utf8')
	const pair = (name: string): [string, string] => {
		const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)!
		return [light!, dark!]
	}

	it('can be read: everything at least 4.5 to 1, in light and in dark', () => {
		const all = [...factKinds.map((kind) => presentations[kind]), namePresentation]
		const inks = [...all.map(({ink}) => ink), ...tones.map(({ink}) => ink)].map(({light, dark}) => [light, dark])
		const papers = [pair('paper'), pair('sheet')]
		for (const mode of [0, 1]) {
			const backs = [...papers.map((paper) => paper[mode]!), ...tones.map(({wash}) => [wash.light, wash.dark][mode]!)]
			for (const back of [...backs, pair('lit')[mode]!, pair('near')[mode]!])
				expect(contrast(pair('text')[mode]!, back)).toBeGreaterThanOrEqual(7)
			for (const ink of [...inks, pair('soft'), pair('accent')])
				for (const paper of papers) expect(contrast(ink[mode]!, paper[mode]!)).toBeGreaterThanOrEqual(4.5)
		}
	})
})

/** WCAG 2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
	return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	}) as [number, number, number]
	return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
