import {describe, expect, it} from '@jest/globals'
import type {ParsedWord} from '../bench/gold/syntax/conll18.js'
import {addReporting, noReporting, reportingFigures} from '../bench/gold/syntax/reporting-clauses.js'

type Row = readonly [form: string, lemma: string, upos: string, head: number, deprel: string]

const wordsOf = (rows: readonly Row[]): ParsedWord[] =>
	rows.map(([form, lemma, upos, head, deprel], start) => ({
		start,
		end: start + 1,
		isPart: false,
		form,
		lemma,
		upos,
		xpos: '_',
		head,
		deprel,
	}))

const contentClause: Row[] = [
	['Moss', 'Moss', 'PROPN', 1, 'nsubj'],
	['said', 'say', 'VERB', -1, 'root'],
	['ferries', 'ferry', 'NOUN', 3, 'nsubj'],
	['sank', 'sink', 'VERB', 1, 'ccomp'],
]
const parenthetical: Row[] = [
	['Ferries', 'ferry', 'NOUN', 1, 'nsubj'],
	['sank', 'sink', 'VERB', -1, 'root'],
	['Moss', 'Moss', 'PROPN', 3, 'nsubj'],
	['said', 'say', 'VERB', 1, 'parataxis'],
]

describe('arcs of reporting clauses', () => {
	it('counts a content clause and a verb of speech beside what it reports, with their subjects', () => {
		const both = addReporting(
			addReporting(noReporting, wordsOf(contentClause), wordsOf(contentClause)),
			wordsOf(parenthetical),
			wordsOf(parenthetical),
		)
		expect(both).toEqual({clauses: 2, clausesRight: 2, subjects: 2, subjectsRight: 2})
	})

	it('takes an arc with another label or head for wrong, and leaves subtypes out', () => {
		const labelled = contentClause
			.with(3, ['sank', 'sink', 'VERB', 1, 'advcl'])
			.with(0, ['Moss', 'Moss', 'PROPN', 1, 'nsubj:outer'])
		expect(addReporting(noReporting, wordsOf(contentClause), wordsOf(labelled))).toEqual({
			clauses: 1,
			clausesRight: 0,
			subjects: 1,
			subjectsRight: 1,
		})
		const moved = parenthetical.with(3, ['said', 'say', 'VERB', 0, 'parataxis'])
		expect(addReporting(noReporting, wordsOf(parenthetical), wordsOf(moved)).clausesRight).toBe(0)
	})

	it('counts no other verbs, and gives null where there is nothing', () => {
		const made = contentClause.with(1, ['meant', 'mean', 'VERB', -1, 'root'])
		const none = addReporting(noReporting, wordsOf(made), wordsOf(made))
		expect(reportingFigures(none).map(({value}) => value)).toEqual([null, null])
	})
})
