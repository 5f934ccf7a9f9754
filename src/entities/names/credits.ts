import {type Document, normAt, normIn, wordAt} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import type {Range} from '../../model/span.js'

/**
 * The names of an article without those of a writer whom readers are asked to follow, and of the network: `Follow Ann Lee on
 * Twitter @annlee`. Linear.
 */
export function withoutCredits(doc: Document, names: readonly FoundName[]): readonly FoundName[] {
	const followed = new Set<number>()
	return names.filter((name, at) => {
		const next = names[at + 1]
		if (next && isFollowed(doc, name, next)) followed.add(next.from).add(name.from)
		return !followed.has(name.from)
	})
}

const isFollowed = (doc: Document, {from, to}: Range, next: Range): boolean =>
	wordAt(doc, from - 1) === 'Follow' &&
	normAt(doc, to) === 'on' &&
	next.from === to + 1 &&
	normIn(doc, next.from, 'social-network') &&
	/^@/.test(wordAt(doc, next.to))
