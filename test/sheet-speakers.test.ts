import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {aboveLines} from '../src/emit/sheet/people/above-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {speakerPost} from '../src/emit/sheet/speech/speaker-post.js'
import {speechLine, speechLines} from '../src/emit/sheet/speech/speech-lines.js'
import {clearText} from '../src/emit/sheet/wording/clear-text.js'
import type {QuoteFact} from '../src/facts/quote/schema.js'
import type {RoleFact} from '../src/facts/role/schema.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})
const sheetOf = (text: string): string => emitters.sheet({kinds: [], width: 80})[0]!.body(read(text), 0)

describe('the words of a speaker', () => {
	it.each([
		[
			'Ivo Moss fought the plan. But he’s also said much over the years about the duty of the state.',
			'Ivo Moss has also said much',
		],
		[
			'In her speech, Ida Holm declared the need for work: “Change the town, then change it again,” she said.',
			'In her speech, Ida Holm declared',
		],
	])('read as a clause: %s', (text, words) => {
		const sheet = sheetOf(`Norvik Air sold two mills. ${text}`)
		expect(sheet).toContain(words)
		expect(sheet).not.toMatch(/Moss [’']s|said: In her speech/)
	})

	it.each([
		['As one aunt told Birk: “The mill leaks and nobody mends it.”', 'One aunt told Birk: “The mill leaks'],
		['As Birk reported, the mill leaks and stands empty.', undefined],
	])('have no conjunction before them where they stand behind a colon: %s', (text, start) => {
		const article = sheetArticle(read(`Norvik Air sold two mills. ${text}`))
		const lines = article.facts.filter((fact) => fact.kind === 'quote').map((quote) => speechLine(article, quote)?.text)
		expect(lines[0]?.startsWith(start ?? 'As Birk reported')).toBe(true)
	})

	it.each([
		['Francis’ message was to ask all owners to be kinder.', 'Francis’', 'message was to ask', 'to be kinder'],
		['They face problems that the owners say have grown.', 'the owners', 'say', 'have grown'],
	])('are the sentence where they are a part of a clause: %s', (text, source, cue, content) => {
		const extraction = read(text)
		const spanOf = (words: string) => ({
			start: text.indexOf(words),
			end: text.indexOf(words) + words.length,
			text: words,
		})
		const quote = {
			mode: 'indirect',
			sentence: 0,
			content: [spanOf(content)],
			cue: {...spanOf(cue), lemma: 'say'},
			source: spanOf(source),
			speaker: source,
			speakerId: null,
			speakerConfidence: 0.9,
			speakerTitle: null,
			speakers: [],
			addressee: null,
			time: null,
			evidence: spanOf(text),
			confidence: 0.8,
		} as unknown as QuoteFact
		const line = speechLine(sheetArticle(extraction), quote)?.text
		expect([undefined, text.slice(0, -1)]).toContain(line)
	})
})

describe('a sentence with speech behind one that a line gives', () => {
	it('does not bring it again', () => {
		const text = 'Norvik Air sold two mills on Monday. It also closed a pier, Ida Holm said.'
		const lines = speechLines(sheetArticle(read(text)), new Set([0]))
		expect(lines.filter(({text: line}) => line.includes('sold two mills'))).toEqual([])
	})
})

describe('the post of a speaker', () => {
	const quote = {speaker: 'Ann Lee', speakerId: 'a', speakerTitle: 'columnist'} as QuoteFact
	const postOf = (text: string, place: string | null, organization: string | null, served: string | null) =>
		speakerPost(
			{
				text,
				roles: [
					{
						kind: 'role',
						person: 'Ann Lee',
						personId: 'a',
						title: 'columnist',
						status: 'current',
						since: null,
						until: null,
						place,
						organization,
						for: served === null ? null : {name: served, text: served},
						evidence: {text, start: 0, end: text.length},
						confidence: 0.8,
					} as unknown as RoleFact,
				],
			},
			quote,
		)

	it('is none of the place in the name of what it is for', () => {
		expect(postOf('Ann Lee, a columnist for the Norland daily', 'Norland', null, null)).toBe('columnist')
		expect(postOf('Ann Lee, a columnist of Norland', 'Norland', null, null)).toBe('columnist of Norland')
	})

	it('is none of the owner of what it is for', () => {
		expect(postOf('Ann Lee, a columnist for the parent of Acme', null, 'Acme', 'the parent of Acme')).toBe('columnist')
	})
})

describe('a pronoun in front of the name that it may stand for', () => {
	it('is left as it is', () => {
		const text =
			'Bo Ray met Carl Moss. From the first days of his term, when he insisted on paying the bill himself, Ivo Lund knew the town.'
		const article = sheetArticle(read(text))
		expect(clearText(article, article.sentences[1]!)).toContain('when he insisted')
	})
})

describe('a post of several people', () => {
	it('is given by the line that names them', () => {
		const text = 'The sale angered critics such as Bo Ray.'
		const role = {kind: 'role', title: 'critic', organization: null, sentence: 0} as unknown as RoleFact
		expect(aboveLines([{text, sentences: [0]}]).isGiven(role)).toBe(true)
		expect(aboveLines([{text: 'The sale angered Bo Ray', sentences: [0]}]).isGiven(role)).toBe(false)
	})
})
