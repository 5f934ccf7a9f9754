import {describe, expect, it} from '@jest/globals'
import {PlaceError, placeWords} from '../train/invented/place-words.js'
import {parseArticles, readInventedArticles} from '../train/invented/read-articles.js'

const file = `id: clerk-held
published: 2019-03-12
--
Clerk held over missing fees

NARVA - Police arrested a court clerk, Ana Ruiz, 41, on Monday. The clerk said she took nothing.

"I have nothing to hide," she said. "Ask them."
--
person Ana Ruiz | Ana Ruiz | female
role Ana Ruiz | court clerk | -
place Narva | NARVA
quote indirect | she took nothing | cue=said | source=The clerk | speaker=Ana Ruiz
quote direct | "I have ~~ to hide," || "Ask them." | cue=said | source=she | speaker=Ana Ruiz
quantity count | 41 | value=41 | bound=~ | unit=year
date DATE | Monday | 2019-03-11
statement Police | arrest | a court clerk | Police ~~ Monday | polarity=denied
relation age | Ana Ruiz | 41
event arrest | arrested | person=The clerk -> Ana Ruiz | by=Police | date=2019-03-11 | key
key Police arrested ~~ Monday
`

describe('invented articles', () => {
	it('are read with every record at its place', () => {
		const {articles, faults} = parseArticles(file)
		expect(faults).toEqual([])
		const [article] = articles
		const slice = ({start, end}: {start: number; end: number}) => article!.text.slice(start, end)
		expect(article).toMatchObject({
			published: '2019-03-12',
			roles: [{person: 'Ana Ruiz', title: 'court clerk', organization: null}],
		})
		expect(article!.quotes.map(({content}) => content.map(slice))).toEqual([
			['she took nothing'],
			['"I have nothing to hide,"', '"Ask them."'],
		])
		// Of two places of `said` and `she` the one next to the content.
		expect(article!.quotes[1]!.cue!.start).toBeGreaterThan(article!.text.indexOf('to hide'))
		expect(article!.quotes.map(({source}) => slice(source!))).toEqual(['The clerk', 'she'])
		expect(article!.quantities[0]).toMatchObject({value: 41, bound: '~', unit: 'year', change: null})
		expect(article!.statements[0]).toMatchObject({polarity: 'denied', modality: 'actual'})
		expect(slice(article!.statements[0]!)).toBe('Police arrested a court clerk, Ana Ruiz, 41, on Monday')
		expect(article!.events).toMatchObject([
			{
				type: 'arrest',
				date: '2019-03-11',
				key: true,
				arguments: [
					{role: 'person', text: 'The clerk', name: 'Ana Ruiz'},
					{role: 'by', text: 'Police', name: null},
				],
			},
		])
		expect(article!.key).toHaveLength(1)
	})

	it.each([
		['event arrest | arrested | victim=Police', 'victim is not a role of arrest'],
		['event theft | arrested', 'no such type of event: theft'],
		['statement Police | arrest | - | arrested | modality=planned', 'planned is not a modality'],
		['date DATE | Tuesday | -', '"Tuesday" doesn\'t stand in the text'],
		['date DAY | Monday | -', 'DAY is not a type of TIMEX3'],
		['quantity count | 41 | value=many', 'many is no number'],
		['role Sam Holt | mayor | -', '"Sam Holt" is no person of the article'],
		['quote indirect', 'words are missing'],
		['key said', '"said" stands 2 times in the text; say which: #1'],
		['hint 3', 'no such kind: hint'],
		['event arrest | arrested | person=she -> Sam Holt', '"Sam Holt" is no name of the article'],
	])('say what is wrong with `%s`, and where', (line, message) => {
		const {faults} = parseArticles(file + line)
		expect(faults).toHaveLength(1)
		expect(faults[0]).toMatchObject({line: 21, article: 'invented/clerk-held'})
		expect(faults[0]!.message).toContain(message)
	})

	it('name the file and line that has no id', () => {
		const {articles, faults} = parseArticles(`${file}====\npublished: -\n--\nRain.\n--\n`)
		expect(articles).toHaveLength(1)
		expect(faults).toEqual([{line: 22, message: 'the head has no id', article: ''}])
	})

	it('of the project all fit their texts', () => {
		const articles = readInventedArticles()
		expect(articles.length).toBeGreaterThan(300)
		expect(new Set(articles.map(({id}) => id)).size).toBe(articles.length)
	})
})

describe('placing words', () => {
	it('counts whole words', () => {
		expect(placeWords('Then the men said he left.', 'he')).toEqual({start: 18, end: 20, text: 'he'})
		expect(placeWords('He said it. She said no.', 'said#2').start).toBe(16)
		expect(placeWords('He said it. She said no.', 'said @ She said').start).toBe(16)
	})

	it.each(['', 'He ~~ ', ' @ He said'])('refuses %j, where words are missing', (words) => {
		expect(() => placeWords('He said it.', words)).toThrow('words are missing')
	})

	it('refuses what stands several times', () => {
		expect(() => placeWords('He said it. She said no.', 'said')).toThrow(PlaceError)
		expect(() => placeWords('He said it.', 'He ~~ no')).toThrow('"no" doesn\'t stand after "He"')
	})
})
