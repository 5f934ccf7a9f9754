import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {readAnnotation} from '../../../train/invented/read-annotation.js'
import {toAnnotatedForm} from './form.js'
import {type AnnotationLine, type ArticlePlace, checkOf, readTexts} from './lines.js'
import {type Json, withOffsets} from './offsets.js'

// npm run annotations -- FILE … --gold FOLDER --out FILE: lines without words from annotations in the form of train/invented.
// Each file: a line of JSON with set, id, start, end and published, then a line of the annotation for each fact.

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {gold: {type: 'string', default: '../shared/gold'}, out: {type: 'string'}},
})
const drafts = positionals.map((file) => {
	const [head = '{}', ...annotation] = readFileSync(file, 'utf8').split('\n')
	return {file, place: JSON.parse(head) as ArticlePlace, annotation: annotation.join('\n')}
})
const texts = readTexts(
	values.gold,
	drafts.map(({place}) => place),
)
let faulty = 0
const lines = drafts.flatMap(({file, place, annotation}): AnnotationLine[] => {
	const text = texts.get(`${place.set} ${place.id}`)?.slice(place.start, place.end) ?? ''
	const read = readAnnotation(text, annotation, 2)
	const messages = read.faults.map(({line, message}) => `${file}:${line}: ${message}`)
	try {
		const facts = withOffsets(toAnnotatedForm(read.annotation, text), text) as {readonly [key: string]: Json}
		if (messages.length === 0) return [{...place, check: checkOf(text), facts}]
	} catch (error) {
		messages.push(`${file}: ${(error as Error).message}`)
	}
	faulty++
	console.error(messages.join('\n'))
	return []
})
if (values.out) writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
console.log(`${lines.length} articles fit, ${faulty} don't`)
process.exitCode = faulty ? 1 : 0
