import {describe, expect, it} from '@jest/globals'
import {baseLexicon} from '../src/lexicon/lexicon.js'
import {extendLexicon} from '../src/lexicon/own-words.js'
import type {Lexicon} from '../src/model/lexicon.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {firstReading, reading} from '../src/rules/reading.js'
import {type RuleSpec, rule, type Trigger} from '../src/rules/rule.js'
import {type LookUps, reversed, ruleSet} from '../src/rules/rule-set.js'
import {rowLookUps, runOnRows} from '../src/rules/run-on-rows.js'
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
		[
			'a trigger that nothing is looked up in',
			[spec('a', {trigger: {marker: ['that']}})],
			"rule 'a' waits for 'marker', which its set doesn't look up: write one of no trigger",
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
	const watcher = (name: string, trigger?: Trigger) =>
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
			rowLookUps,
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

describe('rules that wait for words', () => {
	// Each writes down that it was tried, and adds its name where the word ends in its letter.
	const lookUps: LookUps<Lexicon, Word> = {
		words: {
			word: (_, {text}) => text,
			letters: (_, {text}) => [...text],
			never: () => {
				throw new Error('no rule waits for it')
			},
		},
		lexicon: (lexicon) => lexicon,
	}
	const tried: string[] = []
	const waiting = (name: string, trigger?: Trigger, change = (text: string): string | null => text) =>
		rule<Lexicon, Word, string>({
			name,
			phase: 'ends',
			example: 'The pier leaks.',
			trigger,
			match(_, {text}) {
				tried.push(`${name} ${text}`)
				return text
			},
			apply: (_, word, text) => {
				const changed = change(text)
				return changed === null ? null : changed === text ? word : {...word, text: changed}
			},
		})
	const triedOn = (
		text: string,
		rules: readonly ReturnType<typeof waiting>[],
		lexicon = baseLexicon,
		how = newRuleRun(),
	) => {
		tried.length = 0
		rewrite(ruleSet('quotes', ['ends'], rules, lookUps), lexicon, {...pier, text}, how, (word) => word)
		return tried
	}

	it('are tried where one of their words is called, in the order of the set', () => {
		const rules = [
			waiting('by-letter', {letters: ['r', 'q']}),
			waiting('by-either', {word: ['quay'], letters: ['z']}),
			waiting('always'),
			waiting('by-word', {word: new Set(['pier', 'quay'])}),
		]
		expect(triedOn('pier', rules)).toEqual(['by-letter pier', 'always pier', 'by-word pier'])
		expect(triedOn('quay', rules)).toEqual(['by-letter quay', 'by-either quay', 'always quay', 'by-word quay'])
		expect(triedOn('hall', rules)).toEqual(['always hall'])
		expect(triedOn('pier', rules, baseLexicon, newRuleRun(new Set(['always']), true))).toEqual([
			'by-word pier',
			'by-letter pier',
		])
	})

	it('are called for by what the rules before them have made', () => {
		const rules = [
			waiting('late', {word: ['quay']}),
			waiting('renames', {word: ['pier']}, () => 'quay'),
			waiting('old', {word: ['pier']}),
			waiting('new', {word: ['quay']}),
		]
		expect(triedOn('pier', rules)).toEqual(['renames pier', 'new quay'])
	})

	it('know the words of a class, in each lexicon its own', () => {
		const rules = [waiting('reporting', {word: {classes: ['reporting']}})]
		const own = extendLexicon({reporting: ['blurb']})
		expect(triedOn('blurb', rules)).toEqual([])
		expect(triedOn('blurb', rules, own)).toEqual(['reporting blurb'])
		expect(triedOn('claim', rules, own)).toEqual(['reporting claim'])
		expect(triedOn('blurb', rules)).toEqual([])
	})

	it('cost nothing where no word calls for them', () => {
		const many = Array.from({length: 100}, (_, index) => waiting(`rule-${index}`, {word: [`word${index}`]}))
		expect(triedOn('pier', many)).toEqual([])
		expect(triedOn('word42', many)).toEqual(['rule-42 word42'])
	})

	it('read a value where they are called for, the first of them', () => {
		const set = ruleSet<{word: string}, string | null>(
			'facts',
			['marks'],
			['that', 'to', 'that'].map((marker, index) =>
				reading({
					name: `rule-${index}`,
					phase: 'marks',
					example: 'It is so.',
					trigger: {marker: [marker]},
					read: ({word}) => `${word} ${index}`,
				}),
			),
			{words: {marker: ({word}) => word}},
		)
		const readOf = (word: string) => firstReading(set, {word}, newRuleRun(), () => pier)
		expect([readOf('to'), readOf('that'), readOf('if')]).toEqual(['to 1', 'that 0', null])
	})

	it('need a lexicon to wait for a class', () => {
		const rules = [waiting('reporting', {word: {classes: ['reporting']}})]
		const {words} = lookUps
		expect(() => ruleSet('quotes', ['ends'], rules, {words})).toThrow(
			"rule 'reporting' waits for classes of words: give its set a `lexicon`, or list them",
		)
	})
})
