import {attribute, attributeCount} from '../syntax/attributes.js'
import {countedAttributes, hashedAttributes, type RowValues} from '../syntax/token-rows.js'

/** Which values occur often enough in the attributes of some texts to be learned. */
export function findRowValues(
	texts: readonly Int32Array[],
	more: readonly Int32Array[],
	tags: number,
	least: {readonly word: number; readonly other: number},
): RowValues {
	const valuesOf = (place: number, some: readonly Int32Array[]): Map<number, number> => {
		const counts = new Map<number, number>()
		for (const attributes of some)
			for (let at = place; at < attributes.length - attributeCount; at += attributeCount)
				counts.set(attributes[at]!, (counts.get(attributes[at]!) ?? 0) + 1)
		return counts
	}
	const hashed = hashedAttributes.map((name) => {
		const counts = valuesOf(attribute[name], name === 'word' ? [...texts, ...more] : texts)
		const wanted = name === 'word' ? least.word : least.other
		const kept = [...counts].filter(([, count]) => count >= wanted).map(([value]) => value)
		return Int32Array.from(kept).sort()
	})
	const counted = countedAttributes.map(
		(name) => Math.max(...valuesOf(attribute[name], [...texts, ...more]).keys()) + 1,
	)
	return {hashed, counted, tags}
}
