import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {isNominal} from '../../model/noun-phrase.js'
import type {Clause} from '../../model/phrases.js'
import type {Range} from '../../model/span.js'
import {isSpeechVerb} from '../cues.js'
import {withoutPunctuation} from '../detect/candidates.js'
import {hasFinite} from '../filter/piece-words.js'
import {type AnswerRule, answers} from '../first-answer.js'
import type {Reported} from './reported-clauses.js'

/** So many tokens name the source. */
const maxSourceTokens = 8

export const parenthetical: AnswerRule<Document, Clause, Reported> = answers(
	{
		name: 'parenthetical-cue',
		phase: 'parenthesis',
		example: 'If it rains, he added, the match will be moved.',
	},
	findParenthetical,
)

// A verb of speech between commas with its subject cuts its content in two, whatever the tree makes of it.
function findParenthetical(doc: Document, {verb}: Clause): Reported | undefined {
	const sentence = sentenceAt(doc, verb)
	if (!sentence || !isSpeechVerb(doc.lexicon, lemmaAt(doc, verb)) || !/^VB[DPZ]$/.test(xposAt(doc, verb)))
		return undefined
	// The tree may put words of another clause into the verb's group.
	let first = verb
	while (first > sentence.from && /^(?:ADV|AUX)$/.test(uposAt(doc, first - 1))) first--
	const group = {from: first, to: verb + 1}
	const inverted = normAt(doc, group.from - 1) === ','
	const source = inverted ? phraseTo(doc, group.to, 1) : phraseTo(doc, group.from, -1)
	if (!source) return undefined
	const from = Math.min(source.from, group.from)
	const to = Math.max(source.to, group.to)
	if (normAt(doc, from - 1) !== ',' || normAt(doc, to) !== ',') return undefined
	// `Rents fell, she said, adding that …`: behind the comma the next cue reports.
	const goesOn = xposAt(doc, to + 1) === 'VBG'
	if (goesOn && !hasFinite(doc, {from: sentence.from, to: from})) return undefined
	const before = {from: sentence.from, to: from}
	const halves = (goesOn ? [before] : [before, {from: to, to: sentence.to}]).map((half) =>
		withoutPunctuation(doc.syntax.upos, half),
	)
	if (halves.some((half) => half.to - half.from < 2)) return undefined
	return {content: halves, rule: 'between-commas', source: {...source, head: headOf(doc, source)}}
}

// The nouns or the pronoun between the verb and the comma on that side.
function phraseTo(doc: Document, verb: number, step: number): Range | undefined {
	let row = step < 0 ? verb - 1 : verb
	const first = row
	while (Math.abs(row - first) < maxSourceTokens && /^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) row += step
	if (row === first || normAt(doc, row) !== ',') return undefined
	const range = step < 0 ? {from: row + 1, to: verb} : {from: verb, to: row}
	const head = step < 0 ? range.to - 1 : range.from
	const relative = /^(?:WDT|WP\$?)$/.test(xposAt(doc, range.from)) || /^(?:it|that)$/.test(normAt(doc, range.from))
	return (isNominal(doc, head) || step > 0) && !relative ? range : undefined
}

// The last noun of the phrase, or its pronoun.
function headOf(doc: Document, {from, to}: Range): number {
	let head = to - 1
	while (head > from && !isNominal(doc, head)) head--
	return head
}
