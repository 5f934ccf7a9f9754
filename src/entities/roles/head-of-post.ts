import {type Document, normAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import {relationOf} from '../../model/tree.js'
import {entityOf, isParty, type NameMap, nameAt} from '../name-map.js'
import {isRoleNoun} from './title.js'

/** So many words stand before the noun of a post. */
const longest = 14

/** The first role noun of the phrase that starts at a row: only words that modify it may stand before. */
export function headOfPost(doc: Document, from: number, names: NameMap): number {
	let last = -1
	if (uposAt(doc, from) === 'CCONJ') return -1
	for (let row = from; row < from + longest; row++) {
		const norm = normAt(doc, row)
		const name = nameAt(names, row)
		const free = !name || (isParty(entityOf(names, name)) && name.to === row + 1)
		if (last >= 0) {
			const behind = last === row - 1 ? modifiedPost(doc, row, names) : -1
			if (behind > 0) last = behind
			else if (free && isRoleNoun(doc, row)) last = row
			// `the mayor's press secretary`: whoever owns the post is somebody else.
			else if (isPossessive(doc, row)) last = -1
			else if (norm === 'elect') last = row
			else if (norm === '-' || joinsPosts(doc, row, names)) continue
			else return last
			if (last >= 0) row = last
		} else if (free && isRoleNoun(doc, row)) last = row
		else if (!isInside(doc, row, from, names)) return -1
	}
	return last
}

// `founder and chief executive`
const joinsPosts = (doc: Document, row: number, names: NameMap): boolean =>
	/^(?:and|&)$/.test(normAt(doc, row)) && isRoleNoun(doc, row + 1) && !nameAt(names, row + 1)

const isPossessive = (doc: Document, row: number): boolean => /^['’]s$/.test(normAt(doc, row))

// A word that may stand before the noun of a post.
function isInside(doc: Document, row: number, from: number, names: NameMap): boolean {
	const name = nameAt(names, row)
	// `Moss's aide`, but not `Moss and the aide`
	if (name) return entityOf(names, name)?.type !== 'person' || isPossessive(doc, name.to)
	const tag = uposAt(doc, row)
	return (
		/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tag) ||
		/^(?:-|and|&)$/.test(normAt(doc, row)) ||
		xposAt(doc, row) === 'PRP$' ||
		(tag === 'ADV' && row - from < 3) ||
		(tag === 'VERB' && /(?:ed|ing)$/.test(wordAt(doc, row)) && uposAt(doc, row + 1) !== 'DET')
	)
}

// `deputy national security adviser`, `Republican campaign strategist`: the post comes behind.
function modifiedPost(doc: Document, row: number, names: NameMap): number {
	const up = doc.tree.heads[row - 1] ?? -1
	if (!/^(?:amod|compound)$/.test(relationOf(doc.tree, row - 1)) || up < row || up >= row + 4) return -1
	let at = row
	while (at < row + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, at)) && !nameAt(names, at)) {
		if (isRoleNoun(doc, at)) return at
		at++
	}
	return -1
}
