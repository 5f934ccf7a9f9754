import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../model/document.js'
import {knownCue} from './cues.js'
import type {LearnedAttribution} from './learned.js'

/** So many words stand between a verb of telling and its colon. */
const longest = 8

/** A cue with its verb and without what is told: `told Dyer:`, `called on the president to dismiss`. */
export const withWholeCue = (doc: Document, found: LearnedAttribution): LearnedAttribution =>
	withVerb(doc, withDeed(doc, found))

// `Judge Rowe told Dyer: “You …”`: the verb between the teller and the colon.
function withVerb(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cue, source} = found
	if (normAt(doc, cue.from) !== ':' || !source || source.to > cue.from || cue.from - source.to > longest) return found
	for (let row = source.to; row < cue.from; row++)
		if (
			uposAt(doc, row) === 'VERB' &&
			/^VB[DPZ]$/.test(xposAt(doc, row)) &&
			knownCue(doc.lexicon, lemmaAt(doc, row))?.act === 'say'
		)
			return {...found, cue: {from: row, to: row + 1}, cueHead: row}
	return found
}

// `called on the president to dismiss the minister`: what somebody is to do begins with the infinitive.
function withDeed(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cue, cueHead, content} = found
	const [first, ...rest] = content
	const to = cue.to - 2
	if (!first || first.from !== cue.to || to <= cueHead + 1 || cueHead !== cue.from) return found
	if (xposAt(doc, to) !== 'TO' || xposAt(doc, to + 1) !== 'VB' || !asking.test(lemmaAt(doc, cueHead))) return found
	if (!/^(?:NOUN|PRON|PROPN)$/.test(uposAt(doc, to - 1))) return found
	const on = /^(?:on|to|upon|with)$/.test(normAt(doc, cueHead + 1)) ? cueHead + 2 : cueHead + 1
	return {...found, cue: {from: cue.from, to: on}, content: [{from: to, to: first.to}, ...rest]}
}

const asking = /^(?:appeal|ask|beg|call|implore|order|plead|press|tell|urge|warn)$/
