import {describe, expect, it} from '@jest/globals'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {timelineLines} from '../src/emit/sheet/timeline/timeline.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const timelineOf = (text: string): string => {
	const article = {id: 'a.txt', published: '2026-03-04', text: `Norvik Air sold two mills. ${text}`}
	const lines = timelineLines(sheetArticle(engine.extract(article)), Number.POSITIVE_INFINITY)
	return lines.map(({text: line}) => `- ${line}`).join('\n')
}

describe('the timeline of a sheet', () => {
	it('has what happened before dawn on a day, not what happened before the day', () => {
		expect(timelineOf('An earthquake struck Hollin before dawn on Monday, killing 63 people.')).toContain(
			'earthquake struck',
		)
		expect(timelineOf('Norvik Air sold two mills before Monday.')).not.toContain('sold')
	})

	it.each([
		['Jon Fisk is on trial over charges that he killed Cal Moss in June 2023.'],
		['Jon Fisk is on trial over charges that he killed Cal Moss and robbed a bank in June 2023.'],
		['It is a myth that Ann Lee founded Acme in 1990.'],
		['Police doubt a tip that Bo Ray robbed the bank in May 2024.'],
		['Ida Holm faces claims that she sold Acme to Bo Ray in May 2024.'],
		['The novel tells of a pilot, Bo Ray, who bombed Oslo in May 1990.'],
		['The board asked how Ann Lee founded Acme in 1990.'],
	])('states no charge, doubt or story as a fact: %s', (text) => {
		expect(timelineOf(text)).not.toMatch(/- (?:1990|202\d)/)
	})

	it('dates a relative clause of a name, by a sentence in the past', () => {
		const timeline = timelineOf('The club hired Bo Ray, who bombed Norvik Mills in 2021.')
		expect(timeline).toContain('2021: Bo Ray bombed Norvik Mills in 2021')
	})

	it('has all verbs of a clause whose first is read as a part of the subject', () => {
		const timeline = timelineOf(
			'Fisk, then a harbour watch volunteer, shot and killed Moss in February 2024, in a quarrel as the unarmed young sailor was heading back to a cousin’s hut in Hollin, Fla., after buying bread at a corner shop.',
		)
		expect(timeline).toContain('2024-02: Fisk, then a harbour watch volunteer, shot and killed Moss in February 2024')
	})

	it('gives no event by a phrase that another noun heads', () => {
		const speech = 'Ogle said that Holt’s speech on fish at a campaign rally in Ohio on Monday was a joke.'
		expect(timelineOf(speech)).not.toContain('according to Ogle')
		expect(timelineOf('Ogle said that a campaign rally in Ohio on Monday was a joke.')).toContain('according to Ogle')
	})
})
