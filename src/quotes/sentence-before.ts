import {type Document, isHeadline, lemmaAt, normAt, sentenceAt} from '../model/document.js'
import type {LearnedAttribution} from './learned.js'

/** As sure as a reader may be that the sentence before is the one meant. */
const sureOfBefore = 0.7

/** Fewer words say nothing by themselves. */
const fewest = 6

/** `The pier will close in May. This was disclosed by the mayor.`: what `this` stands for is the sentence before; null elsewhere. */
export function withSentenceBefore(doc: Document, found: LearnedAttribution): LearnedAttribution | null {
	const {cue, cueHead, source, content, confidence} = found
	const [piece] = content
	const here = sentenceAt(doc, cue.from)
	if (!piece || content.length > 1 || !here || piece.from !== here.from || piece.to !== here.from + 1) return null
	if (!/^(?:this|these)$/.test(normAt(doc, piece.from)) || !telling.test(lemmaAt(doc, cueHead))) return null
	// In the passive, by somebody.
	if (!source || source.from <= cueHead || normAt(doc, source.from - 1) !== 'by') return null
	const before = doc.sentences[doc.tokens.sentences[here.from]! - 1]
	if (!before || before.block < here.block - 1 || before.to - before.from < fewest || isHeadline(doc, before.from))
		return null
	const to = /^[.!?]$/.test(normAt(doc, before.to - 1)) ? before.to - 1 : before.to
	return {...found, content: [{from: before.from, to}], confidence: confidence * sureOfBefore}
}

const telling = /^(?:announce|confirm|disclose|reveal|say|state)$/
