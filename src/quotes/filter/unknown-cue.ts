import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import {childrenOf, relationOf} from '../../model/tree.js'
import type {LearnedAttribution} from '../learned-attribution.js'
import {isMarked} from './content-form.js'
import {isComplementizer} from './piece-words.js'

/** Whether a cue that no list has reports nothing: only `that`, `whether` or marks open what such a cue reports. */
export function isUnknownCue(doc: Document, {cue, cueHead, content}: LearnedAttribution): boolean {
	for (let row = cue.from; row < cue.to; row++)
		if (doc.lexicon.has(lemmaAt(doc, row), 'topic-object') || /^(?:according|:)$/.test(normAt(doc, row))) return false
	if (/^(?:appear|seem)$/.test(lemmaAt(doc, cue.to - 1))) return true
	// `is afraid that`
	const believes = doc.lexicon.has(normAt(doc, cueHead), 'belief-adjective')
	if (believes && content.some(({from}) => isComplementizer(doc, from))) return false
	if (childrenOf(doc.tree, cueHead).some((row) => relationOf(doc.tree, row) === 'cop')) return true
	return !content.some((piece) => opensClause(doc, piece.from) || isMarked(doc, piece))
}

const opensClause = (doc: Document, row: number): boolean =>
	/^(?:that|whether)$/.test(normAt(doc, row)) && (uposAt(doc, row) === 'SCONJ' || relationOf(doc.tree, row) === 'mark')
