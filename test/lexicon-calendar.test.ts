import {describe, expect, test} from '@jest/globals'
import {months, seasons, weekdays} from '../src/lexicon/calendar.js'
import {baseLexicon} from '../src/lexicon/lexicon.js'
import {cardinals, ordinals, scales} from '../src/lexicon/numerals.js'
import type {WordClass} from '../src/model/word-class.js'

const wordsOf = (...classes: readonly WordClass[]): string[] =>
	classes.flatMap((name) => [...baseLexicon.words(name)]).sort()

describe('words that have a value belong to classes of the same words', () => {
	test.each([
		['months', months, wordsOf('month', 'month-abbreviation')],
		['weekdays', weekdays, wordsOf('weekday', 'weekday-abbreviation')],
		['seasons', seasons, wordsOf('season')],
		['cardinals', cardinals, wordsOf('cardinal')],
		['scales', scales, wordsOf('scale')],
		['ordinals', ordinals, wordsOf('ordinal')],
	] as const)('%s', (_, table, words) => {
		expect([...table.keys()].sort()).toEqual(words)
	})
})
