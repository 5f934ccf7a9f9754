import {type Document, lemmaAt, normAt, sentenceAt, xposAt} from '../model/document.js'
import {holds, type Range} from '../model/span.js'
import {relationOf} from '../model/tree.js'
import type {LearnedAttribution} from './learned.js'

/** So many words a clause about a teller's name has at most. */
const longest = 16

/** Whether a stretch tells that somebody stays unnamed: `not to be named`, `on condition of anonymity`, `not authorised to speak`. */
export function hidesName(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) {
		const norm = normAt(doc, row)
		if (doc.lexicon.has(norm, 'anonymity-word')) return true
		const passive = normAt(doc, row - 1) === 'be' || normAt(doc, row - 1) === 'being'
		if (doc.lexicon.has(lemmaAt(doc, row), 'source-naming') && passive && denies(doc, row - 1)) return true
		if (/^(?:allowed|authori[sz]ed|permitted)$/.test(norm) && denies(doc, row) && normAt(doc, row + 1) === 'to')
			return true
	}
	return false
}

const denies = (doc: Document, row: number): boolean =>
	[row - 1, row - 2, row - 3].some(
		(at) => /^(?:n't|not|without)$/.test(normAt(doc, at)) || doc.lexicon.has(lemmaAt(doc, at), 'act-decline'),
	)

/** Whether a teller asks to stay unnamed, in the words that name them or in a clause right behind. */
export function asksForAnonymity(doc: Document, source: Range): boolean {
	if (hidesName(doc, source)) return true
	let from = source.to
	if (normAt(doc, from) === ',') from++
	if (xposAt(doc, from) !== 'VBG' && normAt(doc, from) !== 'who') return false
	const end = Math.min(sentenceAt(doc, source.to - 1)?.to ?? from, from + longest)
	let to = from
	while (to < end && normAt(doc, to) !== ',') to++
	return hidesName(doc, {from, to})
}

/** `said an official who asked not to be named`: what a teller asks for his name is part of him, no quote beside what he tells. */
export const asksForName = (doc: Document, one: LearnedAttribution, found: readonly LearnedAttribution[]): boolean =>
	doc.lexicon.has(lemmaAt(doc, one.cueHead), 'reporting') &&
	one.content.some((piece) => piece.to - piece.from < 8 && hidesName(doc, piece)) &&
	// What else it holds is told by another verb.
	(one.content.length > 1 ||
		relationOf(doc.tree, one.cueHead).startsWith('acl') ||
		found.some(
			({cueHead, source}) =>
				cueHead !== one.cueHead &&
				source !== null &&
				(holds(source, one.cueHead) || (one.cue.from >= source.to && one.cue.from - source.to < 3)),
		))
