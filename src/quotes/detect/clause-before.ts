import type {Document} from '../../model/document.js'
import {finiteTag} from '../../model/finite-tag.js'
import {isNominal} from '../../model/noun-phrase.js'
import type {Range} from '../../model/span.js'

/** Where a source begins behind a clause before it: `The pier is old, but divers, fearing a storm, have started to say`: a clause before the source has sources of its own. */
export function startAfterClause(doc: Document, {from, to}: Range): number {
	let finite = false
	for (let row = from; row < to - 1; row++) {
		if (/^(?:that|where|which|who|whom|whose)$/.test(doc.tokens.norms[row]!)) return from
		if (finiteTag.test(doc.syntax.xpos[row]!)) finite = true
		if (!finite || doc.tokens.norms[row] !== ',') continue
		if (/^(?:and|but|so|yet)$/.test(doc.tokens.norms[row + 1]!)) return row + 2
		if (isPhrase(doc, row + 1, to)) return row + 1
	}
	return from
}

// `Rents fell, the Harbour Fund`: nothing but nouns.
const isPhrase = (doc: Document, from: number, to: number): boolean =>
	isNominal(doc, to - 1) && doc.syntax.upos.slice(from, to).every((tag) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(tag))
