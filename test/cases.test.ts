import {describe, expect, it} from '@jest/globals'
import {type Case, caseFiles, casesIn, readCases} from '../bench/admission/cases.js'
import {askedFor, itemsOf} from '../bench/admission/renderings.js'
import {ruleSets, rulesOf} from '../bench/admission/rule-sets.js'
import {createReader} from '../src/extract.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {correctionRules} from '../src/syntax/corrections/correct.js'

// What rooms are to read, as their lists of cases say: src/ROOM/cases/TOPIC.tsv.

const readers = {withModels: createReader(), withoutModels: createReader({models: false})}

function check({text, kind, wanted, rule, conditions}: Case): void {
	for (const {models, published} of conditions) {
		const run = newRuleRun()
		const read = models ? readers.withModels : readers.withoutModels
		const found = itemsOf(
			kind,
			read({id: 'case', published, text}, {tokens: true, statements: 'all', language: 'en'}, run),
		)
		expect(askedFor(kind, wanted, found)).toEqual(wanted)
		const fired = run.firings.map((firing) => firing.rule)
		if (rule?.fires) expect(fired).toContain(rule.id)
		else if (rule) expect(fired).not.toContain(rule.id)
	}
}

const lists = caseFiles().map((file) => ({file, cases: casesIn(file)}))
const allCases = lists.flatMap(({cases}) => cases)

describe.each(lists)('$file', ({cases}) => {
	for (const group of new Set(cases.map((one) => one.group)))
		describe(group, () => {
			it.each(cases.filter((one) => one.group === group))('$kind of “$text”', check)
		})
})

describe('rules of cases', () => {
	const tried = new Set(allCases.flatMap(({rule}) => (rule ? [rule.id] : [])))

	it('are rules that there are', () => {
		const known = new Set(rulesOf(ruleSets).map(({id}) => id))
		expect([...tried].filter((id) => !known.has(id))).toEqual([])
	})

	it('are all corrections of trees, each with a case in which it fires and one in which it does not', () => {
		const counts = correctionRules.rules.map(({phase, name}) => {
			const own = allCases.filter(({rule}) => rule?.id === `${phase}/${name}`)
			return {id: `${phase}/${name}`, firing: own.filter(({rule}) => rule?.fires).length, all: own.length}
		})
		expect(counts.filter(({firing, all}) => firing === 0 || firing === all)).toEqual([])
	})
})

describe('a line of cases that cannot be read', () => {
	const group = '## leaks\n'
	it.each([
		['no group', 'It leaks.\tquotes\t–', "a.tsv:1: no group is open: write a line '## ' and its name above"],
		[
			'too few columns',
			`${group}It leaks.\tquotes`,
			'a.tsv:2: write text, kind and what should come out, and the rule where it is the case of one, with tabs between',
		],
		['too many columns', `${group}It leaks.\tquotes\t–\tmarks/leak\tmore`, 'a.tsv:2: write text, kind and what'],
		['an unknown kind', `${group}It leaks.\tleaks\t–`, "a.tsv:2: 'leaks' is no kind: write one of sentences, tokens,"],
		[
			'an unknown way to read',
			'## leaks [in Latin]\nIt leaks.\tquotes\t–',
			"a.tsv:2: 'in Latin' is no way to read: write one of without models, with and without models, undated",
		],
		[
			'a text twice',
			`${group}It leaks.\tquotes\t–\nIt leaks.\tdates\t–\nIt leaks.\tquotes\t–`,
			'a.tsv:4: the text stands here twice: drop a line',
		],
		[
			'a tree without arcs',
			`${group}It leaks.\tarcs\t–`,
			"a.tsv:2: no tree is without arcs: write some, or 'not' and a rule",
		],
	])('is refused with file, line and cure: %s', (_, lines, message) => {
		expect(() => readCases('a.tsv', lines)).toThrow(message)
	})
})
