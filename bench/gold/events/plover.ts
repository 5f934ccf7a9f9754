import {z} from 'zod'
import {percent} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'

const schema = z.object({id: z.string(), text: z.string(), date: z.string(), event: z.string(), eventText: z.string()})

type Coded = z.infer<typeof schema>

/**
 * Sentences with the root code of their event in PLOVER. `root`: of all sentences, those with an event of ours of that code;
 * `root.precision`: of the sentences with coded events of ours, those where one of them is right.
 */
export const ploverRoots: Task<Coded> = {
	part: 'event',
	accepts: (file) => file.path.startsWith('events/') && recordsHave(file, 'event', 'eventText', 'textInfo'),
	read: (file) => readJsonl(file, schema),
	article: ({id, text, date}) => ({id, text, published: date}),
	documents: ({id}) => [id],
	score(pairs) {
		const sum = {all: 0, right: 0, coded: 0}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const roots = new Set(found.facts.flatMap((fact) => (fact.kind === 'event' && fact.plover ? fact.plover : [])))
			const isRight = roots.has(gold.event)
			sum.all++
			if (roots.size > 0) sum.coded++
			if (isRight) sum.right++
			else
				differences.push({
					kind: `${gold.event.toLowerCase()} ${roots.size > 0 ? 'as another' : 'missed'}`,
					text: gold.text,
					gold: gold.eventText,
					ours: [...roots].join(' ') || null,
					rule: null,
				})
		}
		return {
			items: sum.all,
			figures: [
				{metric: 'root', value: percent(sum.right, sum.all)},
				{metric: 'root.precision', value: percent(sum.right, sum.coded)},
			],
			differences,
		}
	},
}
