import {type Document, lemmaAt, uposAt, xposAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import type {Cue} from './cues.js'
import {hasFinite, isMarker, isOpened} from './piece-words.js'
import {documentNouns} from './source-nouns.js'

/** Whether what is written or declined is a thing or a deed, not words: `tweeted a photo`, `a letter she wrote`, `declined to join`. */
export function isDone(doc: Document, piece: Range, act: Cue['act'] | undefined): boolean {
	if (act === 'write') return isPicture(doc, piece) || isLetter(doc, piece)
	return act === 'decline' && (isDeed(doc, piece) || isClause(doc, piece))
}

// `tweeted a photo of the pier`
function isPicture(doc: Document, {from, to}: Range): boolean {
	let row = from
	while (row < to - 1 && /^(?:DET|ADJ|PRON|NUM)$/.test(uposAt(doc, row))) row++
	return /^(?:clip|footage|image|link|map|meme|photo|photograph|picture|screenshot|video)$/.test(lemmaAt(doc, row))
}

// `When he refused, a truck came.`: nobody declines what happens.
const isClause = (doc: Document, piece: Range): boolean =>
	xposAt(doc, piece.from) !== 'TO' && !isOpened(doc, piece.from) && hasFinite(doc, piece) && !isMarker(doc, piece.from)

// `a letter she wrote to the court`
const isLetter = (doc: Document, piece: Range): boolean =>
	documentNouns.has(lemmaAt(doc, piece.to - 1)) && !hasFinite(doc, piece) && !isOpened(doc, piece.from)

// `declined to join`: whoever won't say something tells that; whoever won't do it doesn't.
function isDeed(doc: Document, {from, to}: Range): boolean {
	if (xposAt(doc, from) !== 'TO') return false
	let verb = from + 1
	while (verb < to - 1 && uposAt(doc, verb) === 'ADV') verb++
	return !spokenDeeds.has(lemmaAt(doc, verb))
}

const spokenDeeds = new Set(
	`acknowledge address answer be characterize comment condemn confirm criticize deny describe detail disclose discuss divulge
	elaborate explain give identify name offer provide release respond reveal say share specify speculate speak state take talk tell`.split(
		/\s+/,
	),
)
