import {z} from 'zod'
import {extentOf, sharedLength, trimPieces} from '#src/evaluate/compare-spans.js'
import {countsOf, figuresOf, percent} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import {matchSpans} from '#src/evaluate/match.js'
import {plainName, sameLastName} from '#src/evaluate/same-name.js'
import type {Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {QuoteFact} from '#src/facts/quote/schema.js'
import {overlaps, type Span} from '#src/model/span.js'
import {pairsWithin} from '../formats/spans.js'

const pairs = z.array(z.tuple([z.int(), z.int()]))

const schema = z
	.object({
		id: z.string(),
		text: z.string(),
		attributions: z.array(
			z.object({
				content: pairs.min(1),
				source: pairs,
				sourceEntity: z
					.object({type: z.string(), mentions: z.array(z.string()), overlap: z.number().nullish()})
					.nullable(),
			}),
		),
	})
	.superRefine(({text, attributions}, context) => {
		for (const [index, {content, source}] of attributions.entries()) {
			pairsWithin(text, content, context, ['attributions', index, 'content'])
			pairsWithin(text, source, context, ['attributions', index, 'source'])
		}
	})

type LinkedSources = z.infer<typeof schema>

/** Share of a source's words that its entity's mention must overlap. */
const minAligned = 0.5

/**
 * Attributions whose source is linked to an entity (GUM news): content that overlaps, one to one; on those found, the
 * source's words overlap, and the entity is right: our speaker is one of its mentions or shares its last name.
 */
export const linkedSources: Task<LinkedSources> = {
	part: 'quote',
	accepts: (file) =>
		file.path.startsWith('quotes/') && recordsHave(file, 'attributions') && /"sourceEntity"/.test(file.text),
	read: (file) => readJsonl(file, schema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const sum = {items: 0, ours: 0, found: 0, withSource: 0, source: 0, withEntity: 0, entity: 0}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const {text, attributions} = gold
			const golds = attributions.map((one) => inText(text, one.content.map(toSpan), one))
			const ours = found.facts.flatMap((fact) => (fact.kind === 'quote' ? inText(text, fact.content, fact) : []))
			const matched = matchSpans(golds, ours, (a, b) => sharedLength(a.pieces, b.pieces))
			sum.items += golds.length
			sum.ours += ours.length
			sum.found += matched.length
			for (const {gold: a, ours: b} of matched) {
				const source = a.of.source.map(toSpan)
				if (source.length > 0) sum.withSource++
				if (source.some((span) => b.of.source && overlaps(span, b.of.source))) sum.source++
				// A source that hardly overlaps its entity's mention was aligned wrongly in the gold.
				if (!a.of.sourceEntity || (a.of.sourceEntity.overlap ?? 1) < minAligned) continue
				sum.withEntity++
				const right = isEntity(a.of.sourceEntity.mentions, b.of, found)
				if (right) sum.entity++
				else differences.push(wrongEntity(text, a.of.sourceEntity.mentions, b.of))
			}
			const seen = new Set(matched.map((pair) => pair.gold))
			for (const {start, end} of golds.filter((one) => !seen.has(one))) differences.push(missed(text, start, end))
		}
		return {
			items: sum.items,
			figures: [
				...figuresOf('content.overlap', countsOf(sum.found, sum.ours, sum.items)),
				{metric: 'source.overlap', value: percent(sum.source, sum.withSource)},
				{metric: 'source.entity', value: percent(sum.entity, sum.withEntity)},
			],
			differences,
		}
	},
}

const toSpan = ([start, end]: readonly [number, number]): Span => ({start, end})

function inText<T>(text: string, content: readonly Span[], of: T) {
	const pieces = trimPieces(text, content)
	return {...extentOf(pieces), pieces, of}
}

function isEntity(mentions: readonly string[], quote: QuoteFact, found: Extraction): boolean {
	const entity = found.entities.find(({id}) => id === quote.speakerId)
	const ours = [quote.speaker ?? '', ...(entity?.mentions.filter(({form}) => form === 'name').map((m) => m.text) ?? [])]
	const person = entity?.type === 'person'
	return ours.some(
		(name) =>
			name !== '' &&
			mentions.some((mention) => plainName(mention) === plainName(name) || (person && sameLastName(mention, name))),
	)
}

const missed = (text: string, start: number, end: number): Difference => ({
	kind: 'missed',
	text: contextOf(text, start, end),
	gold: text.slice(start, end),
	ours: null,
	rule: null,
})

const wrongEntity = (text: string, mentions: readonly string[], quote: QuoteFact): Difference => ({
	kind: quote.speaker ? 'wrong speaker' : 'no speaker',
	text: contextOf(text, quote.evidence.start, quote.evidence.end),
	gold: mentions.slice(0, 4).join(' / '),
	ours: quote.speaker,
	rule: quote.speakerRule,
})
