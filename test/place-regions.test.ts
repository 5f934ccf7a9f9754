import {describe, expect, it} from '@jest/globals'
import {createEngine} from '../src/index.js'

const {extract} = createEngine()

/** The places of a text with their codes: `London CA`. */
const placesOf = (text: string): string[] =>
	extract({id: 'a', text, published: '2024-01-02'})
		.entities.filter(({type}) => type === 'place')
		.map(({name, ids}) => `${name} ${ids.iso}`)
		.sort()

describe('a town with its region', () => {
	it.each([
		[
			'A fire broke out in London, Ontario, on Monday. Officials in London said two people died.',
			['London CA', 'Ontario CA'],
		],
		['She lives in Paris, Texas, and works there.', ['Paris US', 'Texas US-TX']],
		['Residents of Athens, Georgia, protested on Monday.', ['Athens US', 'Georgia US-GA']],
		['The crash near Naples, Fla., killed two people.', ['Fla. US-FL', 'Naples US']],
		['They met in London, England, on Monday.', ['England GB', 'London GB']],
		['The train left Toronto, Ontario, at noon.', ['Ontario CA', 'Toronto CA']],
	])('lies where its region does: %s', (text, places) => {
		expect(placesOf(text)).toEqual(places)
	})

	it.each([
		['The tour goes to Paris, Ontario and Quebec.', 'Paris FR'],
		['Protests were held in Tbilisi, Georgia, on Monday.', 'Georgia GE'],
		['They flew from London to Ontario on Monday.', 'London GB'],
	])('is the usual one elsewhere: %s', (text, place) => {
		expect(placesOf(text)).toContain(place)
	})
})
