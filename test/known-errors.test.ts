import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {readKnownErrors, reportKnownErrors, rewriteKnownErrors} from '../bench/admission/known-errors.js'
import {createReader} from '../src/extract.js'

const rooms = fileURLToPath(new URL('../src/', import.meta.url))
const read = createReader({models: false})

describe('lists of known errors', () => {
	const files = readdirSync(rooms)
		.map((room) => `${room}/known-errors.tsv`)
		.filter((file) => existsSync(rooms + file))

	it.each(files)('%s can be read, and has something wrong in each line', (file) => {
		const errors = readKnownErrors(`src/${file}`, readFileSync(rooms + file, 'utf8'))
		expect(errors.length).toBeGreaterThan(0)
		expect(errors.filter(({wanted, found}) => wanted.join(' | ') === found.join(' | '))).toEqual([])
	})

	const right = 'Ann Lee said: “It leaks.”\tquotes\tAnn Lee: It leaks.\t–: It leaks.'
	const wrong = 'Ann Lee said: “It leaks.”\tquotes\tTom Lee: It leaks.\tAnn Lee: It leaks.'

	it('say which are right by now, and drop those when written', () => {
		const [corrected] = reportKnownErrors(readKnownErrors('a.tsv', right), read)
		expect(corrected?.state).toBe('right')
		expect(rewriteKnownErrors(`# a list\n${right}\n`, [corrected!])).toBe('# a list\n')
	})

	it('say which are as known, and note what comes out of those that are wrong in another way', () => {
		const known = reportKnownErrors(readKnownErrors('a.tsv', wrong), read)
		expect(known[0]?.state).toBe('as known')
		const other = reportKnownErrors(readKnownErrors('a.tsv', wrong.replace(/\t[^\t]*$/, '\t–: It')), read)
		expect(other[0]?.state).toBe('otherwise wrong')
		expect(rewriteKnownErrors('', other)).toBe(`${wrong}\n`)
	})

	it.each([
		['Ann Lee left.\tquotes\t', 'a.tsv:1: write text, kind, what should come out and what does, with tabs between'],
		[
			'Ann Lee left.\tleaks\t\t',
			"a.tsv:1: 'leaks' is no kind: write one of sentences, tokens, arcs, quotes, speakers,",
		],
		[`${right}\n${right}`, 'a.tsv:2: the text stands here twice: drop a line'],
	])('name file, line and cure of a bad line: %s', (lines, message) => {
		expect(() => readKnownErrors('a.tsv', lines)).toThrow(message)
	})
})
