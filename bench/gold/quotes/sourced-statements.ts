import {z} from 'zod'
import {sharedLength} from '#src/evaluate/compare-spans.js'
import {percent} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import {plainName, sameLastName, sameOrganization} from '#src/evaluate/same-name.js'
import type {Task} from '#src/evaluate/task.js'
import type {QuoteFact} from '#src/facts/quote/schema.js'
import type {Span} from '#src/model/span.js'
import {pairsWithin} from '../formats/spans.js'

const schema = z
	.object({
		id: z.string(),
		text: z.string(),
		statements: z.array(
			z.object({
				span: z.tuple([z.int(), z.int()]).nullable(),
				sourceType: z.string(),
				name: z.string(),
				title: z.string(),
			}),
		),
	})
	.superRefine(({text, statements}, context) => {
		for (const [index, {span}] of statements.entries())
			if (span) pairsWithin(text, [span], context, ['statements', index, 'span'])
	})

type Sourced = z.infer<typeof schema>

/**
 * Sourced statements with the speaker's resolved name and title. `found`: a quote of ours overlaps the statement. On the
 * quote that overlaps it most: `name`, the last name or the organization is right; `title`, the titles share a word.
 */
export const sourcedStatements: Task<Sourced> = {
	part: 'quote',
	accepts: (file) => file.path.startsWith('quotes/') && recordsHave(file, 'text', 'statements'),
	read: (file) => readJsonl(file, schema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const sum = {items: 0, found: 0, named: 0, name: 0, titled: 0, title: 0}
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const quotes = found.facts.filter((fact) => fact.kind === 'quote')
			for (const {span, sourceType, name, title} of gold.statements) {
				if (!span) continue
				const place = {start: span[0], end: span[1]}
				const quote = mostOf(quotes, place)
				sum.items++
				if (quote) sum.found++
				const rightName = quote && isSpeaker(name, sourceType, quote)
				if (quote && name) sum.named++
				if (name && rightName) sum.name++
				if (quote && title) sum.titled++
				if (title && quote && shareWord(title, quote.speakerTitle ?? '')) sum.title++
				if (quote && (rightName || !name)) continue
				differences.push({
					kind: !quote ? `missed (${sourceType.toLowerCase()})` : quote.speaker ? 'wrong speaker' : 'no speaker',
					text: contextOf(gold.text, place.start, place.end),
					gold: name,
					ours: quote?.speaker ?? null,
					rule: quote?.speakerRule ?? null,
				})
			}
		}
		return {
			items: sum.items,
			figures: [
				{metric: 'found', value: percent(sum.found, sum.items)},
				{metric: 'name', value: percent(sum.name, sum.named) ?? (sum.items > 0 ? 0 : null)},
				{metric: 'title', value: percent(sum.title, sum.titled) ?? (sum.items > 0 ? 0 : null)},
			],
			differences,
		}
	},
}

function mostOf(quotes: readonly QuoteFact[], place: Span): QuoteFact | undefined {
	let best: QuoteFact | undefined
	let most = 0
	for (const quote of quotes) {
		const shared = sharedLength(quote.content, [place])
		if (shared > most) {
			most = shared
			best = quote
		}
	}
	return best
}

function isSpeaker(name: string, sourceType: string, {speakers, speaker}: QuoteFact): boolean {
	const same = /person|individual/i.test(sourceType) ? sameLastName : sameOrganization
	return [speaker ?? '', ...speakers.map((one) => one.name)].some((ours) => ours !== '' && same(name, ours))
}

const shareWord = (a: string, b: string): boolean => {
	const words = new Set(plainName(a).split(' '))
	return plainName(b)
		.split(' ')
		.some((word) => word.length > 2 && words.has(word))
}
