import {describe, expect, it} from '@jest/globals'
import {describeFiring} from '../bench/admission/firing-page.js'
import {keptRules, readKeptRules} from '../bench/admission/kept-rules.js'
import {measuredSupport, readSupport, supportLines} from '../bench/admission/measured-support.js'
import {costTable, measureTrying} from '../bench/admission/rule-costs.js'
import {type ListedRule, ruleSets, rulesOf} from '../bench/admission/rule-sets.js'
import {sampleFirings} from '../bench/admission/sample.js'
import {countSupport, rateOf} from '../bench/admission/support.js'
import {marksOf, minFiringRate, ruleTable, tableFooter} from '../bench/admission/table.js'
import {measureWorth} from '../bench/admission/worth.js'
import {anyTask, type Task} from '../src/evaluate/task.js'
import type {Reader} from '../src/extract.js'
import type {Extraction} from '../src/facts/extraction.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {rule} from '../src/rules/rule.js'
import {ruleSet} from '../src/rules/rule-set.js'
import {rewrite} from '../src/rules/run-rules.js'
import {entity, made, named, quote} from './evaluate/made.js'

// An invented room: it reads each line as a quote, whose words two rules change.

interface Line {
	readonly from: number
	readonly to: number
	readonly text: string
}

const cut = (name: string, from: RegExp, to: string, after: readonly string[] = []) =>
	rule<null, Line, true>({
		name,
		phase: 'ends',
		example: 'The pier leaks, ah.',
		after,
		match: (_, {text}) => (from.test(text) ? true : null),
		apply: (_, line) => ({...line, text: line.text.replace(from, to)}),
	})

const set = ruleSet('piers', ['ends'], [cut('interjection', /, ah/, ''), cut('full-stop', /\.$/, '')])
const rules = rulesOf([set])
const [interjection, fullStop] = rules as [ListedRule, ListedRule]

let reads = 0

const read: Reader = ({text}, _, run): Extraction => {
	reads++
	const starts = [...text.matchAll(/\S+/g)]
	const lines = [...text.matchAll(/[^\n]+/g)].map(({0: words, index}) => ({
		start: index,
		end: index + words.length,
		words,
	}))
	const rowAt = (offset: number): number => starts.filter(({index}) => index < offset).length
	const quotes = lines.map(({start, end, words}) => {
		const line = {from: rowAt(start), to: rowAt(end), text: words}
		const {item} = rewrite(set, null, line, run, (current) => current)
		return quote({
			content: [{start, end: start + item!.text.length, text: item!.text}],
			evidence: {start, end, text: words, rule: 'made'},
		})
	})
	const pier = text.includes('ah') && run.without.has('interjection') ? 'place' : 'organization'
	return made(text, {
		sentences: lines.map(({start, end}) => ({start, end})),
		facts: quotes,
		entities: [entity({type: pier, name: 'Pier', mentions: [named(text, 'pier')]})],
		tokens: {
			start: starts.map(({index}) => index),
			end: starts.map(({0: word, index}) => index + word.length),
			upos: starts.map(() => 'X'),
			xpos: starts.map(() => 'FW'),
			lemma: starts.map(({0: word}) => word),
			head: starts.map((_, row) => row - 1),
			deprel: starts.map(({0: word}) => (word === 'ah.' && run.without.has('interjection') ? 'obj' : 'discourse')),
		},
	})
}

const articles = [
	{id: 'a', text: 'The pier leaks, ah.\nThe pier stands.'},
	{id: 'b', text: 'The pier leaks\nNobody at the pier minds'},
	{id: 'c', text: 'A pier is old.'},
]

describe('the support of rules', () => {
	const support = countSupport(articles, read)

	it('is counted over sentences and articles', () => {
		expect([support.articles, support.sentences]).toEqual([3, 5])
		expect(support.rules.get('ends/full-stop')).toEqual({firings: 3, articles: 2})
		expect(rateOf(support, 'ends/interjection')).toBe(2000)
		expect(rateOf(support, 'ends/another')).toBe(0)
	})

	it('marks what is rare, and what a closed set does better without', () => {
		const better = [{set: 'newsfacts/closed', metric: 'quotes.f1', points: 0.5}]
		expect(marksOf(fullStop, support, better)).toEqual(['harms'])
		expect(marksOf(fullStop, support, [{...better[0]!, points: -0.5}])).toEqual([])
		expect(marksOf(fullStop, support, [{...better[0]!, set: 'newsfacts/open'}])).toEqual([])
		const never = {...fullStop, id: 'ends/never'}
		expect(marksOf(never, support, [])).toEqual(['rare'])
		const kept = new Map([
			['ends/never', 'piers have ends'],
			['ends/full-stop', 'stops end'],
		])
		expect(marksOf(never, support, [], kept)).toEqual(['kept: piers have ends'])
		expect(marksOf(fullStop, support, better, kept)).toEqual(['harms'])
		expect(tableFooter([fullStop, never], support, new Map(), kept)).toContain(' 0 rare (')
		expect(tableFooter([fullStop, never], support, new Map(), kept)).toContain(' 1 rare and kept for a reason')
	})

	it('is a line a rule', () => {
		const worth = new Map([
			[
				'ends/full-stop',
				[
					{set: 'newsfacts/closed', metric: 'quotes.f1', points: 0.5},
					{set: 'newsfacts/closed', metric: 'roles.f1', points: -1.25},
					{set: 'quotes/x', metric: 'f1', points: 2},
				],
			],
		])
		expect(ruleTable(rules, support, worth).split('\n')).toEqual([
			'room   rule               per 10,000  articles         without it, in points',
			'piers  ends/interjection      2000.0         1',
			'       ends/full-stop         6000.0         2  harms  newsfacts/closed quotes.f1 +0.50, roles.f1 −1.25; quotes/x f1 +2.00',
		])
		expect(tableFooter(rules, support, worth)).toBe(
			'5 sentences of 3 articles of raw news; 2 rules, 0 rare (under 5 firings per 10,000 sentences), 0 rare and kept for a reason, 1 harm (a closed figure rises without them)',
		)
	})
})

describe('the table of support', () => {
	const measured = measuredSupport()

	it('has a line for each rule: npm run rules -- --write', () => {
		expect([...measured.keys()]).toEqual(
			rulesOf(ruleSets)
				.map(({id}) => id)
				.sort(),
		)
	})

	it('has no rare rule without a reason', () => {
		const kept = keptRules()
		const rare = [...measured].filter(([id, rate]) => rate < minFiringRate && !kept.has(id))
		expect(rare).toEqual([])
	})

	it('is written and read', () => {
		const lines = supportLines(rules, countSupport(articles, read))
		expect(lines.split('\n').slice(1)).toEqual([
			'# 5 sentences of 3 articles.',
			'ends/full-stop\t6000.0\t2',
			'ends/interjection\t2000.0\t1',
			'',
		])
		expect([...readSupport(lines)]).toEqual([
			['ends/full-stop', 6000],
			['ends/interjection', 2000],
		])
		expect(() => readSupport('ends/full-stop\toften\t2')).toThrow(/npm run rules -- --write/)
	})
})

describe('rules that are kept though they are rare', () => {
	it('are rules that there are, each with its reason, in the order of their names', () => {
		const kept = [...keptRules().keys()]
		const known = new Set(rulesOf(ruleSets).map(({id}) => id))
		expect(kept.filter((id) => !known.has(id))).toEqual([])
		expect(kept).toEqual([...kept].sort())
	})

	it.each([
		['ends/full-stop', /write a rule's phase\/name, a tab and why it stays/],
		['full-stop\tstops end', /write a rule's phase/],
		['ends/full-stop\tstops end\tyes', /write a rule's phase/],
		['ends/full-stop\tstops end\nends/full-stop\tpiers do', /stands there twice/],
	])('are refused as %j', (lines, message) => {
		expect(() => readKeptRules(lines)).toThrow(message)
	})
})

describe('what figures do without a rule', () => {
	// Gold wants the interjection cut and the full stop kept.
	const task: Task<{id: string; text: string}> = {
		part: 'quote',
		accepts: ({path}) => path.startsWith('piers/'),
		read: ({text}) => text.split(';').map((words, index) => ({id: String(index), text: words})),
		article: (gold) => gold,
		score(pairs) {
			const all = [...pairs]
			const right = all.filter(({gold, found}) => {
				const [fact] = found.facts
				return fact?.kind === 'quote' && fact.content[0]?.text === gold.text.replace(', ah', '')
			})
			const value = (100 * right.length) / all.length
			return {
				items: all.length,
				figures: [
					{metric: 'quotes.f1', value},
					{metric: 'quotes.precision', value},
				],
				differences: [],
			}
		},
	}
	const readers = {
		plain: read,
		attitudes: read,
		parse: () => () => ({upos: [], xpos: [], lemma: [], head: [], deprel: []}),
	}
	const file = {path: 'piers/closed.jsonl', text: 'The pier leaks, ah;A pier stands, ah.;A pier;The pier sinks.'}

	it('is given in points of F1, and only articles in which it fired are read again', () => {
		reads = 0
		const worth = measureWorth(file, [anyTask(task), anyTask(task)], readers, [
			...rules,
			{...fullStop, id: 'ends/never'},
		])
		expect([...worth]).toEqual([
			['ends/interjection', [{set: 'piers/closed', metric: 'quotes.f1', points: -25}]],
			['ends/full-stop', [{set: 'piers/closed', metric: 'quotes.f1', points: 50}]],
		])
		expect(reads).toBe(4 + 2 + 2)
	})
})

describe('firings to be read', () => {
	it('are drawn at random, the same ones for one seed', () => {
		const draw = (seed: number) =>
			sampleFirings(articles, rules, read, {count: 2, seed}).map(({firings, outOf}) => [
				outOf,
				...firings.map(({article, firing}) => `${article.id} ${firing.from}`).sort(),
			])
		expect(draw(1)).toEqual(draw(1))
		expect(draw(1)[0]).toEqual([1, 'a 0'])
		const seeds = new Set(Array.from({length: 12}, (_, seed) => draw(seed)[1]!.join()))
		expect(seeds.size).toBeGreaterThan(1)
	})

	it('show the place, and tokens, mentions and fields that the rule changes', () => {
		const [sample] = sampleFirings(articles, [interjection], read, {count: 1, seed: 1})
		expect(describeFiring(interjection, sample!.firings[0]!, read)).toEqual([
			'made, sentence 1',
			'⟦The pier leaks, ah.⟧',
			'4 ah.: 3 leaks,<obj → 3 leaks,<discourse',
			'− pier: place “Pier”',
			'+ pier: organization “Pier”',
			'~ quote: unknown speaker: “The pier leaks”',
			'    content.0.text: "The pier leaks, ah" → "The pier leaks"',
		])
	})
})

describe('the costs of rules', () => {
	it('are counted for each set while articles are read, and not afterwards', () => {
		const readAll = (): void => {
			for (const article of articles) read(article, {}, newRuleRun())
		}
		const [first, ...others] = measureTrying([set], readAll, 2)
		expect(others).toEqual([])
		// Two rules on each of five lines; `ah` ends one of them, a full stop three.
		expect(first).toMatchObject({set: 'piers ends', rules: 2, tried: 10, found: 4})
		readAll()
		expect(first!.tried).toBe(10)
		expect(
			costTable([
				{...first!, milliseconds: 1.25},
				{...first!, set: 'quays ends', tried: 0, found: 0, milliseconds: 0},
			]),
		).toBe(
			[
				'set         rules  tried   found   ms',
				'piers ends      2     10  40.0 %  1.3',
				'quays ends      2      0          0.0',
				'all             4     10  40.0 %  1.3',
			].join('\n'),
		)
	})
})
