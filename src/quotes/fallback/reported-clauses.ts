import {type Document, normAt, uposAt} from '../../model/document.js'
import type {Clause} from '../../model/phrases.js'
import type {Range} from '../../model/span.js'
import {childrenOf, relationOf, subtreeOf} from '../../model/tree.js'
import type {CueClause} from '../cue-clauses.js'
import {type AnswerRule, answers} from '../first-answer.js'
import type {Source} from '../source.js'

export interface Reported {
	readonly content: readonly Range[]
	readonly rule: string
	/** Its source, where the tree doesn't say. */
	readonly source?: Source
}

/** The words that a cue clause reports, by the tree. */
export const complementRules: readonly AnswerRule<Document, CueClause, Reported>[] = [
	answers(
		{name: 'clausal-complement', phase: 'complement', example: 'Ann Lee said that the pier would close in May.'},
		complement,
	),
	answers(
		{
			name: 'infinitival-complement',
			phase: 'complement',
			after: ['clausal-complement'],
			example: 'Lee urged the council to close the pier.',
		},
		infinitive,
	),
]

// `said that …`, `said he …`, `asked whether …`: the whole complement, its marker included.
function complement(doc: Document, {clause}: CueClause): Reported | undefined {
	for (const child of childrenOf(doc.tree, clause.head)) {
		if (relationOf(doc.tree, child) !== 'ccomp') continue
		const {from, to} = subtreeOf(doc.tree, child)
		if (from <= clause.verb && clause.verb < to) continue
		const content =
			child > clause.verb
				? {from: Math.max(from, clause.group.to), to}
				: {from, to: Math.min(to, blockStart(doc, clause))}
		return {content: [trimPunctuation(doc, content)], rule: child > clause.verb ? 'complement' : 'complement-first'}
	}
	return undefined
}

// `urged the country to …`: the infinitive; who is asked stays outside.
function infinitive(doc: Document, {clause, cue}: CueClause): Reported | undefined {
	if (!cue.infinitive) return undefined
	for (const child of childrenOf(doc.tree, clause.head)) {
		const relation = relationOf(doc.tree, child)
		if (child < clause.verb || (relation !== 'xcomp' && relation !== 'advcl' && relation !== 'ccomp')) continue
		const mark = childrenOf(doc.tree, child).find(
			(row) => normAt(doc, row) === 'to' && relationOf(doc.tree, row) === 'mark',
		)
		if (mark === undefined) continue
		// The negation before `to` belongs to the order: `told them not to leave`.
		const from = normAt(doc, mark - 1) === 'not' ? mark - 1 : mark
		return {content: [trimPunctuation(doc, {from, to: subtreeOf(doc.tree, child).to})], rule: 'infinitive'}
	}
	return undefined
}

/** Where the cue with its own subject begins. */
function blockStart(doc: Document, {subject, inherited, group}: Clause): number {
	const start = subject && !inherited ? Math.min(subject.from, group.from) : group.from
	return uposAt(doc, start - 1) === 'PUNCT' ? start - 1 : start
}

/** Cuts punctuation off both ends, but for marks and brackets whose partner lies inside. */
export function trimPunctuation(doc: Document, {from, to}: Range): Range {
	let start = from
	let end = to
	while (start < end && uposAt(doc, start) === 'PUNCT' && !/^["“'‘([]$/.test(doc.tokens.words[start]!)) start++
	while (end > start && /^[,.;:!?—–-]+$/.test(doc.tokens.words[end - 1]!)) end--
	return {from: start, to: end}
}
