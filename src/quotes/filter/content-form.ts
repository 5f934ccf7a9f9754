import {type Document, normAt, wordAt, xposAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {Cue} from '../cues.js'
import type {LearnedAttribution} from '../learned-attribution.js'
import {isNounPhrase} from './noun-phrase.js'
import {hasFinite, hasOpeningMark, isOpened, isOpeningMark} from './piece-words.js'

/** What is known of an article and of the cue of an attribution. */
export interface SchemeContext {
	readonly doc: Document
	/** Undefined for a cue that no list has. */
	readonly known: Cue | undefined
}

/** Whether content has a clause or opens in quotation marks: it is what was said, whatever the cue. */
export const isClausal = ({doc}: SchemeContext, {content}: LearnedAttribution): boolean =>
	content.some((piece) => isOpened(doc, piece.from) || opensAsMarked(doc, piece)) ||
	content.some((piece) => hasFinite(doc, piece) && (isMarked(doc, piece) || !isNounPhrase(doc, piece)))

/** Whether content is a mere topic, `recommended a tax`: no clause, no words in marks, no infinitive of a cue that takes one. */
export function isTopic(context: SchemeContext, one: LearnedAttribution): boolean {
	const {doc, known} = context
	if (isClausal(context, one)) return false
	if (one.source && one.content.some((piece) => holdsMarkedWords(doc, piece))) return false
	return !known?.infinitive || !one.content.some((piece) => hasInfinitive(doc, piece))
}

// `derided as “a heap of rust”`
const opensAsMarked = (doc: Document, {from}: Range): boolean =>
	normAt(doc, from) === 'as' && isOpeningMark(doc, from + 1)

/** Whether a mark opens in a piece, or right before it. */
export const isMarked = (doc: Document, {from, to}: Range): boolean => hasOpeningMark(doc, {from: from - 1, to})

// `hailed the ruling as “a triumph”`: some of it in marks, and no title.
function holdsMarkedWords(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to - 1; row++)
		if (isOpeningMark(doc, row) && /^\p{Ll}/u.test(wordAt(doc, row + 1))) return true
	return false
}

function hasInfinitive(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (xposAt(doc, row) === 'TO') return true
	return false
}
