import {z} from 'zod'
import {percent} from '#src/evaluate/counts.js'
import {type FoundDate, foundDates} from '#src/evaluate/dates/found.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'
import {overlaps} from '#src/model/span.js'
import {inInput} from '../formats/spans.js'

const text = z.string().optional()

const schema = z
	.object({
		Input: z.string(),
		Context: z.object({ReferenceDateTime: text}).nullish(),
		Results: z.array(
			z.object({
				Text: z.string(),
				Start: z.int(),
				End: z.int(),
				TypeName: z.string(),
				Resolution: z
					.object({values: z.array(z.object({timex: text, value: text, start: text, end: text, Mod: text}))})
					.nullish(),
			}),
		),
	})
	.superRefine(inInput)

type RecognizedText = z.infer<typeof schema>
type Result = RecognizedText['Results'][number]
type Value = NonNullable<Result['Resolution']>['values'][number]

/** The types scored: dates, ranges of days, and durations. */
const scored = new Set(['datetimeV2.date', 'datetimeV2.daterange', 'datetimeV2.duration'])

/**
 * Cases of Microsoft's Recognizers-Text: the share of dates, date ranges and durations that a date of ours overlaps with
 * one of the values given, the same with the very span, and the share of texts without times in which we find none.
 */
export const recognizedDates: Task<RecognizedText> = {
	part: 'date',
	accepts: (file) => file.path.startsWith('dates/') && recordsHave(file, 'Input', 'Results'),
	read: (file) => readJsonl(file, schema),
	article: ({Input, Context}) => ({published: Context?.ReferenceDateTime ?? null, text: Input}),
	score(pairs) {
		const sum = {gold: 0, found: 0, right: 0, exact: 0, empty: 0, quiet: 0}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const ours = foundDates(found)
			if (gold.Results.length === 0) {
				sum.empty++
				if (ours.length === 0) sum.quiet++
				else differences.push(differ(gold.Input, 'invented', null, ours[0]!))
			}
			for (const result of gold.Results) {
				if (!scored.has(result.TypeName)) continue
				const span = {start: result.Start, end: result.End + 1}
				const over = ours.filter((one) => overlaps(one, span))
				const right = over.find((one) => (result.Resolution?.values ?? []).some((value) => isValue(result, value, one)))
				sum.gold++
				if (over.length > 0) sum.found++
				if (right) sum.right++
				else
					differences.push(
						differ(
							gold.Input,
							`${over.length > 0 ? 'value of' : 'missed'} ${result.TypeName}`,
							result,
							over[0] ?? null,
						),
					)
				if (right && right.start === span.start && right.end === span.end) sum.exact++
			}
		}
		return {
			items: sum.gold,
			figures: [
				{metric: 'value.right', value: percent(sum.right, sum.gold)},
				{metric: 'found', value: percent(sum.found, sum.gold)},
				{metric: 'exact', value: percent(sum.exact, sum.gold)},
				{metric: 'quiet', value: percent(sum.quiet, sum.empty)},
			],
			differences,
		}
	},
}

function isValue({TypeName}: Result, {timex, value, start, end, Mod}: Value, ours: FoundDate): boolean {
	if (
		timex !== undefined &&
		(sameTimex(timex, ours.value) ||
			(Mod !== undefined && timex.slice(4) === ours.value.slice(4) && timex.startsWith('XXXX')))
	)
		return true
	if (TypeName === 'datetimeV2.duration') return timex !== undefined && sameTimex(decimal(timex), ours.value)
	if (TypeName === 'datetimeV2.date')
		// Offsets are given to the day there, to the month or year here: `two months ago`.
		return (
			value !== undefined &&
			(ours.earliest?.slice(0, 10) === value ||
				(/^date\.(?:offset|duration)$/.test(ours.rule) && value.startsWith(ours.value)))
		)
	return isDateRange(start, end, Mod, ours)
}

const sameTimex = (gold: string, ours: string): boolean =>
	gold === ours || gold.replace(/^XXXX-(?=SP|SU|FA|WI)/, '') === ours.replace(/^XXXX-/, '')

// `PT1.5H` is written PT1H30M here, and a few of something PXM there P3M.
const decimal = (timex: string): string =>
	timex
		.replace(/^PT(\d)\.5H$/, (_all, hours: string) => (hours === '0' ? 'PT30M' : `PT${hours}H30M`))
		.replace(/^P(T?)3([DWMYH])$/, 'P$1X$2')

// Ends are exclusive there. Ranges run to the start of their last unit: `2014-2018` to 2018-01-01.
function isDateRange(
	start: string | undefined,
	end: string | undefined,
	mod: string | undefined,
	ours: FoundDate,
): boolean {
	const {earliest, latest} = ours
	if (mod === 'before' || mod === 'until')
		return (
			end !== undefined && latest !== null && (latest === dayBefore(end) || latest === end || ours.earliest === end)
		)
	if (mod === 'after' || mod === 'since')
		return start !== undefined && (earliest === start || earliest === dayBefore(start) || latest === dayBefore(start))
	if (start === undefined || end === undefined || earliest === null) return false
	// Ranges that count from today start tomorrow there; parts of a month and year are cut otherwise: the whole counts.
	const near = (a: string, b: string): boolean => a === b || a === dayBefore(b) || b === dayBefore(a)
	const last = ours.value.includes('/') ? lastOf(ours.value) : latest
	if (ours.mod === 'START' || ours.mod === 'MID' || ours.mod === 'END')
		return (
			start.slice(0, 4) === earliest.slice(0, 4) &&
			(mod !== undefined || near(earliest, start) || latest === dayBefore(end))
		)
	return (
		near(earliest, start) &&
		last !== null &&
		(near(last, end) || near(last, dayBefore(end)) || latest === dayBefore(end) || latest === end)
	)
}

const lastOf = (value: string): string => {
	const last = value.slice(value.indexOf('/') + 1)
	return last.length === 4 ? `${last}-01-01` : last.length === 7 && /^\d{4}-\d\d$/.test(last) ? `${last}-01` : last
}

function dayBefore(date: string): string {
	const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
	return Number.isNaN(time) ? date : new Date(time - 86400000).toISOString().slice(0, 10)
}

function differ(input: string, kind: string, gold: Result | null, ours: FoundDate | null): Difference {
	const place = gold ? {start: gold.Start, end: gold.End + 1} : ours!
	const values = gold?.Resolution?.values ?? []
	return {
		kind,
		text: contextOf(input, place.start, place.end),
		gold:
			gold &&
			values
				.map(({timex, value, start, end, Mod}) => `${timex} ${value ?? ''} ${start ?? ''}..${end ?? ''} ${Mod ?? ''}`)
				.join(' | '),
		ours: ours && `${ours.value} ${ours.earliest}..${ours.latest} ${ours.mod ?? ''} "${ours.text}"`,
		rule: ours?.rule ?? null,
	}
}
