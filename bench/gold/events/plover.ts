import {z} from 'zod'
import {percent} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'
import {codedActorSchema, compareActors} from './actors.js'

const actorsSchema = z.union([z.array(codedActorSchema), z.literal('')]).default('')

const schema = z.object({
	id: z.string(),
	text: z.string(),
	date: z.string(),
	event: z.string(),
	eventText: z.string(),
	source: actorsSchema,
	target: actorsSchema,
})

type Coded = z.infer<typeof schema>

/**
 * Sentences with the root code of their event in PLOVER. `root`: of all sentences, those with an event or statement of ours of
 * that code; `root.precision`: of the sentences with such coded facts, those where one of them is right; `root.events`: `root` by
 * events alone; `root.statements`: of the codes of statements, those that are the code of the sentence. `actors`: of their actors
 * that an argument of a coded event of ours names, those of which country and sector are right; `actors.country`: the country alone.
 */
export const ploverRoots: Task<Coded> = {
	part: 'event',
	accepts: (file) => file.path.startsWith('events/') && recordsHave(file, 'event', 'eventText', 'textInfo'),
	read: (file) => readJsonl(file, schema),
	article: ({id, text, date}) => ({id, text, published: date}),
	documents: ({id}) => [id],
	score(pairs) {
		const sum = {
			all: 0,
			right: 0,
			coded: 0,
			byEvent: 0,
			statements: 0,
			rightStatements: 0,
			actors: 0,
			rightActors: 0,
			rightCountries: 0,
		}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const coded = found.facts.flatMap((fact) => (fact.kind === 'event' && fact.plover !== null ? fact : []))
			const codes = found.facts.flatMap((fact) => (fact.kind === 'statement' ? (fact.plover ?? []) : []))
			const roots = new Set([...coded.map((event) => event.plover!), ...codes])
			const isRight = roots.has(gold.event)
			sum.all++
			if (coded.some(({plover}) => plover === gold.event)) sum.byEvent++
			sum.statements += codes.length
			sum.rightStatements += codes.filter((one) => one === gold.event).length
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
			for (const actor of compareActors([gold.source, gold.target].flat(), gold.text, coded)) {
				sum.actors++
				if (actor.isRight) sum.rightActors++
				else differences.push({kind: 'actor', text: gold.text, gold: actor.gold, ours: actor.ours, rule: null})
				if (actor.isRightCountry) sum.rightCountries++
			}
		}
		return {
			items: sum.all,
			figures: [
				{metric: 'root', value: percent(sum.right, sum.all)},
				{metric: 'root.precision', value: percent(sum.right, sum.coded)},
				{metric: 'root.events', value: percent(sum.byEvent, sum.all)},
				{metric: 'root.statements', value: percent(sum.rightStatements, sum.statements)},
				{metric: 'actors', value: percent(sum.rightActors, sum.actors)},
				{metric: 'actors.country', value: percent(sum.rightCountries, sum.actors)},
			],
			differences,
		}
	},
}
