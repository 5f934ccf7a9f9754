import type {GoldDocument} from '../syntax/conllu.js'
import {normalize} from './normalize.js'

/** Words seen this often have a set of tags; from the second count on, no other tag is considered for them. */
const minCount = 5
const completeCount = 10

/** The tags of frequent words of a treebank, most frequent first, as numbered sets. Set 0 is that of all other words. */
export function observeTags(documents: readonly GoldDocument[]): {
	setOf: Map<string, number>
	tags: readonly (readonly string[])[]
} {
	const setOf = new Map<string, number>()
	const numbers = new Map<string, number>()
	const tags: string[][] = [[]]
	for (const [word, counts] of countTags(documents)) {
		let total = 0
		for (const count of counts.values()) total += count
		if (total < minCount) continue
		const common = [...counts]
			.filter(([, count]) => count >= total * 0.005)
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		const name = `${common
			.slice(0, 6)
			.map(([tag]) => tag)
			.join(' ')} ${total >= completeCount}`
		const number = numbers.get(name) ?? numbers.size + 1
		if (!numbers.has(name)) tags.push([])
		numbers.set(name, number)
		setOf.set(word, number)
		if (total >= completeCount) tags[number] = [...new Set([...tags[number]!, ...counts.keys()])].sort()
	}
	return {setOf, tags}
}

function countTags(documents: readonly GoldDocument[]): Map<string, Map<string, number>> {
	const counts = new Map<string, Map<string, number>>()
	for (const {sentences} of documents)
		for (const {words, upos, xpos} of sentences)
			words.forEach((word, at) => {
				const norm = normalize(word)
				const tag = `${upos[at]}|${xpos[at]}`
				const tags = counts.get(norm) ?? new Map<string, number>()
				tags.set(tag, (tags.get(tag) ?? 0) + 1)
				counts.set(norm, tags)
			})
	return counts
}
