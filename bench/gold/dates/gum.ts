import {z} from 'zod'
import {percent} from '#src/evaluate/counts.js'
import {type FoundDate, foundDates, splitRanges} from '#src/evaluate/dates/found.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'
import {overlaps} from '#src/model/span.js'
import {spanWithin} from '../formats/spans.js'
import {isSameTime} from './same-time.js'

const schema = z
	.object({
		id: z.string(),
		genre: z.string(),
		published: z.string().nullable(),
		text: z.string(),
		dates: z.array(
			z.object({
				start: z.int(),
				end: z.int(),
				value: z.string().optional(),
				from: z.string().optional(),
				to: z.string().optional(),
				notBefore: z.string().optional(),
				notAfter: z.string().optional(),
			}),
		),
	})
	.superRefine(({text, dates}, context) => {
		for (const [index, {start, end}] of dates.entries()) spanWithin(text, start, end, context, ['dates', index])
	})

type GumText = z.infer<typeof schema>
type GumDate = GumText['dates'][number]

/** Dates of GUM: the share that a date of ours overlaps, and the share with the right time, in all genres, in news and of plain values. */
export const gumDates: Task<GumText> = {
	part: 'date',
	accepts: (file) => file.path.startsWith('dates/') && recordsHave(file, 'genre', 'text', 'dates'),
	read: (file) => readJsonl(file, schema),
	article: ({id, published, text}) => ({id, published, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const all = {gold: 0, found: 0, right: 0}
		const news = {gold: 0, found: 0, right: 0}
		const plain = {gold: 0, found: 0, right: 0}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const whole = foundDates(found)
			const ours = [...whole, ...splitRanges(whole, () => false)]
			for (const date of gold.dates) {
				const over = ours.filter((one) => overlaps(one, date))
				const right = over.some((one) => isSameTime(date, one, one.end - one.start > date.end - date.start + 4))
				for (const sum of [
					all,
					...(gold.genre === 'news' ? [news] : []),
					...(date.value === undefined ? [] : [plain]),
				]) {
					sum.gold++
					if (over.length > 0) sum.found++
					if (right) sum.right++
				}
				if (!right) differences.push(differ(gold.text, date, over[0] ?? null))
			}
		}
		return {
			items: all.gold,
			figures: [
				{metric: 'value.right', value: percent(all.right, all.gold)},
				{metric: 'found', value: percent(all.found, all.gold)},
				{metric: 'news.value.right', value: percent(news.right, news.gold)},
				{metric: 'news.found', value: percent(news.found, news.gold)},
				{metric: 'when.value.right', value: percent(plain.right, plain.gold)},
			],
			differences,
		}
	},
}

function differ(text: string, gold: GumDate, ours: FoundDate | null): Difference {
	const {value, from, to, notBefore, notAfter} = gold
	return {
		kind: ours ? 'value' : 'missed',
		text: contextOf(text, gold.start, gold.end),
		gold: value ?? (from || to ? `${from ?? ''}..${to ?? ''}` : `not ${notBefore ?? ''}..${notAfter ?? ''}`),
		ours: ours && `${ours.value} ${ours.earliest}..${ours.latest} "${ours.text}" (${ours.reason})`,
		rule: ours?.rule ?? null,
	}
}
