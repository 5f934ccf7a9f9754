import {type Document, lemmaAt, normAt, spanOf, textOf, xposAt} from '../model/document.js'
import {isNominal} from '../model/noun-phrase.js'
import type {Adjunct, Clause} from '../model/phrases.js'
import type {SpokenMention} from '../model/quote.js'
import type {Range, Span} from '../model/span.js'
import {childrenOf} from '../model/tree.js'
import {asksForName} from './anonymity.js'
import type {Collector} from './collector.js'
import {blockOf} from './content-candidates.js'
import {contentSpans} from './content-spans.js'
import {type Cue, knownCue} from './cues.js'
import {isHeard, isSpokenOf, passiveAt} from './hearers.js'
import type {LearnedAttribution} from './learned.js'
import {narrow} from './narrow.js'
import {withOpeningMark} from './opening-mark.js'
import {isMarker} from './piece-words.js'
import {withSentenceBefore} from './sentence-before.js'
import {type Source, sourceOf} from './source.js'
import {addresseeOf, extent, insertionsIn, modeOf} from './spoken.js'

/** Adds what the models find, the surest first; cues inside words that somebody else says are passed over. */
export function addByModel(
	collector: Collector,
	found: readonly LearnedAttribution[],
	{attitudes}: {readonly attitudes: boolean},
): void {
	const {doc} = collector
	const cueStarts = new Set(found.map(({cue}) => cue.from))
	// Who tells the sentence before comes after those whom it quotes.
	const rank = (one: LearnedAttribution): number =>
		isInserted(doc, one, cueStarts) || isInner(doc, one) ? 0 : withSentenceBefore(doc, one) ? 2 : 1
	const order = found
		.map((given) => ({given, rank: rank(given)}))
		.sort((a, b) => a.rank - b.rank || b.given.confidence - a.given.confidence || a.given.cue.from - b.given.cue.from)
	for (const {given} of order) {
		if (collector.isToldAt(given.cueHead) || (!attitudes && asksForName(doc, given, found))) continue
		const narrowed = attitudes ? given : narrow(doc, given)
		const attribution = narrowed && withOpeningMark(doc, narrowed)
		if (attribution) collector.add(compose(collector, attribution))
	}
}

// `If the board agreed, Moss said, the pier would close`: words on both sides of whoever tells are his, nobody else's;
// not so `…, Moss said, expressing hope`.
function isInserted(
	doc: Document,
	{cue, source, content}: LearnedAttribution,
	cueStarts: ReadonlySet<number>,
): boolean {
	if (!source || (source.to !== cue.from && cue.to !== source.from)) return false
	const {from, to} = blockOf(cue, source)
	return (
		normAt(doc, from - 1) === ',' &&
		normAt(doc, to) === ',' &&
		content.some((piece) => piece.to >= from - 1 && piece.to <= from) &&
		content.some((piece) => piece.from >= to && piece.from <= to + 1 && !cueStarts.has(piece.from))
	)
}

// `The Post has learned that according to a poll, …`: the nearer teller tells it.
const isInner = (doc: Document, {cue}: LearnedAttribution): boolean =>
	normAt(doc, cue.from) === 'according' && normAt(doc, cue.from - 1) === 'that'

function compose(
	collector: Collector,
	{cue, cueHead, source: beside, content, confidence}: LearnedAttribution,
): SpokenMention {
	const {doc, strings} = collector
	const hearer = beside && isHeard(doc, cueHead, beside, content[0]!) ? {...beside, head: headOf(doc, beside)} : null
	const source = hearer || (beside && isSpokenOf(doc, cueHead, beside)) ? null : beside
	const clause = clauseOf(doc.clauses[doc.clauseAt[cueHead] ?? -1], cue)
	const spans = contentSpans(collector, content, spanOf(doc, cue))
	const pieces = spans.map(({piece}) => piece)
	const mode = modeOf(pieces, strings)
	const lemma =
		clause?.lemma ?? (cue.to - cue.from > 1 && !clause ? textOf(doc, cue).text.toLowerCase() : lemmaAt(doc, cueHead))
	const addressee = clause ? addresseeOf(doc, clause, pieces) : null
	const parts = [...spans.map(({marked}) => marked), spanOf(doc, cue), ...(source ? [spanOf(doc, source)] : [])]
	const {start, end} = extent(parts)
	return {
		start,
		end,
		content: pieces,
		mode,
		act: (knownCue(doc.lexicon, lemma) ?? knownCue(doc.lexicon, lemmaAt(doc, cueHead)))?.act ?? 'other',
		cue: {...cue, lemma, head: cueHead},
		source: source
			? {from: source.from, to: source.to, head: headOf(doc, source)}
			: clause && !hearer && !beside
				? sourceIn(doc, clause, content[0]!, pieces, mode, knownCue(doc.lexicon, lemma))
				: null,
		addressee: hearer ?? (addressee && {from: addressee.from, to: addressee.to, head: addressee.head}),
		polarity:
			clause?.negated || /^(?:not|never|n't|deny|denied|denies)$/.test(normAt(doc, cue.from)) ? 'denied' : 'affirmed',
		adjuncts: clause ? settingOf(doc, clause) : [],
		insertions: mode === 'direct' ? pieces.flatMap((piece) => insertionsIn(doc.text, piece)) : [],
		rule: 'model',
		confidence,
	}
}

// Whom the clause of the cue names as its teller, where the models found none beside it.
function sourceIn(
	doc: Document,
	clause: Clause,
	first: Range,
	pieces: readonly Span[],
	mode: SpokenMention['mode'],
	cue: Cue | undefined,
): Source | null {
	if (mode === 'direct') return sourceOf(doc, clause, pieces)
	const opens = isMarker(doc, first.from) || (cue?.infinitive && xposAt(doc, first.from) === 'TO')
	// `Keller responded by pointing at him, saying the pier leaks`
	const goesOn = xposAt(doc, clause.verb) === 'VBG' && normAt(doc, clause.verb - 1) === ',' && first.from > clause.verb
	return opens || goesOn ? ownSubject(doc, clause, first) : null
}

// `The board seemed hopeful that …`: whoever does it tells it, unless nobody does.
function ownSubject(doc: Document, {verb, subject}: Clause, {from}: Range): Source | null {
	if (passiveAt(doc, verb) || !subject || subject.to > from) return null
	if (/^(?:it|that|there|these|this|those|what|which)$/.test(normAt(doc, subject.head))) return null
	return {from: subject.from, to: subject.to, head: subject.head}
}

// `Speaking in Rome, she said …`: where and when it is said stands in a clause beside the cue.
function settingOf(doc: Document, clause: Clause): Adjunct[] {
	const beside = childrenOf(doc.tree, clause.head)
	const settings = [...beside].flatMap((child) => {
		const other = doc.clauses[doc.clauseAt[child] ?? -1]
		return other?.head === child &&
			other.relation === 'adverbial' &&
			/^(?:speak|talk|write|testify|appear|answer)$/.test(lemmaAt(doc, child))
			? other.adjuncts
			: []
	})
	return [...clause.adjuncts, ...settings]
}

const clauseOf = (clause: Clause | undefined, cue: {from: number; to: number}): Clause | undefined =>
	clause && cue.from <= clause.verb && clause.verb < cue.to ? clause : undefined

// The row that hangs on something outside; a noun rather than the punctuation or adverb before it.
function headOf(doc: Document, {from, to: end}: Range): number {
	let to = from + 1
	// `Acme, whose customers …`: the clause about the teller doesn't head it.
	while (to < end && !(normAt(doc, to) === ',' && /^(?:who|which|whose|where)$/.test(normAt(doc, to + 1)))) to++
	let first = -1
	for (let row = from; row < to; row++) {
		const head = doc.tree.heads[row]!
		if (head >= from && head < to) continue
		if (isNominal(doc, row)) return row
		if (first < 0) first = row
	}
	return Math.max(first, from)
}
