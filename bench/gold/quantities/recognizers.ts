import {z} from 'zod'
import {countsOf, figuresOf, percent} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Pair, Score} from '#src/evaluate/score.js'
import type {Task} from '#src/evaluate/task.js'
import {inInput} from '../formats/spans.js'
import {measuresIn} from './recognizers-measures.js'
import {numbersIn, type Result, rangesIn} from './recognizers-numbers.js'

const schema = z
	.object({
		Input: z.string(),
		Results: z.array(
			z.object({
				Text: z.string(),
				TypeName: z.string(),
				Start: z.int().optional(),
				End: z.int().optional(),
				Resolution: z.record(z.string(), z.unknown()).nullish(),
			}),
		),
	})
	.superRefine(inInput)

type Case = z.infer<typeof schema>

const readers: Readonly<Record<string, (text: string) => Result[]>> = {
	age: (text) => measuresIn(text, 'age'),
	currency: (text) => measuresIn(text, 'currency'),
	dimension: (text) => measuresIn(text, 'dimension'),
	number: numbersIn,
	numberrange: rangesIn,
	percentage: (text) => measuresIn(text, 'percentage'),
	temperature: (text) => measuresIn(text, 'temperature'),
}

/**
 * Recognizers-Text specs of numbers, ranges, money, percentages, ages and measures, by the number grammar alone. `whole`
 * is the share of cases with every result right in place, value and unit and none besides; `f1` is over results.
 */
export const recognizers: Task<Case> = {
	part: 'quantity',
	accepts: (file) =>
		file.path.startsWith('quantities/') && recordsHave(file, 'Input', 'Results') && modelOf(file.text) !== undefined,
	read: (file) => readJsonl(file, schema),
	article: ({Input}) => ({text: Input}),
	extract: () => nothing,
	score: scoreCases,
}

const nothing = {article: null, sentences: [], entities: [], facts: [], messages: []} as never

const modelOf = (text: string): string | undefined => {
	const name = /"TypeName": ?"(\w+)"/.exec(text)?.[1]
	return name !== undefined && name in readers ? name : undefined
}

function scoreCases(pairs: Iterable<Pair<Case>>): Score {
	const cases = [...pairs].map(({gold}) => gold)
	const model = cases.flatMap(({Results}) => Results.map(({TypeName}) => TypeName))[0] ?? 'number'
	const read = readers[model] ?? numbersIn
	const sum = {gold: 0, ours: 0, right: 0, whole: 0}
	const differences: Difference[] = []
	for (const gold of cases) {
		const ours = read(gold.Input)
		const right = gold.Results.filter((result) => ours.some((own) => isSame(gold.Input, result, own))).length
		sum.gold += gold.Results.length
		sum.ours += ours.length
		sum.right += Math.min(right, ours.length)
		if (right === gold.Results.length && ours.length === right) sum.whole++
		else differences.push(differenceOf(gold, model, ours))
	}
	return {
		items: cases.length,
		figures: [
			{metric: 'whole', value: percent(sum.whole, cases.length)},
			...figuresOf('', countsOf(sum.right, sum.ours, sum.gold)),
		],
		differences,
	}
}

function isSame(input: string, {Text, Start, Resolution}: Case['Results'][number], own: Result): boolean {
	if (Start !== undefined && Start !== own.start) return false
	if (input.slice(own.start, own.end).toLowerCase() !== Text.toLowerCase()) return false
	const unit = String(Resolution?.isoCurrency ?? Resolution?.unit ?? '').toLowerCase()
	if (
		own.units.length > 0 &&
		unit &&
		!own.units.includes(unit) &&
		!own.units.includes(String(Resolution?.unit ?? '').toLowerCase())
	)
		return false
	return isSameValue(Resolution?.value, own.value)
}

function isSameValue(gold: unknown, own: string | null): boolean {
	const wanted = gold === null || gold === undefined || gold === 'null' ? null : String(gold)
	if (wanted === null || own === null) return wanted === own
	const a = Number(wanted.replace('%', ''))
	const b = Number(own.replace('%', ''))
	if (Number.isNaN(a) || Number.isNaN(b)) return wanted === own
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), 1e-12)
}

const differenceOf = ({Input, Results}: Case, kind: string, ours: readonly Result[]): Difference => ({
	kind: `recognizers ${kind}`,
	text: Input,
	gold: Results.map(({Text, Resolution}) => `${Text} = ${Resolution?.value} ${Resolution?.unit ?? ''}`).join(' | '),
	ours: ours.map(({start, end, value, units}) => `${Input.slice(start, end)} = ${value} ${units[0] ?? ''}`).join(' | '),
	rule: null,
})
