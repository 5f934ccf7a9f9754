import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {exemplarLemmaAt} from '../../lexicon/exemplar.js'
import {normAt, uposAt} from '../../model/document.js'
import type {DiscourseContext} from './discourse-context.js'
import {functionAt, governorOf} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'

/** A number of things as the value of a feature: exact where it is small. */
export const bucket = (value: number): number =>
	value < 4 ? value : value < 6 ? 4 : value < 9 ? 5 : value < 15 ? 6 : 7

/**
 * Features of a candidate in the sentence of its anaphor: which governs which, and the path between them. `mine`: the governor of
 * the anaphor; `use`: how it is used.
 */
export function writeSameSentence(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	mine: number,
	last: DiscourseMention,
	use: number,
	list: FeatureList,
): void {
	const {doc} = discourse
	const theirs = governorOf(discourse, last.head)
	const part = functionAt(discourse, last.head)
	const rows = anaphor.head - last.head
	list.add(30, bucket(Math.abs(rows) >> 1), rows < 0 ? 1 : 0)
	list.add(31, mine === theirs ? 1 : 0, use, part)
	const up = stepsUp(discourse, mine, theirs)
	list.add(32, up, part, use)
	list.add(33, pathUp(discourse, mine, theirs), part)
	list.add(34, pathUp(discourse, theirs, mine), use)
	if (up >= 0 && mine >= 0) list.add(35, hashWord(exemplarLemmaAt(doc, theirs)), part, up)
	list.add(36, betweenMark(discourse, last, anaphor), part)
}

// Relations from the verb of one up to the verb of the other; 0 where it doesn't stand above.
function pathUp({doc}: DiscourseContext, from: number, to: number): number {
	let path = 1
	for (let at = from, steps = 0; at >= 0 && steps < 5; at = doc.tree.heads[at] ?? -1, steps++) {
		if (at === to) return path
		path = hashWord(`${path}${doc.tree.deprels[at] ?? ''}`)
	}
	return 0
}

function stepsUp({doc}: DiscourseContext, from: number, to: number): number {
	for (let at = from, steps = 0; at >= 0 && steps < 6; at = doc.tree.heads[at] ?? -1, steps++)
		if (at === to) return steps
	return -1
}

// A comma, semicolon or conjunction between the two.
function betweenMark({doc}: DiscourseContext, {head: a}: DiscourseMention, {head: b}: DiscourseMention): number {
	let found = 0
	for (let row = Math.min(a, b) + 1; row < Math.max(a, b) && row < Math.min(a, b) + 40; row++) {
		const norm = normAt(doc, row)
		if (norm === ';' || norm === ':') return 3
		if (norm === ',') found |= 1
		else if (uposAt(doc, row) === 'CCONJ') found |= 2
	}
	return found
}
