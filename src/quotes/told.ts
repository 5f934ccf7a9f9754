import {type Document, lemmaAt, normAt, uposAt, wordAt, xposAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'
import {type Cue, knownCue} from './cues.js'
import {isDeed} from './deeds.js'
import type {LearnedAttribution} from './learned.js'
import {hasFinite, holdsMark, isMark, isMarker, isOpened} from './piece-words.js'
import {isThing} from './things.js'

/** What is known of a cue, with its particle where there is one: `call on`. */
export function cueOf(doc: Document, {cue, cueHead}: LearnedAttribution): Cue | undefined {
	const lookUp = (row: number): Cue | undefined =>
		knownCue(doc.lexicon, `${lemmaAt(doc, row)} ${normAt(doc, row + 1)}`) ?? knownCue(doc.lexicon, lemmaAt(doc, row))
	let found = lookUp(cueHead)
	for (let row = cue.from; row < cue.to && !found; row++) found = lookUp(row)
	return found
}

/**
 * Whether a content tells what was said: a clause, an infinitive of a cue that takes one, words in marks; a mere topic
 * (`recommended a tax`) only by somebody, with a verb whose object is what was said. Plans are none: `wants to leave`.
 */
export function isTold(doc: Document, found: LearnedAttribution, known: Cue | undefined): boolean {
	const {content, source, cue, confidence} = found
	const act = known?.act
	// `She is expected in Rome.` is told by the article.
	if (!source && /^(?:believe|intend|estimate)$/.test(act ?? '') && !content.some(({from}) => isMarker(doc, from)))
		return false
	if (content.every((piece) => (act === 'decline' && isDeed(doc, piece)) || isBareVerbPhrase(doc, piece, cue)))
		return false
	if (!known && isAttitude(doc, found)) return false
	if (content.some((piece) => isOpened(doc, piece.from) || opensAsMarked(doc, piece))) return true
	if (content.some((piece) => hasFinite(doc, piece) && (isMarked(doc, piece) || !isThing(doc, piece)))) return true
	if (act === 'intend') return false
	if (source && content.some((piece) => holdsWords(doc, piece))) return true
	if (known?.infinitive && content.some((piece) => hasInfinitive(doc, piece))) return true
	if (!source || (confidence < 0.4 && !content.some((piece) => isThing(doc, piece)))) return false
	if (content.every((piece) => isNamed(doc, piece))) return act === 'deny'
	// `said yesterday`, `said on condition of anonymity`
	if (act === 'say' && content.every(({from, to}) => to - from < 3)) return false
	if (/^(?:believe|estimate)$/.test(act ?? ''))
		return content.some((piece) => hasNumber(doc, piece) || isExpected(doc, piece))
	for (let row = cue.from; row < cue.to; row++) if (doc.lexicon.has(lemmaAt(doc, row), 'topic-object')) return true
	return false
}

// `is aware that`, `eliminates a period that`, `illustrates how`: a cue of which nothing is known opens what somebody says by
// a marker alone.
function isAttitude(doc: Document, {cue, cueHead, content}: LearnedAttribution): boolean {
	for (let row = cue.from; row < cue.to; row++)
		if (doc.lexicon.has(lemmaAt(doc, row), 'topic-object') || /^(?:according|:)$/.test(normAt(doc, row))) return false
	if (/^(?:appear|seem)$/.test(lemmaAt(doc, cue.to - 1))) return true
	if (beliefs.has(normAt(doc, cueHead)) && content.some(({from}) => isMarker(doc, from))) return false
	if (childrenOf(doc.tree, cueHead).some((row) => relationOf(doc.tree, row) === 'cop')) return true
	return !content.some((piece) => opensClause(doc, piece.from) || isMarked(doc, piece))
}

/** What somebody is whose thoughts are told: `is afraid that`. */
const beliefs = new Set(
	'adamant afraid certain concerned confident convinced doubtful hopeful optimistic sceptical skeptical sure worried'.split(
		' ',
	),
)

const opensClause = (doc: Document, row: number): boolean =>
	/^(?:that|whether)$/.test(normAt(doc, row)) && (uposAt(doc, row) === 'SCONJ' || relationOf(doc.tree, row) === 'mark')

// `described as “a lump of coal”`
const opensAsMarked = (doc: Document, {from}: Range): boolean => normAt(doc, from) === 'as' && isMark(doc, from + 1)

// In it, or right before it.
const isMarked = (doc: Document, {from, to}: Range): boolean => holdsMark(doc, {from: from - 1, to})

// `hailed the ruling as “a triumph”`: some of it in marks, and no title.
function holdsWords(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to - 1; row++) if (isMark(doc, row) && /^\p{Ll}/u.test(wordAt(doc, row + 1))) return true
	return false
}

// `Lee, writing in the Post, dubbed it …`: a finite verb without a subject goes on with the sentence around the cue; nor does
// a relative pronoun alone tell anything. `the attacks that Lee said were planned` does.
function isBareVerbPhrase(doc: Document, {from, to}: Range, cue: Range): boolean {
	if (to - from === 1) return /^(?:which|who)$/.test(normAt(doc, from))
	if (from === 0 || from === cue.to || isOpened(doc, from) || normAt(doc, from - 1) === ':') return false
	let row = from
	while (row < to - 1 && uposAt(doc, row) === 'ADV') row++
	return /^(?:VBD|VBP|VBZ)$/.test(xposAt(doc, row)) && relationOf(doc.tree, row) !== 'ccomp'
}

function hasInfinitive(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (xposAt(doc, row) === 'TO') return true
	return false
}

// Nothing but a name or pronoun.
function isNamed(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (!/^(?:PROPN|PRON|DET|PART|ADP)$/.test(uposAt(doc, row))) return false
	return true
}

// `expects sales to fall`
function isExpected(doc: Document, {from, to}: Range): boolean {
	for (let row = from + 1; row < to - 1; row++)
		if (xposAt(doc, row) === 'TO' && xposAt(doc, row + 1) === 'VB') return /^(?:NOUN|PROPN)$/.test(uposAt(doc, row - 1))
	return false
}

function hasNumber(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (uposAt(doc, row) === 'NUM') return true
	return false
}
