import {describe, expect, it} from '@jest/globals'
import {readRecords} from '../src/cli/view/records.js'
import {emitters} from '../src/emit/index.js'
import {recordedSchema} from '../src/evaluate/records/recorded.js'
import {factKinds} from '../src/facts/fact.js'
import {createEngine} from '../src/index.js'
import {type CompactExtraction, compact, type Extraction, expand, extractionSchema, jsonSchema} from '../src/schema.js'

const texts = [
	'',
	'Harbour reopens\n\nThe pier leaks, Mayor Ann Lee told the Herald on Monday. “It won’t hold,” she said. “We may close it.” Over 50 boats have left.',
	'According to Omar Diaz, a former head of Acme Corp, who quoted the engineer as saying “nobody asked us”, sales rose by 12% to $3m in 2019. The firm was founded in Oslo by his sister.',
	'Police denied that officers had shot two men, aged 19 and 24, near the Grand Hotel. A spokesman said Kim Park, the party’s acting leader, would be questioned next week. Storm Bea killed 14 people in Lisbon on 3 May 2021.',
]
const engine = createEngine()
const records = texts.map((text, at) =>
	engine.extract({text, id: `made-up-${at}`, published: '2024-11-21'}, {tokens: at % 2 === 1}),
)
const reread = (record: object): Record<string, unknown> => JSON.parse(JSON.stringify(compact(record as never)))

describe('a compact record', () => {
	it('has the types of what goes in and comes out', () => {
		const small: CompactExtraction = compact(records[1]!)
		const whole: Extraction = expand(small)
		expect([small.article.text, whole]).toEqual([whole.article.text, records[1]])
	})

	it.each(records.map((record) => [record.article.id, record] as const))(
		'of %s reads back to the whole one',
		(_, record) => {
			const small = reread(record)
			expect(expand(small)).toEqual(record)
			expect(extractionSchema.parse(expand(small))).toEqual(record)
			expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(record).length)
		},
	)

	it('leaves out the words that the text has, and keeps those places', () => {
		const {article, facts} = records[1]!
		const small = reread(records[1]!).facts as {id: string; evidence: {start: number; end: number; text?: string}}[]
		expect(small.map(({id}) => id)).toEqual(facts.map(({id}) => id))
		small.forEach(({evidence: {start, end, text}}, at) => {
			expect(text).toBeUndefined()
			expect(article.text.slice(start, end)).toBe(facts[at]!.evidence.text)
		})
	})

	it('keeps what differs from what follows', () => {
		const [record] = [structuredClone(records[2]!)]
		for (const fact of record.facts) {
			fact.claim.by = 'somebody else'
			fact.claim.chain = []
			fact.sentence += 1
		}
		for (const entity of record.entities) entity.roles = []
		expect(expand(reread(record))).toEqual(record)
	})

	it('is read by view and eval as a whole one is', () => {
		const lines = emitters.document({kinds: factKinds, width: 80, compact: true})
		const read = [
			...readRecords('made-up.jsonl', records.map((record) => lines[0]!.body(record, 0)).join(''), factKinds),
		]
		expect(read.map((outcome) => ('extraction' in outcome ? outcome.extraction : outcome.error))).toEqual(records)
		for (const record of records) expect(recordedSchema.parse(reread(record))).toEqual(recordedSchema.parse(record))
	})

	it.each([
		['no text', {compact: true, article: {id: 'a'}}],
		['no list', {compact: true, article: {id: 'a', text: 'b'}, facts: 5}],
		['no evidence', {compact: true, article: {id: 'a', text: 'b'}, facts: [{kind: 'date'}]}],
		['an unknown kind', {compact: true, article: {id: 'a', text: 'b'}, facts: [{kind: 'x', evidence: {start: 0}}]}],
		['an unknown field', {compact: true, article: {id: 'a', text: 'b'}, oddity: 1}],
	])('with a fault is left to the schema: %s', (_, value) => {
		expect(extractionSchema.safeParse(expand(value)).success).toBe(false)
	})

	it('is described by the JSON Schema', () => {
		const {$defs} = jsonSchema() as {$defs: Record<string, {required: string[]; properties: Record<string, unknown>}>}
		expect($defs.compact!.required).toEqual(['article', 'compact'])
		expect(Object.keys($defs.compact!.properties).sort()).toEqual(
			[...Object.keys($defs.extraction!.properties), 'compact'].sort(),
		)
	})
})
