import {type Document, normAt, uposAt} from '../../model/document.js'
import {nounPhraseOf} from '../../model/noun-phrase.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Collector} from '../collector.js'
import {composeAccording} from '../compose.js'
import {answers, ask} from '../first-answer.js'
import {trimPunctuation} from './reported-clauses.js'

export interface AccordingTo {
	readonly cue: Range
	readonly source: Range & {head: number}
	readonly content: readonly Range[]
}

export const accordingRules = ruleSet(
	'quotes',
	['according'],
	[
		answers(
			{name: 'according-to', phase: 'according', example: 'According to the mayor, the pier leaks.'},
			readAccordingTo,
		),
	],
)

/** Adds what `according to` reports: the rest of its sentence. */
export function addAccordingTo(collector: Collector): void {
	const {doc, quotations} = collector
	for (let row = 0; row < doc.tokens.length; row++) {
		if (normAt(doc, row) !== 'according' || normAt(doc, row + 1) !== 'to' || collector.reportedBy(row)) continue
		const trial: RuleRun = {...doc.run, firings: []}
		const phrase = ask(accordingRules, doc, row, trial, {from: row, to: row + 2})
		if (phrase && collector.add(composeAccording(doc, phrase, quotations))) doc.run.firings.push(...trial.firings)
	}
}

// `According to police, …`, `…, according to police, …`
function readAccordingTo(doc: Document, row: number): AccordingTo | undefined {
	const sentence = doc.sentences[doc.tokens.sentences[row]!]!
	const head = sourceHead(doc, row + 2, sentence.to)
	if (head < 0) return undefined
	const source = {...sourceRange(doc, row + 2, head, sentence.to), head}
	const before = trimPunctuation(doc, {from: sentence.from, to: row})
	const after = trimPunctuation(doc, {from: source.to, to: sentence.to})
	// Behind the source a comma separates the rest; without one the phrase ends the sentence.
	const rest = row === sentence.from ? [after] : normAt(doc, source.to) === ',' ? [before, after] : [before]
	const content = rest.filter(({from, to}) => to - from > 1)
	return content.length > 0 ? {cue: {from: row, to: row + 2}, source, content} : undefined
}

// The object of `to`: the first noun that isn't the modifier of a later one.
function sourceHead(doc: Document, from: number, to: number): number {
	for (let row = from; row < to && row < from + 15; row++) {
		const tag = uposAt(doc, row)
		if (tag === 'PUNCT') return -1
		if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON') continue
		let head = row
		for (
			let up = doc.tree.heads[head] ?? -1;
			up > head && up < to && /^(?:NOUN|PROPN)$/.test(uposAt(doc, up));
			up = doc.tree.heads[head] ?? -1
		)
			head = up
		return head
	}
	return -1
}

function sourceRange(doc: Document, from: number, head: number, limit: number): Range {
	const phrase = nounPhraseOf(doc, head)
	let to = Math.min(phrase.to, limit)
	for (let row = head + 1; row < to; row++) if (normAt(doc, row) === ',') to = row
	return {from, to: Math.max(to, head + 1)}
}
