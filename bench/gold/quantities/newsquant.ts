import {z} from 'zod'
import {countsOf, figuresOf} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Pair, Score} from '#src/evaluate/score.js'
import type {Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {wordsOf} from './newsquant-concepts.js'
import {type Read, readFacts} from './newsquant-reading.js'
import {isSameUnit} from './newsquant-units.js'

const schema = z.object({
	text: z.string(),
	quantities: z.array(
		z.object({
			change: z.string(),
			value: z.string(),
			unit: z.string(),
			normalized_unit: z.string(),
			referred_concepts: z.string(),
		}),
	),
})

type Sentence = z.infer<typeof schema>
type Gold = Sentence['quantities'][number]

/**
 * NewsQuant (CQE): value, unit, change and the thing counted, sentence by sentence. Pairs are one to one, on the value
 * (1e-5; both ends of a range), and among equal values the pair with most right. `value+unit`, `change` and `concept`
 * ask for more of a pair; a concept is right in part where it shares a word, complete where all words are the same.
 */
export const newsQuant: Task<Sentence> = {
	part: 'quantity',
	accepts: (file) => file.path.startsWith('quantities/') && recordsHave(file, 'text', 'quantities'),
	read: (file) => readJsonl(file, schema),
	article: ({text}) => ({text}),
	score: scoreNewsQuant,
}

const measures = ['value', 'value+unit', 'change', 'concept.partial', 'concept.complete'] as const

function scoreNewsQuant(pairs: Iterable<Pair<Sentence>>): Score {
	const right = new Map<string, number>(measures.map((measure) => [measure, 0]))
	const sum = {gold: 0, ours: 0}
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const ours = readFacts(found)
		sum.gold += gold.quantities.length
		sum.ours += ours.length
		const matched = match(gold.quantities, ours)
		for (const [a, b] of matched)
			for (const measure of measures) {
				if (isRight(measure, a, b)) right.set(measure, right.get(measure)! + 1)
				else differences.push(differenceOf(gold, found, measure, a, b))
			}
		const seen = new Set(matched.flat() as unknown[])
		for (const one of gold.quantities)
			if (!seen.has(one)) differences.push(differenceOf(gold, found, 'missed', one, null))
		for (const one of ours) if (!seen.has(one)) differences.push(differenceOf(gold, found, 'invented', null, one))
	}
	return {
		items: sum.gold,
		figures: measures.flatMap((measure) => figuresOf(measure, countsOf(right.get(measure)!, sum.ours, sum.gold))),
		differences,
	}
}

// Greedy: the pair with most right first.
function match(gold: readonly Gold[], ours: readonly Read[]): [Gold, Read][] {
	const pairs = gold.flatMap((a) =>
		ours
			.filter((b) => isRight('value', a, b))
			.map((b) => ({a, b, worth: measures.filter((measure) => isRight(measure, a, b)).length})),
	)
	pairs.sort((x, y) => y.worth - x.worth)
	const taken = new Set<unknown>()
	return pairs.flatMap(({a, b}) => {
		if (taken.has(a) || taken.has(b)) return []
		taken.add(a).add(b)
		return [[a, b] as [Gold, Read]]
	})
}

function isRight(measure: (typeof measures)[number], gold: Gold, ours: Read): boolean {
	if (measure === 'value') return isSameValue(gold.value, ours)
	if (measure === 'value+unit') return isSameUnit(gold, ours)
	if (measure === 'change') return gold.change.trim() === ours.change
	const wanted = wordsOf(gold.referred_concepts === '-' ? '' : gold.referred_concepts)
	const own = ours.concept
	if (wanted.size === 0 || own.size === 0) return wanted.size === own.size
	const shared = [...wanted].filter((word) => own.has(word)).length
	return measure === 'concept.partial' ? shared > 0 : shared === wanted.size && shared === own.size
}

function isSameValue(gold: string, {low, high}: Read): boolean {
	const range = /^(-?[\d.]+(?:[eE][-+]?\d+)?)-(-?[\d.]+(?:[eE][-+]?\d+)?)$/.exec(gold.trim())
	if (range) return high !== null && isNear(Number(range[1]), low) && isNear(Number(range[2]), high)
	return high === null && isNear(Number(gold), low)
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(a))

function differenceOf(
	{text}: Sentence,
	_found: Extraction,
	kind: string,
	gold: Gold | null,
	ours: Read | null,
): Difference {
	return {
		kind: `newsquant ${kind}`,
		text,
		gold: gold && `${gold.change} ${gold.value} ${gold.normalized_unit} (${gold.referred_concepts})`,
		ours:
			ours &&
			`${ours.change} ${ours.low}${ours.high === null ? '' : `-${ours.high}`} ${ours.fact.unit} [${ours.fact.counted?.text ?? '–'}] (${[...ours.concept].join(' ')})`,
		rule: ours?.fact.evidence.rule ?? null,
	}
}
