import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {aboveLines} from '../src/emit/sheet/people/above-lines.js'
import {withoutKnownPosts} from '../src/emit/sheet/people/known-posts.js'
import {peopleLines} from '../src/emit/sheet/people/people-lines.js'
import {isWholeRelation, wholePost} from '../src/emit/sheet/people/whole-post.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {speechLines} from '../src/emit/sheet/speech/speech-lines.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const sheetOf = (text: string): string => emitters.sheet({kinds: [], width: 80})[0]!.body(read(text), 0)

const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})

const peopleOf = (text: string): string =>
	peopleLines(read(text), {isGiven: () => false, isNamed: () => true}, Number.POSITIVE_INFINITY).join('\n')

describe('the posts of a sheet', () => {
	it('are past for who was killed, not for who was attacked', () => {
		expect(peopleOf('Gunmen killed a bodyguard in an attack on Minister Ann Lee in Oslo on Monday.')).toContain(
			'**Ann Lee** is Minister',
		)
		const guards =
			'Two guards of the embassy died when rebels tried to assassinate Ambassador Ann Lee on Monday in a bombing.'
		expect(peopleOf(guards)).toContain('**Ann Lee** is Ambassador')
		const pilot = peopleOf(
			'Police arrested Bo Ray, a pilot, who killed the actor Ida Holm in an attack on Mayor Ann Lee.',
		)
		expect(pilot).toContain('**Ann Lee** is Mayor')
		expect(pilot).toContain('**Ida Holm** was actor')
		expect(pilot).toContain('**Bo Ray** is pilot')
		expect(peopleOf('Rebels plotted to murder Governor Bo Ray in Oslo on Monday.')).not.toContain('was Governor')
		expect(peopleOf('Rebels assassinated Governor Bo Ray in Oslo on Monday.')).toContain('**Bo Ray** was Governor')
	})

	it('have the place and the body of an apposition before the post of a speaker', () => {
		const text =
			'Norvik Air sold two mills. Ann Lee, Norland’s UN ambassador, spoke on Monday. “We object. It is over,” Lee said.'
		const [speech] = speechLines(sheetArticle(read(text)), new Set())
		expect(speech?.text).toBe('Ann Lee, Norland’s UN ambassador, said: “We object. It is over”')
		expect(peopleOf(text)).toContain('**Ann Lee** is Norland’s UN ambassador')
	})
})

describe('the post of a speaker', () => {
	const said = {text: 'Ann Lee, mayor of Narva, said: “It leaks”', sentences: [1], post: ', mayor of Narva,'}

	it.each([
		['Ann Lee, 54, the mayor of Narva, sold two mills', 'Ann Lee said: “It leaks”'],
		['Mayor of Narva Ann Lee sold two mills', 'Ann Lee said: “It leaks”'],
		['Ann Berg, mayor of Narva, met Bo Lee', said.text],
		['Ann Lee met Bo Berg, mayor of Narva', said.text],
	])('is known below: %s', (above, below) => {
		expect(withoutKnownPosts([[{text: above, sentences: [0]}, said]])[0]![1]!.text).toBe(below)
	})

	it('and a person are in the lines above by their words side by side', () => {
		const {isNamed} = aboveLines([{text: 'Jon Fisk Jr. sued Ann Berg', sentences: [0]}])
		expect(['Tom Moss Jr.', 'Jon Fisk Jr.', 'Ann Berg'].map(isNamed)).toEqual([false, true, true])
		const {facts} = read('Ann Lee, the vice president of Norvik Air, met Bo Ray.')
		const post = facts.find((fact) => fact.kind === 'role')!
		const isGiven = (text: string): boolean => aboveLines([{text, sentences: [0]}]).isGiven(post)
		expect(isGiven('Vice President Ann Lee met Bo Ray')).toBe(true)
		expect(isGiven('President Ann Lee met the vice squad')).toBe(false)
	})
})

describe('direct speech that is a part of a clause', () => {
	it('has the sentence around it, and its marks end before a sentence of its own', () => {
		const mills = 'Norvik Air sold two mills.'
		const pier = sheetOf(`${mills} The pier, which Ida Holm called “a death trap,” was closed.`)
		expect(pier).toContain('- The pier, which Ida Holm called “a death trap,” was closed')
		const bank = 'In May, the bank “misled its clients for years,” Ida Holm, a judge, wrote. “It knew.”'
		expect(sheetOf(`${mills} ${bank}`)).toContain('the bank “misled its clients for years” … “It knew.”')
	})
})

describe('a post that is no whole one', () => {
	const spanOf = (text: string, words: string) => ({
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
		text: words,
	})
	const postOf = (text: string, words: string, title: string, place: string | null = null) => {
		const evidence = {rule: '', ...spanOf(text, words)}
		const whole = wholePost(text, {title, person: 'Ann Lee', organization: null, place, for: null, evidence})
		return whole && [whole.title, whole.place].filter((one) => one !== null).join(' of ')
	}

	it.each([
		['Ann Lee, 40 percent owner of Acme, left.', 'Ann Lee, 40 percent owner', 'percent owner'],
		['Ann Lee, 40 percent owner of Acme, left.', 'Ann Lee, 40 percent owner', 'owner'],
		['In the vote over their next leader, Lee came third.', 'leader, Lee', 'leader'],
	])('is left out: %s', (text, words, title) => {
		expect(postOf(text, words, title)).toBe(null)
	})

	it.each([
		['Ann Lee, leader of Norland, left.', 'Ann Lee, leader of Norland', 'leader of Norland'],
		['Ann Lee, leader of Norland’s Harbour Party, left.', 'Ann Lee, leader of Norland', 'leader'],
		['Ann Lee, tutor at Norland’s Wick office, left.', 'Ann Lee, tutor at Norland', 'tutor'],
		['Ann Lee, founder of a Norland rival, left.', 'Ann Lee, founder of a Norland', 'founder'],
	])('is whole or its title alone: %s', (text, words, expected) => {
		expect(postOf(text, words, expected.split(' ')[0]!, 'Norland')).toBe(expected)
	})

	it.each([
		['A quiet leader, Lee left.', 'leader, Lee', 'leader'],
		['Ann Lee, Channel 4 reporter, left.', 'Ann Lee, Channel 4 reporter', 'reporter'],
		['Ann Lee sold the former clerk’s photos.', 'Ann Lee sold the former clerk', 'clerk'],
	])('stays: %s', (text, words, title) => {
		expect(postOf(text, words, title)).toBe(title)
	})

	it('gives no relation either', () => {
		const isWhole = (text: string): boolean =>
			isWholeRelation(text, {type: 'founder', object: {...spanOf(text, 'Acme'), id: null, name: 'Acme'} as never})
		expect(isWhole('Ann Lee, founder of an Acme rival, left.')).toBe(false)
		expect(isWhole('Ann Lee, founder of Acme, left.')).toBe(true)
	})
})
