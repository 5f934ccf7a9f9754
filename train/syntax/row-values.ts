import {attribute, attributeCount, type attributeNames} from '#src/syntax/tagger/attributes.js'
import type {RowKinds, RowValues} from '#src/syntax/tagger/token-rows.js'

export interface RowChoice {
	readonly kinds: RowKinds
	/** How often a value must occur to be learned: words, in all texts, and the values of other attributes, in `texts`. */
	readonly minWordCount: number
	readonly minCounts: Partial<Record<(typeof attributeNames)[number], number>>
	/** Numbers of values of what is known besides. */
	readonly besides?: readonly number[]
}

const defaultMinCount = 5

/** Which values occur often enough in the attributes of some texts, and of more without gold, to be learned. */
export function findRowValues(
	texts: readonly Int32Array[],
	more: readonly Int32Array[],
	{kinds, minWordCount, minCounts, besides = []}: RowChoice,
): RowValues {
	const valuesOf = (place: number, some: readonly Int32Array[]): Map<number, number> => {
		const counts = new Map<number, number>()
		for (const attributes of some)
			for (let at = place; at < attributes.length - attributeCount; at += attributeCount)
				counts.set(attributes[at]!, (counts.get(attributes[at]!) ?? 0) + 1)
		return counts
	}
	const hashed = kinds.hashed.map((name) => {
		const counts = valuesOf(attribute[name], name === 'word' ? [...texts, ...more] : texts)
		const wanted = name === 'word' ? minWordCount : (minCounts[name] ?? defaultMinCount)
		const kept = [...counts].filter(([, count]) => count >= wanted).map(([value]) => value)
		return Int32Array.from(kept).sort()
	})
	const counted = kinds.counted.map((name) => Math.max(...valuesOf(attribute[name], [...texts, ...more]).keys()) + 1)
	return {hashed, counted, more: besides}
}
