import {type Document, normAt, normIn, sentenceAt, wordAt} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import type {Range} from '../../model/span.js'

/**
 * The names of an article without those that only give credit: a writer whom readers are asked to follow, and the network
 * (`Follow Ann Lee on Twitter @annlee`), writers and photographers behind a label (`Photos by Ann Lee and Bob Moss`,
 * `Contributing: Ann Lee`) or signed (`- Ann Lee.`). Linear.
 */
export function withoutCredits(doc: Document, names: readonly FoundName[]): readonly FoundName[] {
	const credits = new Set<number>()
	return names.filter((name, at) => {
		const next = names[at + 1]
		if (next && isFollowed(doc, name, next)) credits.add(next.from).add(name.from)
		if (isLabelled(doc, name) || isSigned(doc, name) || sharesCredit(doc, name, names[at - 1], credits))
			credits.add(name.from)
		return !credits.has(name.from)
	})
}

const isFollowed = (doc: Document, {from, to}: Range, next: Range): boolean =>
	wordAt(doc, from - 1) === 'Follow' &&
	normAt(doc, to) === 'on' &&
	next.from === to + 1 &&
	normIn(doc, next.from, 'social-network') &&
	/^@/.test(wordAt(doc, next.to))

// `Story by Ann Lee`, `Video produced by Ann Lee`, `BYLINE: Ann Lee`, `Ann Lee contributed to this report`
function isLabelled(doc: Document, {type, from, to}: FoundName): boolean {
	if (type !== 'person') return false
	if (normAt(doc, to) === 'contributed' && normAt(doc, to + 1) === 'to' && normAt(doc, to + 2) === 'this')
		return /^(?:article|piece|report|story)$/.test(normAt(doc, to + 3))
	const mark = normAt(doc, from - 1)
	if (mark === ':')
		return /^(?:byline|contributing|contributors?|credits?|reporters?|reporting)$/.test(normAt(doc, from - 2))
	if (mark !== 'by') return false
	const label = /^(?:filmed|produced|shot|taken|written)$/.test(normAt(doc, from - 2)) ? from - 3 : from - 2
	return /^\p{Lu}/u.test(wordAt(doc, label))
		? isLabel(normAt(doc, label))
		: isLabel(normAt(doc, label)) && normAt(doc, label - 1) === 'additional'
}

const isLabel = (norm: string): boolean =>
	/^(?:cinematography|editing|graphics?|illustrations?|photo|photographs?|photography|photos|production|reporting|story|text|video|videos|words|writing)$/.test(
		norm,
	)

// `and Bob Moss` after a name that gives credit
const sharesCredit = (
	doc: Document,
	{type, from}: FoundName,
	before: FoundName | undefined,
	credits: ReadonlySet<number>,
): boolean =>
	type === 'person' &&
	before !== undefined &&
	before.to === from - 1 &&
	credits.has(before.from) &&
	/^(?:and|&|,)$/.test(normAt(doc, from - 1))

// `- Ann Lee.`: nothing else in the sentence; without the stop it may be an item of a list.
function isSigned(doc: Document, {from, to}: Range): boolean {
	const sentence = sentenceAt(doc, from)
	if (!sentence || from - 1 !== sentence.from || !/^[-–—]$/.test(wordAt(doc, from - 1))) return false
	return to + 1 === sentence.to && wordAt(doc, to) === '.'
}
