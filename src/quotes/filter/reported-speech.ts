import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {SpeechAct} from '../../model/quote.js'
import {type Range, someRow} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import type {LearnedAttribution} from '../attribution.js'
import {hasOpeningMark, isClausal, isComplementizer, isOpened, isTopic, type SchemeContext} from './content-form.js'
import {isNameInMarks} from './name-in-marks.js'
import {isNarrated} from './narrated.js'

// The models have learned a wide notion of attribution, with stances and plans: `endorsed the deal`, `wants to leave`. Our
// records hold only reported speech: attributions that no rule here drops stay.

const dropping = (
	name: string,
	example: string,
	isDropped: (context: SchemeContext, found: LearnedAttribution) => boolean,
	acts?: readonly (SpeechAct | 'none')[],
) =>
	rule<SchemeContext, LearnedAttribution, true>({
		name,
		phase: 'filter',
		example,
		trigger: acts && {act: acts},
		match: (context, found) => (isDropped(context, found) ? true : null),
		apply: () => null,
	})

const every = ({content}: LearnedAttribution, holds: (piece: Range) => boolean): boolean => content.every(holds)

const some = ({content}: LearnedAttribution, holds: (piece: Range) => boolean): boolean => content.some(holds)

export const filterRules = [
	dropping('narrator-frame', 'It’s worth noting that the ferry never ran on Sundays.', ({doc}, found) =>
		isNarrated(doc, found, found.content[0]!.from),
	),
	dropping('name-in-marks', 'The phrase “port reform” was uttered once by Ann Lee.', ({doc}, found) =>
		every(found, (piece) => isNameInMarks(doc, withMarks(doc, piece))),
	),
	// A passive of belief without an agent is the narrator's, unless `that` opens its content.
	dropping(
		'unsourced-belief',
		'The ferry is expected to reach the port by noon.',
		({doc}, found) => !found.source && !some(found, ({from}) => isComplementizer(doc, from)),
		['believe', 'estimate', 'intend'],
	),
	dropping(
		'declined-act',
		'Ann Lee declined to join the board.',
		({doc}, found) => every(found, (piece) => isInfinitiveOfAct(doc, piece)),
		['decline'],
	),
	dropping('predicate-without-subject', 'The old pier, Ann Lee, who opposed it, said was unsafe.', ({doc}, found) =>
		every(found, (piece) => isBarePredicate(doc, piece, found.cue)),
	),
	dropping('unknown-cue', 'Ann Lee is fond of the pier.', ({doc}, found) => isUnknownCue(doc, found), ['none']),
	dropping('intention', 'Ann Lee wants a new pier.', (context, found) => !isClausal(context, found), ['intend']),
	dropping(
		'topic-without-source',
		'A new pier was recommended in May.',
		(context, found) => !found.source && isTopic(context, found),
	),
	dropping(
		'topic-name',
		'Ann Lee criticized Owen Pryce.',
		(context, found) =>
			context.known?.act !== 'deny' && every(found, (piece) => isName(context.doc, piece)) && isTopic(context, found),
	),
	dropping(
		'topic-of-two-words',
		'Ann Lee said yesterday morning.',
		(context, found) => every(found, ({from, to}) => to - from < 3) && isTopic(context, found),
		['say'],
	),
	// `expects 40 guests`: a number is no reported speech.
	dropping(
		'topic-of-belief',
		'Ann Lee expects a storm.',
		(context, found) => !some(found, (piece) => hasNumber(context.doc, piece)) && isTopic(context, found),
		['believe', 'estimate'],
	),
	dropping(
		'topic-of-clausal-cue',
		'Ann Lee learned of the fire in May.',
		(context, found) => !isBelief(context) && !takesTopic(context.doc, found) && isTopic(context, found),
	),
]

/** Most words before the marks of a piece that opens with a noun for them: `the old phrase`. */
const maxWordsBeforeMarks = 3

// A piece that is a quotation, with its marks, also after the noun for it; else without rows.
function withMarks(doc: Document, {from, to}: Range): Range {
	let start = from - 1
	while (start < Math.min(to, from + maxWordsBeforeMarks) && !isOpened(doc, start + 1)) start++
	const end = /^["”’'»]+$/.test(normAt(doc, to)) ? to + 1 : to
	return isOpened(doc, start + 1) && /^["”’'»]+$/.test(normAt(doc, end - 1)) ? {from: start, to: end} : {from: 0, to: 0}
}

const isBelief = ({known}: SchemeContext): boolean => known?.act === 'believe' || known?.act === 'estimate'

const takesTopic = (doc: Document, found: LearnedAttribution): boolean =>
	someRow(found.cue, (row) => doc.lexicon.has(lemmaAt(doc, row), 'topic-object')) || isFinding(doc, found)

// `a poll shows Lee ahead of Ruiz`: what a poll or study finds has no verb of its own.
const isFinding = (doc: Document, {cueHead, source}: LearnedAttribution): boolean =>
	source !== null &&
	/^(?:find|show)$/.test(lemmaAt(doc, cueHead)) &&
	someRow(source, (row) => /^(?:poll|study|survey)$/.test(lemmaAt(doc, row)))

// `declined to say why` reports something, `declined to join` doesn't.
function isInfinitiveOfAct(doc: Document, {from, to}: Range): boolean {
	if (xposAt(doc, from) !== 'TO') return false
	let verb = from + 1
	while (verb < to - 1 && uposAt(doc, verb) === 'ADV') verb++
	const lemma = lemmaAt(doc, verb)
	return lemma !== 'be' && !doc.lexicon.has(lemma, 'reporting') && !doc.lexicon.has(lemma, 'source-naming')
}

// `Lee, writing in the Post, dubbed it …`: a finite verb without a subject goes on with the sentence around the cue; nor is a
// relative pronoun content. `the attacks that Lee said were planned` is.
function isBarePredicate(doc: Document, {from, to}: Range, cue: Range): boolean {
	if (to - from === 1) return /^(?:which|who)$/.test(normAt(doc, from))
	if (from === 0 || from === cue.to || isOpened(doc, from) || normAt(doc, from - 1) === ':') return false
	let row = from
	while (row < to - 1 && uposAt(doc, row) === 'ADV') row++
	return /^VB[DPZ]$/.test(xposAt(doc, row)) && relationOf(doc.tree, row) !== 'ccomp'
}

const isName = (doc: Document, piece: Range): boolean =>
	!someRow(piece, (row) => !/^(?:PROPN|PRON|DET|PART|ADP)$/.test(uposAt(doc, row)))

const hasNumber = (doc: Document, piece: Range): boolean => someRow(piece, (row) => uposAt(doc, row) === 'NUM')

// A cue that no list has reports what opens with `that`, `whether` or marks, and nothing else.
function isUnknownCue(doc: Document, attribution: LearnedAttribution): boolean {
	const {cue, cueHead, content} = attribution
	if (takesTopic(doc, attribution) || someRow(cue, (row) => /^(?:according|:)$/.test(normAt(doc, row)))) return false
	if (/^(?:appear|seem)$/.test(lemmaAt(doc, cue.to - 1))) return true
	// `is afraid that`
	const believes = doc.lexicon.has(normAt(doc, cueHead), 'belief-adjective')
	if (believes && content.some(({from}) => isComplementizer(doc, from))) return false
	if (childrenOf(doc.tree, cueHead).some((row) => relationOf(doc.tree, row) === 'cop')) return true
	return !content.some((piece) => opensComplement(doc, piece.from) || hasOpeningMark(doc, piece))
}

const opensComplement = (doc: Document, row: number): boolean =>
	/^(?:that|whether)$/.test(normAt(doc, row)) && (uposAt(doc, row) === 'SCONJ' || relationOf(doc.tree, row) === 'mark')
