import {type Document, normAt} from '../model/document.js'
import {relationOf} from '../model/tree.js'
import type {LearnedAttribution} from './learned.js'

/** `begged for the guards to come`: a `for` that opens an infinitive with its subject is told, and no part of the cue. */
export function withOpeningMark(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cue, content} = found
	const [first, ...rest] = content
	const last = cue.to - 1
	if (first?.from !== cue.to || last === cue.from || normAt(doc, last) !== 'for') return found
	const opens = relationOf(doc.tree, last) === 'mark' && doc.tree.heads[last]! >= cue.to
	return opens ? {...found, cue: {from: cue.from, to: last}, content: [{from: last, to: first.to}, ...rest]} : found
}
