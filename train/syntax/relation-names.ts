import type {TextColumns} from './corpus.js'

/** Relations that occur `minCount` times or more, most frequent first. */
export function namesOfRelations(documents: readonly TextColumns[], minCount = 5): string[] {
	const counts = new Map<string, number>()
	for (const {gold} of documents)
		for (const {deprels} of gold.sentences) for (const label of deprels) counts.set(label, (counts.get(label) ?? 0) + 1)
	return [...counts]
		.filter(([, count]) => count >= minCount)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([label]) => label)
}
