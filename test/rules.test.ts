import {describe, expect, it} from '@jest/globals'
import {newRuleRun} from '../src/model/rule-run.js'
import {type RuleSpec, rule} from '../src/rules/rule.js'
import {reversed, ruleSet} from '../src/rules/rule-set.js'
import {runOnRows} from '../src/rules/run-on-rows.js'
import {rewrite} from '../src/rules/run-rules.js'

type Word = {readonly text: string; readonly from: number; readonly to: number}

const spec = (name: string, given: Partial<RuleSpec<null, Word, true>> = {}): RuleSpec<null, Word, true> => ({
	name,
	phase: 'ends',
	example: 'The pier leaks.',
	match: () => true,
	apply: (_, word) => ({...word, text: `${word.text}+${name}`}),
	...given,
})

const setOf = (...specs: readonly RuleSpec<null, Word, true>[]) =>
	ruleSet(
		'quotes',
		['starts', 'ends'],
		specs.map((one) => rule(one)),
	)

const pier: Word = {text: 'pier', from: 1, to: 2}
const run = (set: ReturnType<typeof setOf>, how = newRuleRun()) => ({
	...rewrite(set, null, pier, how, (word) => word),
	firings: how.firings,
})

describe('a set of rules', () => {
	it('runs phase by phase, within a phase as listed, and names what fired', () => {
		const {item, fired, firings} = run(setOf(spec('second'), spec('first', {phase: 'starts'}), spec('third')))
		expect(item?.text).toBe('pier+first+second+third')
		expect(fired).toEqual(['starts/first', 'ends/second', 'ends/third'])
		expect(firings[0]).toEqual({rule: 'starts/first', from: 1, to: 2})
	})

	it('leaves out what a run leaves out, what lets an item pass and what changes nothing', () => {
		const set = setOf(
			spec('left-out'),
			spec('lets-pass', {unless: () => true}),
			spec('no-match', {match: () => null}),
			spec('no-change', {apply: (_, word) => word}),
			spec('changes'),
		)
		expect(run(set, newRuleRun(new Set(['left-out']))).fired).toEqual(['ends/changes'])
	})

	it('hands on nothing that a rule has dropped', () => {
		const {item, fired} = run(setOf(spec('drops', {apply: () => null}), spec('late')))
		expect(item).toBeNull()
		expect(fired).toEqual(['ends/drops'])
	})

	it('turns the order of a phase round, but for rules that come after another', () => {
		const set = setOf(spec('b', {after: ['a']}), spec('a'), spec('c'))
		expect(set.rules.map(({name}) => name)).toEqual(['a', 'b', 'c'])
		expect(reversed(set).rules.map(({name}) => name)).toEqual(['c', 'a', 'b'])
		expect(run(set, newRuleRun(new Set(), true)).item?.text).toBe('pier+c+a+b')
	})

	it.each([
		[
			'no phase of its own',
			[spec('a', {phase: 'middle'})],
			"quotes: rule 'a' has the phase 'middle': write one of starts, ends",
		],
		['no example', [spec('a', {example: ' '})], "quotes: rule 'a' has no example: write a sentence in which it fires"],
		['the name of another', [spec('a'), spec('a')], "quotes: two rules are called 'a': rename one, or make them one"],
		['a name that is none', [spec('seatX')], "quotes: a rule is called 'seatX': write a name in kebab-case"],
		[
			'a rule of another phase before it',
			[spec('a', {after: ['b']}), spec('b', {phase: 'starts'})],
			"rule 'a' comes after 'b', which is no rule of the phase 'ends'",
		],
		[
			'a circle',
			[spec('a', {after: ['b']}), spec('b', {after: ['a']})],
			"quotes: 'a', 'b' come after each other: drop one `after`",
		],
	])('refuses a rule with %s', (_, specs, message) => {
		expect(() => setOf(...specs)).toThrow(message)
	})
})

describe('rules over rows', () => {
	const columns = {
		norms: ['the', 'piers', 'leaked', 'badly'],
		lemmas: ['the', 'pier', 'leak', 'badly'],
		upos: ['DET', 'NOUN', 'VERB', 'ADV'],
		seen: [] as string[],
	}
	const watcher = (name: string, trigger?: RuleSpec<typeof columns, number, true>['trigger']) =>
		rule<typeof columns, number, true>({
			name,
			phase: 'rows',
			example: 'The piers leaked badly.',
			...(trigger ? {trigger} : {}),
			match({seen}, row) {
				seen.push(`${name} ${row}`)
				return true
			},
			apply: (_, row) => (row === 1 ? null : row),
		})

	it('look at the rows whose words wake them, each rule from left to right, and count what changed', () => {
		const run = newRuleRun()
		const set = ruleSet(
			'syntax',
			['rows'],
			[
				watcher('by-lemma', {lemmas: ['leak']}),
				watcher('by-form', {norms: ['piers', 'badly']}),
				watcher('by-both', {lemmas: ['leak'], upos: ['VERB']}),
				watcher('always'),
			],
		)
		runOnRows(set, columns, {from: 0, to: 4}, run)
		expect(columns.seen).toEqual([
			'by-lemma 2',
			'by-form 1',
			'by-form 3',
			'by-both 2',
			'always 0',
			'always 1',
			'always 2',
			'always 3',
		])
		expect(run.firings.map(({rule, from}) => `${rule} ${from}`)).toEqual([
			'rows/by-lemma 2',
			'rows/by-form 3',
			'rows/by-both 2',
			'rows/always 0',
			'rows/always 2',
			'rows/always 3',
		])
	})
})
