import {describe, expect, it} from '@jest/globals'
import {createReader} from '../src/extract.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {correctionCases} from '../src/syntax/corrections/cases.js'
import {correctionRules} from '../src/syntax/corrections/rules.js'

const read = createReader()

function readTree(text: string): {readonly fired: readonly string[]; readonly lines: readonly string[]} {
	const run = newRuleRun()
	const {tokens, article} = read({id: 'case', published: '2024-11-21', text}, {tokens: true}, run)
	const {start, end, head, deprel, xpos} = tokens!
	const word = (row: number): string => (row < 0 ? 'ROOT' : article.text.slice(start[row], end[row]))
	const lines = start.flatMap((_, row) => [
		`${word(row)} ${deprel[row]} ${word(head[row]!)}`,
		`${word(row)} ${xpos[row]}`,
	])
	return {fired: run.firings.map(({rule}) => rule), lines}
}

describe('corrections of trees', () => {
	it.each(correctionCases.filter(({arcs}) => arcs.length > 0))('$rule corrects “$text”', ({rule, text, arcs}) => {
		const {fired, lines} = readTree(text)
		expect(fired).toContain(rule)
		expect(lines).toEqual(expect.arrayContaining([...arcs]))
	})

	it.each(correctionCases.filter(({arcs}) => arcs.length === 0))('$rule leaves “$text” alone', ({rule, text}) => {
		expect(readTree(text).fired).not.toContain(rule)
	})

	it('have cases, each of them', () => {
		const tried = new Set(correctionCases.map(({rule}) => rule))
		expect(correctionRules.rules.map(({phase, name}) => `${phase}/${name}`).filter((id) => !tried.has(id))).toEqual([])
	})
})
