import {type Document, normAt, uposAt, wordAt} from '../../model/document.js'
import {relationOf} from '../../model/tree.js'
import {entityOf, isParty, type NameMap, nameAt} from './name-map.js'
import {isRoleNoun} from './title.js'

/** The first role noun of the phrase that starts at a row: only words that modify it may stand before. */
export function headOfPost(doc: Document, from: number, names: NameMap): number {
	let last = -1
	if (uposAt(doc, from) === 'CCONJ') return -1
	for (let row = from; row < from + 14; row++) {
		const tag = uposAt(doc, row)
		const norm = normAt(doc, row)
		const name = nameAt(names, row)
		const free = !name || (isParty(entityOf(names, name)) && name.to === row + 1)
		const behind = last >= 0 && last === row - 1 ? modifiedPost(doc, row, names) : -1
		if (free && isRoleNoun(doc, row)) last = row
		else if (last >= 0 && (norm === '-' || (norm === 'elect' && normAt(doc, row - 1) === '-'))) {
			if (norm === 'elect') last = row
			continue
		} else if (behind > 0) {
			row = behind - 1
			continue
		} else if (last === row - 1 && isOwned(doc, row)) {
			// `the mayor's press secretary`: whoever owns the post is somebody else.
			last = -1
			continue
		} else if (last >= 0 && !(/^(?:and|&)$/.test(norm) && isRoleNoun(doc, row + 1) && !nameAt(names, row + 1)))
			return last
		if (last >= 0) continue
		const person = name && entityOf(names, name)?.type === 'person' && !isOwned(doc, name.to)
		const inside =
			!person &&
			(name !== undefined ||
				/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tag) ||
				norm === '-' ||
				norm === 'and' ||
				norm === '&' ||
				(tag === 'ADV' && row - from < 3) ||
				(tag === 'PRON' && /^(?:its|their|his|her|our|my)$/.test(norm)) ||
				(tag === 'VERB' && /(?:ed|ing)$/.test(wordAt(doc, row)) && uposAt(doc, row + 1) !== 'DET'))
		if (!inside) return -1
	}
	return last
}

// `the mayor's press secretary`, `Moss's aide`
const isOwned = (doc: Document, row: number): boolean => /^['’]s$/.test(normAt(doc, row))

// `deputy national security adviser`, `Republican campaign strategist`: the post comes behind.
function modifiedPost(doc: Document, row: number, names: NameMap): number {
	const up = doc.tree.heads[row - 1] ?? -1
	const modifies = /^(?:amod|compound)$/.test(relationOf(doc.tree, row - 1)) && up >= row && up < row + 4
	if (!modifies && !/^(?:assistant|associate|chief|deputy|junior|senior|vice)$/.test(normAt(doc, row - 1))) return -1
	let at = row
	while (at < row + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, at)) && !nameAt(names, at)) {
		if (isRoleNoun(doc, at)) return at
		at++
	}
	return -1
}
