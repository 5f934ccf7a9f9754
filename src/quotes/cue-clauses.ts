import {type Document, lemmaAt, normAt, spanOf} from '../model/document.js'
import type {Clause} from '../model/phrases.js'
import {type Cue, knownCue} from './cues.js'
import type {Quotation} from './marks/quotations.js'

/** A clause whose verb reports words: `Lin said`, `noting that …`. */
export interface CueClause {
	readonly clause: Clause
	readonly index: number
	readonly cue: Cue
	/** The top-level quotation that holds the verb, or undefined. */
	readonly within: Quotation | undefined
}

/** Finds the clauses that can report speech, in the order of the text. */
export function findCueClauses(doc: Document, quotations: readonly Quotation[]): CueClause[] {
	const found: CueClause[] = []
	let next = 0
	doc.clauses.forEach((clause, index) => {
		const cue = cueOf(doc, clause)
		if (!cue || isModifier(doc, clause)) return
		const {start} = spanOf(doc, {from: clause.verb, to: clause.verb + 1})
		while (next < quotations.length && quotations[next]!.end <= start) next++
		const quotation = quotations[next]
		found.push({clause, index, cue, within: quotation && quotation.start <= start ? quotation : undefined})
	})
	return found
}

function cueOf(doc: Document, clause: Clause): Cue | undefined {
	const lemma = lemmaAt(doc, clause.verb)
	const following = normAt(doc, clause.verb + 1)
	return (
		knownCue(doc.lexicon, clause.lemma) ??
		knownCue(doc.lexicon, `${lemma} ${following}`) ??
		knownCue(doc.lexicon, lemma) ??
		knownCue(doc.lexicon, normAt(doc, clause.verb))
	)
}

// `the claimed victory`, `published figures`: a participle before a noun reports nothing.
const isModifier = (doc: Document, {head, verb}: Clause): boolean =>
	head === verb && (doc.tree.heads[head] ?? -1) > head && doc.tree.deprels[head] === 'amod'
