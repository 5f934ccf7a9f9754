import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-12', text})
const sheetOf = (text: string): string => emitters.sheet({kinds: [], width: 80})[0]!.body(read(text), 0)

const interview = [
	'Mayor explains why the bridge is shut',
	'Ann Rask, the mayor of Norvik, spoke to the Norvik Herald about the bridge.',
	'Q: How long will the bridge stay shut?',
	'A: It will stay shut for three weeks. The council has hired 30 engineers.',
	'Q: Who pays for the ferry?',
	'A: The city will pay 2 million euros, as the council decided in May.',
]

describe('the sheet of an interview', () => {
	it('names who answers, without the letters of the turns and without the questions', () => {
		const sheet = sheetOf(interview.join('\n\n'))
		expect(sheet).toMatch(/Ann Rask: “The city will pay 2 million euros/)
		expect(sheet).not.toMatch(/\b[QA]: |Who pays/)
	})

	it('keeps a label that is a name', () => {
		const turns = interview.slice(2).map((line) => line.replace('Q:', 'Reporter:').replace('A:', 'RASK:'))
		expect(sheetOf(turns.join('\n\n'))).toMatch(/RASK: “The city will pay/)
	})

	it('takes the letters off a single question, and not off a name', () => {
		const text = 'Q: Who decides about the bridge?\n\nA: The council of Norvik decides, and the mayor signs the order.'
		expect(sheetOf(text)).not.toMatch(/\b[QA]: /)
		const {facts, article} = read(text)
		for (const {evidence} of facts) {
			expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
			expect(evidence.text).not.toMatch(/^[QA]:/)
		}
		expect(sheetOf('A. Rask sold the mill in Norvik to two engineers on Monday.')).toContain('A. Rask sold')
	})
})
