import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {readRecords} from '#src/evaluate/records/layer.js'
import {toAnnotatedForm} from '../bench/gold/annotations/form.js'
import {type AnnotationLine, checkOf, readAnnotations} from '../bench/gold/annotations/lines.js'
import {withOffsets, withWords} from '../bench/gold/annotations/offsets.js'
import {findAnnotations} from '../bench/gold/command/annotations.js'
import {root} from '../bench/gold/root.js'
import {readAnnotation} from '../train/invented/read-annotation.js'

const text = 'The pier leaks, Ana Ruiz said on Monday. It cost the town $4 million. Narva sued Tom Orr.'
const annotation = `person Ana Ruiz | Ana Ruiz; Ruiz | female
person Tom Orr | Tom Orr | male
place Narva | Narva
role Ana Ruiz | mayor | -
quote indirect | The pier leaks | cue=said | source=Ana Ruiz | speaker=Ana Ruiz
quantity money | $4 million | value=4000000 | unit=USD
date DATE | Monday | -
statement It | cost | $4 million | It cost ~~ million
relation residence | Ana Ruiz | Narva
event sue | sued | plaintiff=Narva | defendant=Tom Orr | key
key Narva sued Tom Orr`

describe('annotations without the words of their articles', () => {
	const {annotation: facts, faults} = readAnnotation(text, annotation, 1)
	const form = toAnnotatedForm(facts, text)
	const kept = withOffsets(form, text)

	it('keep no word of an article but small ones', () => {
		expect(faults).toEqual([])
		for (const word of ['Ruiz', 'Orr', 'Narva', 'pier', 'Monday', 'million'])
			expect(JSON.stringify(kept)).not.toContain(word)
		expect(kept).toMatchObject({people: [{name: '@16+8', roles: [{title: 'mayor'}]}, {name: '@81+7'}]})
	})

	it('give the same facts back', () => {
		expect(withWords(kept, text)).toEqual(form)
		const line = JSON.stringify({id: 'pier', published: null, ...(withWords(kept, text) as object), text})
		const [article] = readRecords({path: 'annotations/open.jsonl', text: line})
		expect(article).toMatchObject({
			quotes: [{content: [{start: 0, end: 14}], speaker: 'Ana Ruiz'}],
			quantities: [{start: 58, end: 68, value: 4_000_000, unit: 'USD'}],
			roles: [{person: 'Ana Ruiz', title: 'mayor'}],
			events: [
				{
					type: 'sue',
					arguments: [
						{role: 'plaintiff', name: 'Narva'},
						{role: 'defendant', name: 'Tom Orr'},
					],
				},
			],
			key: [{start: 70, end: 88}],
		})
	})

	it('have few words of their own', () => {
		expect(withOffsets('Tom Orr and Ana Ruiz', text)).toBe('@81+7 and @16+8')
		expect(() => withOffsets('mayor of a small old town', text)).toThrow("doesn't stand in the text")
		expect(() => withOffsets('@me', text)).toThrow("doesn't stand in the text")
	})

	it('refuse offsets outside of the text', () => {
		expect(() => withWords('@80+20', text)).toThrow('@80+20 lies outside of the text of 89 code units')
		expect(() => withWords({span: [80, 100]}, text)).toThrow('80-100 lies outside')
	})
})

describe('files of annotations', () => {
	let folder = ''
	const lineOf = (fields: Partial<AnnotationLine>): string =>
		JSON.stringify({
			set: 'news',
			id: 'pier',
			start: 12,
			end: 101,
			published: null,
			check: checkOf(text),
			facts: {},
			...fields,
		})
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'annotations-'))
		writeFileSync(join(folder, 'news.jsonl'), `${JSON.stringify({id: 'pier', text: `Pier leaks\n\n${text}`})}\n`)
	})
	afterAll(() => rmSync(folder, {recursive: true}))
	const read = (line: string): string[] => {
		writeFileSync(join(folder, 'lines'), `${line}\n`)
		return readAnnotations(join(folder, 'lines'), folder)
	}

	it('take their articles from the gold data', () => {
		expect(read(lineOf({}))).toEqual([JSON.stringify({set: 'news', id: 'pier', published: null, text})])
	})

	it('take web pages from the one file of their set', () => {
		mkdirSync(join(folder, 'articles/web'), {recursive: true})
		writeFileSync(join(folder, 'articles/web/ground-truth.json'), JSON.stringify({a1: {articleBody: text}}))
		const place = {set: 'articles/web', id: 'a1', start: 0, end: text.length}
		expect(read(lineOf({...place, facts: {names: [[16, 24, 'person']]}}))).toEqual([
			JSON.stringify({set: 'articles/web', id: 'a1', published: null, names: [[16, 24, 'person']], text}),
		])
	})

	it('refuse another text than the one that was annotated, and name a missing one', () => {
		expect(() => read(lineOf({check: '000000000000'}))).toThrow('pier of news is not the text')
		expect(() => read(lineOf({id: 'quay'}))).toThrow('news has no article quay')
	})

	it('are of different articles', async () => {
		const folderOfOurs = new URL('bench/annotations/', root)
		const ids = ['open.jsonl', 'closed.jsonl'].flatMap((name) =>
			readFileSync(new URL(name, folderOfOurs), 'utf8')
				.split('\n')
				.filter(Boolean)
				.map((line) => (JSON.parse(line) as AnnotationLine).id),
		)
		expect(ids.length).toBe(372)
		expect(new Set(ids).size).toBe(ids.length)
		expect((await findAnnotations(join(folder, 'none'), folder)).length).toBe(0)
	})
})
