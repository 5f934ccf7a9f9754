import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {leadOf} from '../src/emit/sheet/heading.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {isEmptySpeech} from '../src/emit/sheet/speech/empty-speech.js'
import {bareDefinites} from '../src/emit/sheet/wording/definite.js'
import {pointsBack} from '../src/emit/sheet/wording/pointing-words.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})

const sheetOf = (text: string): string => emitters.sheet({kinds: [], width: 80})[0]!.body(read(text), 0)

describe('words that point to the sentence before', () => {
	it.each([
		['Two years later, the mill fell.'],
		['The next day, the mill fell.'],
		['Worse, the mill fell.'],
		['The council on May 3 of that year sold it.'],
		['Ida Holm gave Ray a similar hat.'],
		['Ida Holm rued that mistake and left.'],
		['Ida Holm regretted those losses.'],
		['Vexo did so as well.'],
		['Wardens saw the two carried rope.'],
	])('are seen: %s', (text) => {
		expect(pointsBack(text)).toBe(true)
	})

	it.each([
		['Two years ago, the mill fell.'],
		['The next mill fell.'],
		['Ida Holm said that the mill fell in May of last year.'],
		['The pier is similar to the mill.'],
		['Ida Holm said that trade is slow.'],
		['Ida Holm regretted those losses that she knew of.'],
		['Ida Holm said “two years later, the mill fell”.'],
		['The officers sold the two painted mills.'],
	])('are none: %s', (text) => {
		expect(pointsBack(text)).toBe(false)
	})

	it.each([
		['The state repealed the law.', ['law']],
		['The council signed the deal and left.', ['deal']],
		['Bo Ray is the father of the two men.', ['men']],
		['The council signed the deal with Vexo.', []],
		['The decision was to sell.', []],
		['Ida Holm fed the ducks.', []],
	])('are nouns of bare definite phrases: %s', (text, nouns) => {
		expect(bareDefinites(text).map(({noun}) => noun)).toEqual(nouns)
	})
})

describe('speech in few words', () => {
	it.each([
		['Ann Lee said: “This isn’t right”', true],
		['Ann Lee said: “These things are real.”', true],
		['Ann Lee said: “The mills leak”', false],
		['Ann Lee said: “This mill is older than the town of Hollin”', false],
	])('says nothing where it is about what stands elsewhere: %s', (line, isEmpty) => {
		expect(isEmptySpeech(line)).toBe(isEmpty)
	})
})

describe('a lead', () => {
	const opening = 'The label of Ida Holm is beset by losses for a second year, new figures say.'

	it('opens the sheet, since it names what later sentences are about', () => {
		const sheet = sheetOf(
			`Norvik Air makes $2 million a month\n\n${opening}\n\nThe label lost $8 million last year. It closed two mills in May. Bo Ray left the board in June. Cal Moss sued the label in July.`,
		)
		expect(sheet).toContain('## What matters\n\n1. The label of Ida Holm')
	})

	it('is the longer of two that say the same', () => {
		const text = `Mills of Hollin shut after a storm hit the coast of Elm in the night. The two mills of Hollin shut after a storm hit the coast of Elm in the night, officers said.`
		expect(leadOf(sheetArticle(read(text)))).toBe(1)
	})
})

describe('pronouns', () => {
	it.each([
		['Ida Holm sold two mills. A clerk said that she would leave.', 'that Ida Holm would'],
		['Ida Holm sold two mills. Ann Lee was accused of being a thief, she said on Monday in Oslo.', 'thief, said'],
	])('stay where another may be meant: %s', (text, name) => {
		expect(sheetOf(text)).not.toContain(name)
	})
})
