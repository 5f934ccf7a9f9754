import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {peopleLines} from '../src/emit/sheet/people-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {speechLines} from '../src/emit/sheet/speech-lines.js'
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

describe('direct speech that is a part of a clause', () => {
	it('has the sentence around it, and its marks end before a sentence of its own', () => {
		const mills = 'Norvik Air sold two mills.'
		const pier = sheetOf(`${mills} The pier, which Ida Holm called “a death trap,” was closed.`)
		expect(pier).toContain('- The pier, which Ida Holm called “a death trap,” was closed')
		const bank = 'In May, the bank “misled its clients for years,” Ida Holm, a judge, wrote. “It knew.”'
		expect(sheetOf(`${mills} ${bank}`)).toContain('the bank “misled its clients for years” … “It knew.”')
	})
})
