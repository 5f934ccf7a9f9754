import {type Document, lemmaAt, normAt, sentenceAt, uposAt, wordAt, xposAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'
import {type Cue, knownCue} from './cues.js'
import {isDone} from './deeds.js'
import type {LearnedAttribution} from './learned.js'
import {hasFinite, holdsMark, isMark, isMarker, isOpened} from './piece-words.js'
import {isThing} from './things.js'
import {isUntold} from './untold.js'

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
	if (isUntold(doc, found)) return false
	// `spoke to the club about rents`
	if (/^(?:speak|talk)$/.test(lemmaAt(doc, cue.from)) && normAt(doc, cue.to - 1) === 'to') return false
	// `She is expected in Rome.` is told by the article.
	if (!source && /^(?:believe|intend|estimate)$/.test(act ?? '') && !content.some(({from}) => isMarker(doc, from)))
		return false
	if (content.every((piece) => isDone(doc, piece, act) || isBareVerbPhrase(doc, piece, cue))) return false
	if (!known && isAttitude(doc, found)) return false
	if (content.some((piece) => isOpened(doc, piece.from) || opensAsMarked(doc, piece))) return true
	if (content.some((piece) => hasFinite(doc, piece) && (isMarked(doc, piece) || !isThing(doc, piece)))) return true
	if (act === 'intend' || content.every((piece) => isPlan(doc, cue, piece))) return false
	if (source && content.some((piece) => holdsWords(doc, piece))) return true
	if (/^(?:ask|order)$/.test(act ?? '') && content.some((piece) => hasSubject(doc, piece))) return true
	if (act === 'say' && isSentence(doc, found)) return true
	if (known?.infinitive && content.some((piece) => hasInfinitive(doc, piece))) return true
	// `accused of lying`, `denied having left`
	if (/^(?:accuse|deny|admit)$/.test(act ?? '') && content.some((piece) => hasGerund(doc, piece))) return true
	if (!source || (confidence < 0.4 && !content.some((piece) => isThing(doc, piece)))) return false
	if (content.every((piece) => isNamed(doc, piece))) return act === 'deny'
	// `said yesterday`, `said on condition of anonymity`
	if (act === 'say' && content.every(({from, to}) => to - from < 3)) return false
	if (content.some((piece) => normAt(doc, piece.from) === 'for') && /^(?:ask|order)$/.test(act ?? '')) return true
	if (/^(?:believe|estimate)$/.test(act ?? ''))
		return content.some((piece) => hasNumber(doc, piece) || isExpected(doc, piece))
	// `called a meeting`
	if (
		lemmaAt(doc, cue.to - 1) === 'call' &&
		content.every(({from}) => from === cue.to && /^an?$/.test(normAt(doc, from)))
	)
		return childrenOf(doc.tree, cue.to - 1).some((row) => relationOf(doc.tree, row) === 'aux:pass')
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

// `Nine in ten of those asked backed the strike, the union announced.`: a sentence up to the comma before who tells it.
function isSentence(doc: Document, {content, source, cue}: LearnedAttribution): boolean {
	const [first] = content
	const sentence = sentenceAt(doc, cue.from)
	if (!first || !source || content.length > 1 || first.from !== sentence?.from) return false
	const start = Math.min(source.from, cue.from)
	const behind = Math.max(source.to, cue.to)
	return (
		first.to === start - 1 && normAt(doc, first.to) === ',' && sentence.to - behind < 3 && first.to - first.from > 5
	)
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

// `ordered he be shot`, `demanded she resign`
function hasSubject(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) {
		const head = doc.tree.heads[row] ?? -1
		if (!relationOf(doc.tree, row).startsWith('nsubj') || doc.tree.lefts[row] !== from || head <= row || head >= to)
			continue
		for (let at = row + 1; at <= head; at++) if (/^(?:TO|VBG)$/.test(xposAt(doc, at))) return false
		return true
	}
	return false
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

// `expressed its aim to comply with the law`
const isPlan = (doc: Document, {to}: Range, {from}: Range): boolean =>
	lemmaAt(doc, to - 1) === 'express' &&
	from === to &&
	plans.test(normAt(doc, from + 1)) &&
	/^(?:PRP\$|DT)$/.test(xposAt(doc, from)) &&
	xposAt(doc, from + 2) === 'TO'

const plans = /^(?:aim|ambition|desire|determination|intention|plan|wish)$/

// `expects sales to fall`
function isExpected(doc: Document, {from, to}: Range): boolean {
	for (let row = from + 1; row < to - 1; row++)
		if (xposAt(doc, row) === 'TO' && xposAt(doc, row + 1) === 'VB') return /^(?:NOUN|PROPN)$/.test(uposAt(doc, row - 1))
	return false
}

const hasGerund = (doc: Document, {from}: Range): boolean =>
	xposAt(doc, from) === 'VBG' || xposAt(doc, from + 1) === 'VBG'

function hasNumber(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (uposAt(doc, row) === 'NUM') return true
	return false
}
