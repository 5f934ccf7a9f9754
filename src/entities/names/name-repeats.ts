import {type Document, wordAt, xposAt} from '../../model/document.js'
import type {EntityType} from '../../model/entity.js'
import type {RawName} from './fallback/by-rules.js'
import {ownList} from './lexicon-match.js'
import {withMissed} from './missed-names.js'

/**
 * Finds again, where the model missed it, a single word that the article names twice or more, as one kind of thing but for a
 * few places: no part of a longer name, and never written small. Linear.
 */
export function putRepeats(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const counts = new Map<string, Map<EntityType, number>>()
	for (const {from, to, type, rule} of names) {
		if (to - from !== 1 || rule === ownList || !/^[\p{L}'’-]{3,}$/u.test(wordAt(doc, from))) continue
		const word = wordAt(doc, from)
		const kinds = counts.get(word) ?? new Map<EntityType, number>()
		counts.set(word, kinds.set(type, (kinds.get(type) ?? 0) + 1))
	}
	const known = new Map<string, EntityType>()
	for (const [word, kinds] of counts) {
		const type = clearKind(kinds)
		if (type) known.set(word, type)
	}
	if (known.size === 0) return names
	for (const word of doc.tokens.words) if (/^\p{Ll}/u.test(word)) known.delete(word[0]!.toUpperCase() + word.slice(1))
	return withMissed(doc, names, (row) => {
		const type = known.get(wordAt(doc, row))
		return type && /^NNPS?$/.test(xposAt(doc, row)) && !isCapital(doc, row - 1) && !isCapital(doc, row + 1)
			? {from: row, to: row + 1, type, subtype: null, confidence: 0.6, rule: 'repeated name'}
			: null
	})
}

function clearKind(kinds: ReadonlyMap<EntityType, number>): EntityType | null {
	let all = 0
	for (const count of kinds.values()) all += count
	for (const [type, count] of kinds)
		if (count > 1 && count > 3 * (all - count)) return /^(?:organization|person|place)$/.test(type) ? type : null
	return null
}

const isCapital = (doc: Document, row: number): boolean => /^\p{Lu}\p{L}/u.test(wordAt(doc, row))
