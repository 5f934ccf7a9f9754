import {expect, it} from '@jest/globals'
import {gumDates} from '../bench/gold/dates/gum.js'
import {recognizedDates} from '../bench/gold/dates/recognized.js'
import {timexDates} from '../bench/gold/dates/timex.js'
import {newsQuant} from '../bench/gold/quantities/newsquant.js'
import {goldTrees} from '../bench/gold/syntax/gold-trees.js'
import type {DateFact} from '../src/facts/date/schema.js'
import {date, made, quantity, spanOf} from './evaluate/made.js'
import {perfectTree} from './evaluate/perfect.js'
import {expectPerfect, onGold, scoreOf, values} from './evaluate/real-gold.js'

/** A date of ours at a place, with what gold says of it. */
const dateAt = (text: string, {start, end}: {start: number; end: number}, fields: Partial<DateFact>) =>
	date({...fields, evidence: {...spanOf(text, start, end), rule: ''}})

onGold('gold given as prediction scores 100: dates, quantities, given words', () => {
	it('dates/timebank-aquaint.jsonl', () =>
		expectPerfect(
			scoreOf(
				timexDates,
				'dates/timebank-aquaint.jsonl',
				({text, dates}) =>
					made(text, {facts: dates.map(({type, value, ...place}) => dateAt(text, place, {type, value}))}),
				300,
			),
		))

	it('dates/gum.jsonl', () =>
		expectPerfect(
			scoreOf(
				gumDates,
				'dates/gum.jsonl',
				({text, dates}) =>
					made(text, {
						facts: dates.map(({value, from, to, notBefore, notAfter, ...place}) =>
							dateAt(text, place, {
								value: value ?? '?',
								earliest: from ?? notBefore ?? null,
								latest: to ?? notAfter ?? null,
							}),
						),
					}),
				300,
			),
		))

	it('dates/recognizers-DateTimeModel.jsonl', () =>
		expectPerfect(
			scoreOf(
				recognizedDates,
				'dates/recognizers-DateTimeModel.jsonl',
				({Input, Results}) =>
					made(Input, {
						facts: Results.map(({Start, End, Resolution}) =>
							dateAt(Input, {start: Start, end: End + 1}, {value: Resolution?.values[0]?.timex ?? '?'}),
						),
					}),
				1000,
			),
		))

	// What a quantity is about depends on the whole analysis of its sentence.
	it('quantities/newsquant.jsonl, but for concepts', () => {
		const score = scoreOf(
			newsQuant,
			'quantities/newsquant.jsonl',
			({text, quantities}) =>
				made(text, {
					facts: quantities.map(({value, change, normalized_unit: unit}, index) => {
						const range = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(value.trim())
						const turned = change === 'up' || change === 'down'
						return quantity({
							id: String(index),
							type: 'measure',
							value: range ? null : Number(value),
							min: range ? Number(range[1]) : null,
							max: range ? Number(range[2]) : null,
							unit,
							bound: turned ? '=' : (change as '='),
							change: turned ? change : null,
							changeRole: turned ? 'by' : null,
						})
					}),
				}),
			400,
		)
		expectPerfect(score, /^concept/)
		expect(score.items).toBe(489)
	})

	it('syntax/gum-dev.conllu, over its own words', () => {
		const score = scoreOf(goldTrees, 'syntax/gum-dev.conllu', perfectTree)
		expectPerfect(score)
		const tags = ['gold.upos', 'gold.xpos', 'gold.lemma']
		const arcs = ['gold.uas', 'gold.las', 'gold.reporting', 'gold.reporting.subject']
		expect(Object.keys(values(score))).toEqual([...tags, ...arcs])
	})
})
