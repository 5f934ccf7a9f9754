import {z} from 'zod'
import {addCounts, type Counts, figuresOf, noCounts} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl} from '#src/evaluate/gold/jsonl.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {EntityRecord} from '#src/facts/entity.js'
import type {Extraction} from '#src/facts/extraction.js'
import {encloses, overlaps, type Span} from '#src/model/span.js'

const offsets = z.tuple([z.int().min(0), z.int().min(0)])

const referenceSchema = z.object({
	/** The pronoun, or the head of the noun phrase. */
	span: offsets,
	/** The name of what it refers to, as it stands in the article. */
	name: z.string().optional(),
	/** The head noun of an earlier phrase for the same, where nothing names it. */
	noun: offsets.optional(),
})

const articleSchema = z.object({id: z.string(), text: z.string(), references: z.array(referenceSchema)})

/** What annotators say that a pronoun or noun refers to; neither a name nor a noun: nothing that the article mentions. */
type GoldReference = z.infer<typeof referenceSchema>

/** An article with its pronouns and definite noun phrases. */
export type ReferenceGold = z.infer<typeof articleSchema>

export const readReferences = (file: GoldFile): ReferenceGold[] => readJsonl(file, articleSchema)

/**
 * Pronouns and noun phrases in news, linked to names: F1, precision and recall over those that we or the annotators link to
 * one, and of pronouns and nouns apart.
 */
export const references: Task<ReferenceGold> = {
	part: 'entities',
	accepts: ({path, text}) => /(?:^|\/)references[^/]{0,40}\.jsonl$/.test(path) && text.includes('"references":'),
	read: readReferences,
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const counts: Record<'pronouns' | 'nouns', Counts> = {pronouns: noCounts, nouns: noCounts}
		const differences: Difference[] = []
		let items = 0
		for (const {gold, found} of pairs)
			for (const reference of gold.references) {
				items++
				const span = {start: reference.span[0], end: reference.span[1]}
				const entity = referentAt(found, span)
				const right = entity !== undefined && bears(entity, reference, gold.text)
				const kind = isPronoun(gold.text.slice(span.start, span.end)) ? 'pronouns' : 'nouns'
				const missed = reference.name !== undefined && !right
				counts[kind] = addCounts(counts[kind], {
					right: right ? 1 : 0,
					wrong: entity && !right ? 1 : 0,
					missed: missed ? 1 : 0,
				})
				if ((entity && !right) || missed)
					differences.push({
						kind: `${entity ? 'wrong' : 'no'} name for ${kind}`,
						text: contextOf(gold.text, span.start, span.end),
						gold: reference.name ?? null,
						ours: entity?.name ?? null,
						rule: null,
					})
			}
		return {
			items,
			figures: [
				...figuresOf('references', addCounts(counts.pronouns, counts.nouns)),
				...figuresOf('references.pronouns', counts.pronouns),
				...figuresOf('references.nouns', counts.nouns),
			],
			differences,
		}
	},
}

const isPronoun = (word: string): boolean =>
	/^(?:s?he|his|hers?|him|(?:him|her|it)self|its?|they|them|theirs?|themsel(?:ves|f))$/i.test(word)

// The entity that we say a pronoun or noun refers to.
function referentAt({entities}: Extraction, span: Span): EntityRecord | undefined {
	return entities.find(({mentions}) => mentions.some((one) => one.form !== 'name' && encloses(one, span)))
}

// The name is written so, or the entity is named where it stands first.
function bears({mentions}: EntityRecord, {name}: GoldReference, text: string): boolean {
	if (name === undefined) return false
	const start = text.indexOf(name)
	const first = {start, end: start + name.length}
	return mentions.some((one) => one.form === 'name' && (one.text === name || overlaps(one, first)))
}
