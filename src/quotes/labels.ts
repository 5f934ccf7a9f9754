import {type Document, lemmaAt, normAt, uposAt} from '../model/document.js'
import {isNominal} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'

const described = new Set(
	'brand cast characterise characterize denounce depict describe dismiss paint portray'.split(' '),
)
const called = new Set('brand call deem dub label term'.split(' '))

/** So many words name what gets a label. */
const longest = 40

/**
 * `described the plan as a mess`, `called the plan “a mess”`: the label is what was said, not the thing that gets it. `row` is
 * the cue's verb; the row where the label begins, `from` of the piece where there is none.
 */
export function labelStart(doc: Document, verb: number, {from, to}: Range): number {
	const lemma = lemmaAt(doc, verb)
	if (from <= verb) return from
	if (described.has(lemma)) {
		for (let row = from; row < Math.min(to - 1, from + longest); row++)
			if (normAt(doc, row) === 'as' && isOf(doc, row, verb)) return behindPunctuation(doc, row + 1, to)
	}
	return called.has(lemma) ? behindObject(doc, verb, {from, to}) : from
}

// The `as` of the verb, not of a noun on the way: `such as`, `her work as a nurse`.
function isOf(doc: Document, row: number, verb: number): boolean {
	const noun = doc.tree.heads[row] ?? -1
	return (
		noun > row &&
		(doc.tree.heads[noun] === verb || normAt(doc, row - 1) === ',' || /^["“‘']+$/.test(normAt(doc, row + 1)))
	)
}

// `called Keller a “bully”`, `called the estimate “careful”`: the label opens with an article, a mark or an adjective.
function behindObject(doc: Document, verb: number, {from, to}: Range): number {
	const object = childrenOf(doc.tree, verb).find((row) => row > verb && relationOf(doc.tree, row) === 'obj')
	if (object === undefined || object < from || object >= to - 1) return from
	for (let row = object + 1; row < Math.min(to, object + longest); row++) {
		if (opensMarks(doc, row)) return behindPunctuation(doc, row, to)
		if (/^(?:a|an|the|his|her|its|their)$/.test(normAt(doc, row)) && isNominal(doc, row - 1)) return row
		const relation = relationOf(doc.tree, row)
		if (uposAt(doc, row) === 'ADJ' && relation === 'xcomp' && doc.tree.heads[row] === verb) return row
		if (/^(?:VERB|AUX|SCONJ)$/.test(uposAt(doc, row))) return from
	}
	return from
}

const opensMarks = ({tokens}: Document, row: number): boolean =>
	/^["“‘'`]+$/.test(tokens.norms[row]!) && tokens.starts[row]! > tokens.ends[row - 1]!

function behindPunctuation(doc: Document, from: number, to: number): number {
	let row = from
	while (row < to - 1 && uposAt(doc, row) === 'PUNCT') row++
	return row
}
