import {dayOrMonth} from '../model/day-words.js'
import {finiteTag} from '../model/finite-tag.js'
import {isNominal} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import {childrenOf, subtreeOf} from '../model/tree.js'
import type {Columns} from './columns.js'
import {documentNouns} from './source-nouns.js'

/** So many words a clause about a teller has at most. */
const longest = 40

/**
 * The teller where the ranker took whom the words are about: `Ana Ruiz, who chairs the board, said Acme will sell` and
 * `Trams were later than trains, reported the Herald`.
 */
export function otherTeller(columns: Columns, cue: Range, source: Range): Range {
	return (
		asRelative(columns, cue, source) ??
		beforeRelative(columns, cue, source) ??
		behindCue(columns, cue, source) ??
		endOfList(columns, cue, source) ??
		ofDocument(columns, cue, source) ??
		source
	)
}

/** The teller behind a cue for which the ranker found none: `Bread will stay cheap, highlighted the Minister of Farms Ana Ruiz`. */
export function tellerBehind(columns: Columns, cue: Range): Range | null {
	const {from} = columns.doc.sentences[columns.doc.tokens.sentences[cue.from]!]!
	return behindCue(columns, cue, {from, to: from}) ?? null
}

// `praise from Ana Ruiz, who, calling him a friend, wrote`: the pronoun tells it, behind an insertion without a verb of its own.
function asRelative({doc}: Columns, cue: Range, source: Range): Range | undefined {
	const {norms} = doc.tokens
	if (norms[cue.from - 1] !== ',' || source.to > cue.from) return undefined
	for (let row = cue.from - 2; row > cue.from - longest && row > 0; row--) {
		if (finiteTag.test(doc.syntax.xpos[row]!)) return undefined
		if (norms[row] === 'who' && norms[row + 1] === ',') return {from: row, to: row + 1}
	}
	return undefined
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

// A sentence up to the comma before the cue is what is told, not who tells it; the nouns that end the sentence do:
// `Mills are closing, allege union leaders`.
function behindCue({doc, marked}: Columns, cue: Range, source: Range): Range | undefined {
	const {norms, sentences} = doc.tokens
	const {upos, xpos, lemmas} = doc.syntax
	const whole = source.to === cue.from - 1
	if (norms[cue.from - 1] !== ',' || source.to > cue.from - 1) return undefined
	const sentence = doc.sentences[sentences[cue.from]!]!
	if (marked[cue.from - 2]! >= 0 && marked[cue.from - 2] === marked[sentence.from]) return undefined
	if (source.from < sentence.from || /^(?:ask|inform|tell)$/.test(lemmas[cue.to - 1]!)) return undefined
	if (!isClause(whole ? source.from : sentence.from) && !isSaid(sentence.from)) return undefined
	if (!whole && !(inverted.test(lemmas[cue.to - 1]!) && /^VB[DPZ]?$/.test(xpos[cue.to - 1]!))) return undefined
	let to = cue.to
	while (to < sentence.to && (isNoun(to) || (!whole && to > cue.to && upos[to] === 'ADP'))) to++
	if (to === cue.to || !isNominal(doc, to - 1) || (to < sentence.to && !/^[,.;!?]$/.test(norms[to]!))) return undefined
	return {from: cue.to, to}

	// `The future ‘bright’, says owner of the ferries`: nobody says an owner.
	function isSaid(from: number): boolean {
		if (lemmas[cue.to - 1] !== 'say' || !/^(?:DET|NOUN)$/.test(upos[cue.to]!) || upos[cue.to + 1] === 'PUNCT')
			return false
		for (let row = from; row < cue.from; row++) if (/^(?:that|where|which|who|whose)$/.test(norms[row]!)) return false
		return !/^(?:a|an|no|something|nothing|this|that)$/.test(norms[cue.to]!) && !dayOrMonth.test(norms[cue.to]!)
	}

	function isNoun(row: number): boolean {
		if (norms[row] === 'and') return upos[row - 1] === 'PROPN' && upos[row + 1] === 'PROPN'
		return /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(upos[row]!) || norms[row] === '’s' || norms[row] === "'s"
	}

	function isClause(from: number): boolean {
		for (let row = from; row < cue.from; row++) {
			if (/^(?:that|where|which|who|whose)$/.test(norms[row]!)) return false
			if (finiteTag.test(xpos[row]!)) return true
		}
		return false
	}
}

// `has mills in nine states, including Ohio and Utah, Acme Steel said`: the nouns behind the last comma tell it.
function endOfList({doc, marked}: Columns, cue: Range, source: Range): Range | undefined {
	const {norms, sentences} = doc.tokens
	const {upos, xpos} = doc.syntax
	if (source.to !== cue.from || /^[,:;“"—–(-]$/.test(norms[source.from - 1] ?? ',')) return undefined
	const sentence = doc.sentences[sentences[cue.from]!]!
	if (cue.to < sentence.to && upos[cue.to] !== 'PUNCT') return undefined
	let from = source.to
	while (from > source.from && /^(?:ADJ|DET|NOUN|PROPN)$/.test(upos[from - 1]!) && marked[from - 1]! < 0) from--
	if (from <= source.from + 1 || from === source.to || norms[from - 1] !== ',') return undefined
	for (let row = source.from - 1; row >= sentence.from; row--) {
		if (/^(?:that|which|who|whom|whose)$/.test(norms[row]!)) return undefined
		if (finiteTag.test(xpos[row]!)) return {from, to: source.to}
	}
	return undefined
}

const inverted =
	/^(?:add|allege|announce|argue|claim|conclude|declare|emphasi[sz]e|explain|highlight|indicate|insist|note|observe|reveal|say|stress|underline|underscore|warn|write)$/

// `Pryce’s heirs filed a complaint with the police alleging fraud`: whoever is written to tells nothing.
function ofDocument({doc}: Columns, cue: Range, source: Range): Range | undefined {
	const {heads, deprels} = doc.tree
	const {xpos, upos} = doc.syntax
	if (source.to !== cue.from || xpos[cue.to - 1] !== 'VBG' || !/^(?:to|with)$/.test(doc.tokens.norms[source.from - 1]!))
		return undefined
	const noun = source.from - 2
	const verb = heads[noun] ?? -1
	if (!documentNouns.has(doc.syntax.lemmas[noun]!) || verb < 0 || upos[verb] !== 'VERB') return undefined
	const subject = childrenOf(doc.tree, verb).find((row) => row < verb && deprels[row]!.startsWith('nsubj'))
	return subject === undefined ? undefined : subtreeOf(doc.tree, subject)
}
