import type {Extraction} from '../../facts/extraction.js'
import type {QuoteFact} from '../../facts/quote/schema.js'
import {overlaps} from '../../model/span.js'
import {addCounts, type Counts, noCounts, precisionOf, recallOf} from '../counts.js'
import {headOf} from '../head-of.js'
import type {Figure} from '../score.js'

/** Counts of pronouns and of nouns. */
export type ByForm = Readonly<Record<'pronouns' | 'nouns', Counts>>

export const noneByForm: ByForm = {pronouns: noCounts, nouns: noCounts}

/** `she`, `its`, `themselves`: a pronoun of the third person. */
export const isThirdPerson = (word: string): boolean =>
	/^(?:s?he|his|hers?|him|(?:him|her|it)self|its?|they|them|theirs?|themsel(?:ves|f))$/i.test(word)

// Pronouns that aren't of the third person, and relative ones: neither of the two.
const otherPronoun = /^(?:I|me|myself|we|us|ourselves|you|your(?:self|selves)|who|whom|which|that)$/i

/**
 * Adds a quote that gold has too, where its source is a pronoun or noun without a name. `isNamed`: gold names its speaker;
 * `isRight`: as we do.
 */
export function addResolvedSource(
	counts: ByForm,
	quote: QuoteFact,
	found: Extraction,
	isNamed: boolean,
	isRight: boolean,
): ByForm {
	const {source, speakerId} = quote
	if (!source) return counts
	// `Holt’s lawyer` names someone else.
	const head = headOf(found, source)
	const isName = found.entities.some(({mentions}) => mentions.some((one) => one.form === 'name' && overlaps(one, head)))
	if (isName || otherPronoun.test(source.text)) return counts
	const form = isThirdPerson(source.text) ? 'pronouns' : 'nouns'
	const right = speakerId !== null && isRight
	const added = {
		right: right ? 1 : 0,
		wrong: speakerId !== null && !right ? 1 : 0,
		missed: isNamed && !right ? 1 : 0,
	}
	return {...counts, [form]: addCounts(counts[form], added)}
}

/** Of what is resolved to a name the share that is right, and of what gold names the share that we resolve so. */
export const resolvedFigures = (prefix: string, {pronouns, nouns}: ByForm): Figure[] =>
	[
		[prefix, addCounts(pronouns, nouns)] as const,
		[`${prefix}.pronouns`, pronouns] as const,
		[`${prefix}.nouns`, nouns] as const,
	].flatMap(([name, counts]) => [
		{metric: `${name}.precision`, value: precisionOf(counts)},
		{metric: `${name}.recall`, value: recallOf(counts)},
	])
