import {z} from 'zod'
import {calibrationError} from '#src/evaluate/calibration.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {Span} from '#src/model/span.js'
import {pairsWithin} from '../formats/spans.js'
import type {Attribution} from './attribution.js'
import {type AttributedText, scoreAttributions} from './attributions.js'
import {linkAttributions} from './linked.js'

const pairs = z.array(z.tuple([z.int(), z.int()]))

const schema = z
	.object({
		id: z.string(),
		text: z.string(),
		attributions: z.array(
			z.object({
				source: pairs.nullish().transform((spans) => spans ?? []),
				cue: pairs.nullish().transform((spans) => spans ?? []),
				content: pairs,
				quoteType: z.enum(['direct', 'mixed', 'indirect']),
			}),
		),
	})
	.superRefine(({text, attributions}, context) => {
		for (const [index, attribution] of attributions.entries())
			for (const role of ['source', 'cue', 'content'] as const)
				pairsWithin(text, attribution[role], context, ['attributions', index, role])
	})

export type AttributionGold = z.infer<typeof schema>

/** Attributions of all kinds in political news (PolNeAR). */
export const newsAttributions: Task<AttributionGold> = {
	part: 'quote',
	attitudes: true,
	accepts: (file) =>
		file.path.startsWith('quotes/') && recordsHave(file, 'attributions') && /"quoteType"/.test(file.text),
	read: (file) => readJsonl(file, schema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const texts: AttributedText[] = []
		const judged: Judged[] = []
		for (const {gold, found} of pairs) {
			const ours = ourAttributions(found)
			texts.push({text: gold.text, gold: goldAttributions(gold), ours: ours.map(({attribution}) => attribution)})
			judged.push(...judgeAttributions(gold, found))
		}
		const score = scoreAttributions(texts)
		return {...score, figures: [...score.figures, {metric: 'ece', value: calibrationError(judged)}]}
	},
}

export interface Judged {
	readonly confidence: number
	readonly right: boolean
}

/** For each of our quotes its confidence, and whether content and source agree with an attribution of the gold (linked). */
export function judgeAttributions(gold: AttributionGold, found: Extraction): Judged[] {
	const ours = ourAttributions(found)
	const {pairs} = linkAttributions(
		gold.text,
		goldAttributions(gold),
		ours.map(({attribution}) => attribution),
	)
	const linked = new Set(pairs.map((pair) => pair.ours))
	return ours.map(({attribution, confidence}) => ({confidence, right: linked.has(attribution)}))
}

const goldAttributions = ({attributions}: AttributionGold): Attribution[] =>
	attributions.map(({source, cue, content, quoteType}) => ({
		source: source.map(toSpan),
		cue: cue.map(toSpan),
		content: content.map(toSpan),
		type: quoteType,
		rule: null,
	}))

const toSpan = ([start, end]: readonly [number, number]): Span => ({start, end})

const ourAttributions = (found: Extraction): {attribution: Attribution; confidence: number}[] =>
	found.facts.flatMap((fact) =>
		fact.kind === 'quote'
			? {
					attribution: {
						source: fact.source ? [fact.source] : [],
						cue: fact.cue ? [fact.cue] : [],
						content: fact.content,
						type: fact.mode,
						rule: fact.evidence.rule,
					},
					confidence: fact.confidence,
				}
			: [],
	)
