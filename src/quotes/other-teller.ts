import {finiteTag} from '../model/finite-tag.js'
import {isNominal} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

/** So many words a clause about a teller has at most. */
const longest = 40

/**
 * The teller where the ranker took whom the words are about: `Ana Ruiz, who chairs the board, said Acme will sell` and
 * `Trams were later than trains, reported the Herald`.
 */
export function otherTeller(columns: Columns, cue: Range, source: Range): Range {
	return beforeRelative(columns, cue, source) ?? behindCue(columns, cue, source) ?? source
}

// A comma right before the cue closes a clause about somebody: it isn't the subject of the clause behind the cue who tells.
function beforeRelative({doc, marked}: Columns, cue: Range, source: Range): Range | undefined {
	const {norms, sentences} = doc.tokens
	const end = cue.from - 1
	const isTold = source.from === cue.to && /^(?:AUX|VERB)$/.test(doc.syntax.upos[source.to] ?? '')
	if (!isTold || norms[end] !== ',' || marked[end - 1]! >= 0) return undefined
	for (let row = end - 1; row > end - longest && sentences[row] === sentences[end]; row--) {
		if (norms[row] !== ',') continue
		if (!/^(?:who|which|whose)$/.test(norms[row + 1]!) || !isNominal(doc, row - 1)) return undefined
		let from = row - 1
		while (
			from > 0 &&
			sentences[from - 1] === sentences[end] &&
			/^(?:ADJ|DET|NOUN|PROPN)$/.test(doc.syntax.upos[from - 1]!)
		)
			from--
		return {from, to: end}
	}
	return undefined
}

// A sentence up to the comma before the cue is what is told, not who tells it; the nouns that end the sentence do.
function behindCue({doc}: Columns, cue: Range, source: Range): Range | undefined {
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	if (norms[cue.from - 1] !== ',' || source.to !== cue.from - 1 || !isClause()) return undefined
	if (/^(?:ask|inform|tell)$/.test(doc.syntax.lemmas[cue.to - 1]!)) return undefined
	const sentence = doc.sentences[doc.tokens.sentences[cue.from]!]!
	let to = cue.to
	while (to < sentence.to && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(upos[to]!)) to++
	if (to === cue.to || !isNominal(doc, to - 1) || (to < sentence.to && upos[to] !== 'PUNCT')) return undefined
	return {from: cue.to, to}

	function isClause(): boolean {
		for (let row = source.from; row < source.to; row++) {
			if (/^(?:that|where|which|who|whose)$/.test(norms[row]!)) return false
			if (finiteTag.test(xpos[row]!)) return true
		}
		return false
	}
}
