import {overlaps, type TextSpan} from '#src/model/span.js'

/** A fact of KnowledgeNet with the mentions of its ends. */
export interface MentionedFact<Mention extends TextSpan> {
	readonly property: string
	readonly subjects: Mention[]
	readonly objects: Mention[]
}

const pronoun =
	/^(?:he|she|it|they|i|we|you|his|hers?|its|theirs?|my|our|your|him|them|me|us|himself|herself|itself|themselves|who|which|that|whose|whom)$/i

const isPronoun = ({text}: TextSpan): boolean => pronoun.test(text)

/** Whether an end of a fact is named in its passage. */
export const isNamed = (mentions: readonly TextSpan[]): boolean => !mentions.every(isPronoun)

/**
 * Each fact once: a row whose subject or object is a pronoun is joined to the facts of its property that have the same other end
 * and a name in place of the pronoun, else to one with another pronoun. The set has a row for each pair of mentions.
 */
export function mergeMentions<Mention extends TextSpan, Fact extends MentionedFact<Mention>>(
	facts: readonly Fact[],
	isOne: (one: Mention, other: Mention) => boolean,
): Fact[] {
	const areOne = (some: readonly Mention[], others: readonly Mention[]): boolean =>
		some.some((one) => others.some((other) => isOne(one, other) || overlaps(one, other)))
	const kept: Fact[] = []
	// Facts with more named ends come first.
	const namedEnds = ({subjects, objects}: Fact): number => Number(isNamed(subjects)) + Number(isNamed(objects))
	for (const fact of [...facts].sort((a, b) => namedEnds(b) - namedEnds(a))) {
		const same = kept.filter(
			({property, subjects, objects}) =>
				property === fact.property &&
				((!isNamed(fact.subjects) && areOne(objects, fact.objects)) ||
					(!isNamed(fact.objects) && areOne(subjects, fact.subjects))),
		)
		for (const one of same) {
			one.subjects.push(...fact.subjects)
			one.objects.push(...fact.objects)
		}
		if (same.length === 0) kept.push(fact)
	}
	return kept
}
