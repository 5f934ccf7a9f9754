import {describe, expect, it} from '@jest/globals'
import {parseWith} from '../src/cli/config/read.js'
import {configSchema} from '../src/cli/config/schema.js'
import {showProgress} from '../src/cli/extract/progress.js'
import {emitters} from '../src/emit/index.js'
import {visible, visibleJson, visibleLine} from '../src/emit/visible.js'
import {factKinds} from '../src/facts/fact.js'
import {createEngine} from '../src/index.js'

/** Clears the screen, forges a line, colours (C1), turns what follows round. */
const hostile = '\u001b[2J\nerror: forged\u009b31m\u202e\u0007'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const command = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const {extract} = createEngine({models: false})
const extraction = extract({
	text: `Ann ${hostile} Lee, the ${hostile} mayor, said on Monday that 12 ${hostile} boats left ${hostile}.`,
	id: hostile,
	title: `A pier ${hostile}`,
	source: hostile,
})

describe('text for a terminal', () => {
	it('shows what would command it', () => {
		expect(visible('a\u001b[2J\tb\nc\r')).toBe('a\\u001b[2J\tb\nc\\r')
		expect(visibleLine('a\u001b[2J\tb\nc\u2028')).toBe('a\\u001b[2J\\tb\\nc\\u2028')
		expect(visibleLine('naïve – “🐟” עברית 👩‍🚀')).toBe('naïve – “🐟” עברית 👩‍🚀')
	})

	it.each(['table', 'sheet', 'jsonl', 'document', 'json'] as const)('%s has none of it', (format) => {
		const [sheet] = emitters[format]({kinds: factKinds, width: 1000})
		const body = sheet!.body(extraction, 0)
		if (format === 'table' || format === 'sheet') expect(body).not.toMatch(command)
		else expect(visibleJson(body)).toBe(body)
		expect(body).not.toMatch(/^error/m)
	})

	it('JSON means the same', () => {
		const record = {name: hostile, '\u009b': ['\u007f']}
		expect(JSON.parse(visibleJson(JSON.stringify(record)))).toEqual(record)
		expect(JSON.parse(emitters.document({kinds: factKinds, width: 80})[0]!.body(extraction, 0))).toEqual(extraction)
	})

	it('notes, errors and the last line are a line each', () => {
		const written: string[] = []
		const stream = {isTTY: false, write: (text: string) => written.push(text)} as unknown as NodeJS.WriteStream
		const progress = showProgress(stream, {quiet: false})
		progress.note(`a ${hostile}`)
		progress.skip(`a ${hostile}`, hostile)
		progress.fail(`a ${hostile}`)
		progress.finish([`out${hostile}`])
		expect(written).toHaveLength(4)
		for (const line of written)
			expect(line).toMatch(/^[^\n]*\\u001b\[2J\\nerror: forged\\u009b31m\\u202e\\u0007[^\n]*\n$/)
	})

	it('faults of a configuration are a line each', async () => {
		const raw = JSON.stringify({[hostile]: 1, cues: 5})
		try {
			await parseWith(configSchema, raw, `config${hostile}`)
			throw new Error('it was read')
		} catch (error) {
			const {message} = error as Error
			expect(message.replaceAll('\nerror: ', '')).not.toMatch(command)
			expect(message.split('\n')).toHaveLength(2)
		}
	})
})
