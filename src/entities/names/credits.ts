import {type Document, normAt, normIn, wordAt} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import type {Range} from '../../model/span.js'

/**
 * The names of an article without those that only give credit: the agency at the very end (`(QNA)`, `- Harbourpress`), a writer whom readers are asked to follow (`Follow Ann Lee on Twitter @annlee`). Linear.
 */
export function withoutCredits(doc: Document, names: readonly FoundName[]): readonly FoundName[] {
	const followed = new Set<number>()
	return names.filter((name, at) => {
		const next = names[at + 1]
		if (next && isFollowed(doc, name, next)) followed.add(next.from).add(name.from)
		return !followed.has(name.from) && !isAgency(doc, name)
	})
}

const isFollowed = (doc: Document, {from, to}: Range, next: Range): boolean =>
	wordAt(doc, from - 1) === 'Follow' &&
	normAt(doc, to) === 'on' &&
	next.from === to + 1 &&
	normIn(doc, next.from, 'social-network') &&
	/^@/.test(wordAt(doc, next.to))

function isAgency(doc: Document, {type, from, to}: FoundName): boolean {
	if (type !== 'organization' && type !== 'event' && type !== 'product') return false
	const {length} = doc.tokens
	const before = wordAt(doc, from - 1)
	if (to - from > 2 || !/^[.!?"”’)]/.test(wordAt(doc, from - 2))) return false
	return before === '(' && wordAt(doc, to) === ')' ? to + 1 === length : to === length && /^[-–—]+$/.test(before)
}
