import {z} from 'zod'
import {addCounts, figuresOf} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl} from '#src/evaluate/gold/jsonl.js'
import {isThirdPerson, noneByForm, resolvedFigures} from '#src/evaluate/records/resolved-sources.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {EntityRecord} from '#src/facts/entity.js'
import type {Extraction} from '#src/facts/extraction.js'
import {encloses, overlaps, type Span} from '#src/model/span.js'
import {countResolved, resolvedParts} from './resolved.js'

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
 * one, and of pronouns and nouns apart. `resolved`: the same of those alone that head the subject, source or object of a fact of
 * ours, by what the fact says.
 */
export const references: Task<ReferenceGold> = {
	part: 'entities',
	accepts: ({path, text}) => /(?:^|\/)references[^/]{0,40}\.jsonl$/.test(path) && text.includes('"references":'),
	read: readReferences,
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		let counts = noneByForm
		let resolved = noneByForm
		const differences: Difference[] = []
		let items = 0
		for (const {gold, found} of pairs) {
			const parts = resolvedParts(found)
			for (const reference of gold.references) {
				items++
				const span = {start: reference.span[0], end: reference.span[1]}
				const entity = referentAt(found, span)
				const isRight = (one: EntityRecord): boolean => bears(one, reference, gold.text)
				const right = entity !== undefined && isRight(entity)
				const kind = isThirdPerson(gold.text.slice(span.start, span.end)) ? 'pronouns' : 'nouns'
				const ofFacts = countResolved(parts, span, reference.name !== undefined, isRight)
				resolved = {...resolved, [kind]: addCounts(resolved[kind], ofFacts)}
				const missed = reference.name !== undefined && !right
				const added = {right: right ? 1 : 0, wrong: entity && !right ? 1 : 0, missed: missed ? 1 : 0}
				counts = {...counts, [kind]: addCounts(counts[kind], added)}
				if ((entity && !right) || missed)
					differences.push({
						kind: `${entity ? 'wrong' : 'no'} name for ${kind}`,
						text: contextOf(gold.text, span.start, span.end),
						gold: reference.name ?? null,
						ours: entity?.name ?? null,
						rule: null,
					})
			}
		}
		return {
			items,
			figures: [
				...figuresOf('references', addCounts(counts.pronouns, counts.nouns)),
				...figuresOf('references.pronouns', counts.pronouns),
				...figuresOf('references.nouns', counts.nouns),
				...resolvedFigures('resolved', resolved),
			],
			differences,
		}
	},
}

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
