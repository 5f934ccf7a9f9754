import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {confidences} from '#src/model/confidences.js'
import {commentOf, writeComments} from '../bench/admission/confidence-keys.js'

const src = fileURLToPath(new URL('../src', import.meta.url))
const sourceOf = (file: string): string => readFileSync(join(src, file), 'utf8')

const rooms = ['quotes', 'entities', 'numbers', 'dates', 'facts']

const files = rooms
	.flatMap((room) => readdirSync(join(src, room), {recursive: true, withFileTypes: true}))
	.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
	.map((entry) => relative(src, join(entry.parentPath, entry.name)))

describe('confidences that are set by hand', () => {
	it('stand in the table alone', () => {
		const literal =
			/\b(?:\w*[cC]onfidence|min\w*Probability\w*|max\w*Probability\w*)\s*(?:[:=]|[<>]=?)\s*(?:[^,;\n]*\? )?0?\.\d/
		const found = files.flatMap((file) =>
			sourceOf(file)
				.split('\n')
				.flatMap((line) => (literal.test(line.replace(/\/\/.*/, '')) ? `${file}: ${line.trim()}` : [])),
		)
		expect(found).toEqual([])
	})

	it('are probabilities, each with its measurement or what it is a bound for', () => {
		const lines = sourceOf('model/confidences.ts')
			.split('\n')
			.filter((line) => /^\t\t\S/.test(line))
		const said =
			/: 0\.\d+, \/\/ (?:\d+ % of \d+(?: without models)?|not measured: too few \(\d\)|(?:factor|threshold): .+)$/
		expect(lines.filter((line) => !said.test(line))).toEqual([])
		expect(lines).toHaveLength(Object.values(confidences).flatMap((group) => Object.keys(group)).length)
	})

	it('are all asked for by their room', () => {
		const sources = files.map(sourceOf).join('\n')
		// These are looked up by the rule of a record or the type of a quantity.
		const byRecord = ['roles', 'dates', 'quantities']
		const unused = Object.entries(confidences).flatMap(([group, keys]) =>
			byRecord.includes(group)
				? []
				: Object.keys(keys).filter((key) => !sources.includes(`'${key}'`) && !sources.includes(`${group}.${key}`)),
		)
		expect(unused).toEqual([])
	})
})

describe('the comments of the table', () => {
	const tallies = (right: number, all: number) => new Map([['dates date.year', {right, all}]])
	const year = {group: 'dates', key: 'date.year', value: 0.93}

	it('give the share of five records or more, of a reading without models where one with them has fewer', () => {
		expect(commentOf(year, tallies(3, 5), tallies(1, 9))).toBe('60 % of 5')
		expect(commentOf(year, tallies(3, 4), tallies(1, 5))).toBe('20 % of 5 without models')
		expect(commentOf(year, tallies(3, 4), new Map())).toBe('not measured: too few (4)')
	})

	it('replace those of the same key in the same group', () => {
		const table = "\tdates: {\n\t\t'date.year': 0.93, // 1 % of 2\n\t},\n\troles: {\n\t\t'date.year': 0.1,\n\t},"
		expect(writeComments(table, [{...year, comment: '60 % of 5'}])).toBe(table.replace('1 % of 2', '60 % of 5'))
	})
})
