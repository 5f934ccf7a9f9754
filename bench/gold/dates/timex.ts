import {z} from 'zod'
import {countsOf, f1Of, figuresOf, percent} from '#src/evaluate/counts.js'
import {type FoundDate, foundDates, splitRanges} from '#src/evaluate/dates/found.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import {matchSpans, overlapOf} from '#src/evaluate/match.js'
import type {Task} from '#src/evaluate/task.js'
import {spanWithin} from '../formats/spans.js'

const schema = z
	.object({
		id: z.string(),
		published: z.string().nullable(),
		text: z.string(),
		dates: z.array(
			z.object({
				start: z.int(),
				end: z.int(),
				type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
				value: z.string(),
			}),
		),
	})
	.superRefine(({text, dates}, context) => {
		for (const [index, {start, end}] of dates.entries()) spanWithin(text, start, end, context, ['dates', index])
	})

type TimexText = z.infer<typeof schema>
type Timex = TimexText['dates'][number]

/**
 * TIMEX3 expressions as TempEval-3 scores them (UzZaman et al. 2013): strict and relaxed F1 of the spans; value F1 is
 * relaxed F1 times the share of right values among the matches. Values are compared after both are written one way.
 */
export const timexDates: Task<TimexText> = {
	part: 'date',
	accepts: (file) =>
		file.path.startsWith('dates/') &&
		/"type": ?"(?:DATE|TIME|DURATION|SET)"/.test(file.text.slice(0, 20000)) &&
		recordsHave(file, 'text', 'published', 'dates'),
	read: (file) => readJsonl(file, schema),
	article: ({id, published, text}) => ({id, published, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const sum = {gold: 0, ours: 0, strict: 0, relaxed: 0, value: 0, type: 0}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const ours = splitRanges(foundDates(found), () => false)
			const matched = matchSpans(gold.dates, ours, worth)
			const seen = new Set<object>(matched.flatMap((pair) => [pair.gold, pair.ours]))
			sum.gold += gold.dates.length
			sum.ours += ours.length
			sum.relaxed += matched.length
			for (const {gold: a, ours: b} of matched) {
				if (a.start === b.start && a.end === b.end) sum.strict++
				else differences.push(differ(gold.text, 'span', a, b))
				if (a.type === b.type) sum.type++
				if (plainValue(a.value) === plainValue(b.value)) sum.value++
				else differences.push(differ(gold.text, `value of ${a.type}`, a, b))
			}
			for (const one of gold.dates)
				if (!seen.has(one)) differences.push(differ(gold.text, `missed ${one.type}`, one, null))
			for (const one of ours) if (!seen.has(one)) differences.push(differ(gold.text, `invented ${one.type}`, null, one))
		}
		const relaxed = countsOf(sum.relaxed, sum.ours, sum.gold)
		const accuracy = percent(sum.value, sum.relaxed)
		const relaxedF1 = f1Of(relaxed)
		return {
			items: sum.gold,
			figures: [
				{metric: 'value.f1', value: relaxedF1 === null ? null : (relaxedF1 * (accuracy ?? 0)) / 100},
				...figuresOf('strict', countsOf(sum.strict, sum.ours, sum.gold)),
				...figuresOf('relaxed', relaxed),
				{metric: 'value.accuracy', value: accuracy},
				{metric: 'type.accuracy', value: percent(sum.type, sum.relaxed)},
			],
			differences,
		}
	},
}

// The same span decides, then the overlap.
const worth = (gold: Timex, ours: FoundDate): number =>
	(gold.start === ours.start && gold.end === ours.end ? 1 : 0) + 1 - 1 / (1 + overlapOf(gold, ours))

/** A TIMEX3 value without what annotators write in several ways: `198X` and `198`, `1949-XX` and `1949`, `2000-W7` and `2000-W07`, `T17` and `T17:00`. */
export const plainValue = (value: string): string =>
	value
		.replace(/^(\d{2,3})X{1,2}(?=$|-)/, '$1')
		.replace(/(?:-XX)+$/, '')
		.replace(/-W(\d)(?!\d)/, '-W0$1')
		.replace(/T(\d\d)$/, 'T$1:00')
		.replace(/^P(\d+)E$/, 'P$10Y')
		.replace(/^P(\d+)Q$/, (_all, count: string) => `P${Number(count) * 3}M`)

function differ(text: string, kind: string, gold: Timex | null, ours: FoundDate | null): Difference {
	const place = gold ?? ours!
	return {
		kind,
		text: contextOf(text, place.start, place.end),
		gold: gold && `${gold.type} ${gold.value}`,
		ours: ours && `${ours.type} ${ours.value} "${ours.text}" (${ours.reason})`,
		rule: ours?.rule ?? null,
	}
}
