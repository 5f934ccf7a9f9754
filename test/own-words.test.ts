import {describe, expect, it} from '@jest/globals'
import {createEngine, type Engine} from '../src/extract.js'

const published = '2026-03-04'
const own = createEngine({
	cues: ['blurb'],
	titles: ['ombudsperson'],
	lexicon: {classes: {'person-noun': ['lamplighter']}},
})
const builtIn = createEngine()

function quotesOf({extract}: Engine, text: string) {
	return extract({text, published}).facts.flatMap((fact) =>
		fact.kind === 'quote'
			? {speaker: fact.speaker, act: fact.act, cue: fact.cue?.lemma, content: fact.content.map((piece) => piece.text)}
			: [],
	)
}

function rolesOf({extract}: Engine, text: string) {
	return extract({text, published}).facts.flatMap((fact) =>
		fact.kind === 'role' ? {person: fact.person, title: String(fact.title).toLowerCase(), status: fact.status} : [],
	)
}

describe("a caller's cue", () => {
	it.each([
		'“The pier leaks,” Ann Lee said.',
		'“The pier leaks,” said Ann Lee.',
		'Ann Lee said: “The pier leaks.”',
		'Ann Lee said that the pier leaks.',
		'Ann Lee said the pier leaks.',
		'The pier leaks, Ann Lee said on Monday.',
		'The pier, Ann Lee said, leaks badly in winter.',
		'“The pier,” Ann Lee said, “leaks badly.”',
		'Ann Lee said the pier leaks and left.',
	])('works as “said” does: %s', (text) => {
		const expected = quotesOf(builtIn, text).map((quote) => ({...quote, cue: 'blurb'}))
		expect(expected).toHaveLength(1)
		expect(expected[0]!.speaker).toBe('Ann Lee')
		expect(quotesOf(own, text.replace('said', 'blurbed'))).toEqual(expected)
	})

	it('works in its other forms', () => {
		expect(quotesOf(own, '“The pier leaks,” Ann Lee blurbs.')).toMatchObject([{speaker: 'Ann Lee', cue: 'blurb'}])
		expect(quotesOf(own, 'Ann Lee left, blurbing that the pier leaks.')).toMatchObject([
			{speaker: 'Ann Lee', cue: 'blurb'},
		])
	})

	it('is a noun behind a determiner', () => {
		const text = 'The blurb was short. Ann Lee read the blurbs on Monday.'
		expect(quotesOf(own, text)).toEqual(quotesOf(builtIn, text))
	})

	it('works by rules alone where “said” does', () => {
		const engines = [createEngine({models: false, cues: ['blurb']}), createEngine({models: false})] as const
		const text = '“The pier leaks,” said Ann Lee.'
		const [expected] = quotesOf(engines[1], text)
		expect(expected?.speaker).toBe('Ann Lee')
		expect(quotesOf(engines[0], text.replace('said', 'blurbed'))).toEqual([{...expected, cue: 'blurb'}])
	})

	it('leaves records of texts without it alone', () => {
		const text = 'The minister, Tilda Roe, said the teacher left. “It leaks,” Sam Holt told reporters.'
		expect(own.extract({text, published})).toEqual(builtIn.extract({text, published}))
	})
})

const holders = [
	'X Tilda Roe resigned.',
	'Tilda Roe, the x, resigned on Monday.',
	'The x, Tilda Roe, resigned.',
	'Tilda Roe was x in Norden.',
	'Tilda Roe became x in 2019.',
	'Former x Tilda Roe resigned.',
	'The xs, Tilda Roe and Sam Holt, resigned.',
	'“The pier leaks,” said x Tilda Roe.',
]

describe.each([
	['title', 'ombudsperson', 'commissioner'],
	['person noun', 'lamplighter', 'teacher'],
])("a caller's %s", (_, word, exemplar) => {
	const fill = (text: string, noun: string): string =>
		text.replace(/^X/, noun.charAt(0).toUpperCase() + noun.slice(1)).replace(/\bx(?=s?\b)/, noun)

	it.each(holders)('works as a known one does: %s', (text) => {
		const expected = rolesOf(builtIn, fill(text, exemplar))
		expect(expected.length).toBeGreaterThan(0)
		expect(rolesOf(own, fill(text, word))).toEqual(
			expected.map((role) => ({...role, title: role.title.replace(exemplar, word)})),
		)
	})
})

describe("a caller's titles and cues of several words, or with hyphens", () => {
	const several = createEngine({
		cues: ['hit back', 'hand-wave'],
		titles: ['chief cat tamer', 'vice-ombud', 'smelter of works'],
	})

	it.each([
		['Vice-ombud Tilda Roe resigned.', 'vice-ombud'],
		['Tilda Roe, the vice-ombud, resigned on Monday.', 'vice-ombud'],
		['Chief cat tamer Tilda Roe resigned.', 'chief cat tamer'],
		['Tilda Roe, the chief cat tamer, resigned on Monday.', 'chief cat tamer'],
		['Smelter of Works Tilda Roe resigned.', 'smelter of works'],
		['Tilda Roe, smelter of works, resigned on Monday.', 'smelter of works'],
	])('are found: %s', (text, title) => {
		expect(rolesOf(builtIn, text).map((role) => role.title)).not.toEqual([title])
		expect(rolesOf(several, text)).toMatchObject([{title}])
	})

	it.each([
		['“The pier leaks,” Ann Lee hit back.', 'hit'],
		['“The pier leaks,” Ann Lee hand-waved.', 'wave'],
	])('report speech: %s', (text, cue) => {
		expect(quotesOf(several, text)).toMatchObject([{speaker: 'Ann Lee', cue}])
	})
})

describe("a caller's names", () => {
	it('stay as they are', () => {
		const {extract} = createEngine({lexicon: {organization: ['Harbour Street Station']}})
		const [found] = extract({text: 'Fans of Harbour Street Station sang all night.'}).entities
		expect(found).toMatchObject({type: 'organization', name: 'Harbour Street Station'})
	})
})
