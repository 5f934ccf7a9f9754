import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../model/document.js'
import {isNominal, nounPhraseOf} from '../model/noun-phrase.js'
import type {Clause} from '../model/phrases.js'
import type {Range} from '../model/span.js'
import {subtreeOf} from '../model/tree.js'
import {withoutPunctuation} from './candidates.js'
import type {Reported} from './indirect.js'
import {isMark, isOpened} from './piece-words.js'
import {infinitiveEnd} from './requests.js'
import type {Source} from './source.js'

/** So many words may stand between a cue and what it frames: whoever is accused, with a relative clause. */
const reach = 25

/** What cues with a frame of their own report, by the words themselves: trees lose it where much stands between. */
export function findFramed(doc: Document, clause: Clause, limit: number): Reported | undefined {
	const lemma = lemmaAt(doc, clause.verb)
	if (lemma === 'accuse') return accusation(doc, clause, limit)
	if (/^(?:put|value|estimate)$/.test(lemma)) return figure(doc, clause, limit)
	if (/^(?:find|show)$/.test(lemma)) return picture(doc, clause, limit) ?? behindAside(doc, clause, limit)
	if (/^(?:brand|dub|label)$/.test(lemma)) return naming(doc, clause)
	if (doc.lexicon.has(lemma, 'mandative')) return mandate(doc, clause, limit) ?? behindAside(doc, clause, limit)
	if (lemma === 'call') return naming(doc, clause) ?? appeal(doc, clause, limit) ?? behindAside(doc, clause, limit)
	if (lemma === 'appeal') return appeal(doc, clause, limit) ?? behindAside(doc, clause, limit)
	return behindAside(doc, clause, limit)
}

// `which it called “revenge”`: the words in marks right behind the verb.
function naming(doc: Document, {group, subject}: Clause): Reported | undefined {
	const open = group.to
	if (!subject || subject.head > open || !isMark(doc, open) || !isOpened(doc, open + 1)) return undefined
	let close = open + 1
	while (close < open + longestName && !/^["”’'»]$|^''$/.test(normAt(doc, close))) close++
	return close > open + 1 && close < open + longestName
		? {content: [{from: open + 1, to: close}], rule: 'naming'}
		: undefined
}

/** So many words in marks name something. */
const longestName = 12

// `recommends the city instead close the pier`, `begged for officers to bring his bags`
function mandate(doc: Document, {group}: Clause, limit: number): Reported | undefined {
	const first = group.to
	const isAsked = normAt(doc, first) === 'for'
	let row = isAsked ? first + 1 : first
	while (row < limit && row < first + 10 && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(uposAt(doc, row))) row++
	if (row < first + 2 || !isNominal(doc, row - 1)) return undefined
	while (uposAt(doc, row) === 'ADV' && row < first + 12) row++
	const verb = isAsked ? row + 1 : row
	if (xposAt(doc, verb) !== 'VB' || (isAsked && xposAt(doc, row) !== 'TO')) return undefined
	return reported(doc, {from: first, to: Math.min(limit, subtreeOf(doc.tree, verb).to)}, 'mandate')
}

// `called on owners in the capital, Narva, to be careful`, `appealed to both sides to meet`
function appeal(doc: Document, {verb, group}: Clause, limit: number): Reported | undefined {
	const to = lemmaAt(doc, verb) === 'call' ? /^(?:on|upon)$/ : /^to$/
	if (!to.test(normAt(doc, group.to)) || uposAt(doc, group.to) !== 'ADP') return undefined
	for (let row = group.to + 2; row < Math.min(limit - 1, group.to + reach); row++) {
		if (xposAt(doc, row) === 'TO' && xposAt(doc, row + 1) === 'VB')
			return reported(doc, {from: row, to: Math.min(limit, infinitiveEnd(doc, row + 1))}, 'appeal')
		if (/^(?:AUX|SCONJ|VERB)$/.test(uposAt(doc, row)) || /^[.:;]$/.test(normAt(doc, row))) return undefined
	}
	return undefined
}

// `a poll that showed Keller leading by two points`, `figures showing rents falling`
function picture(doc: Document, {verb, group, subject}: Clause, limit: number): Reported | undefined {
	const isRelative = /^(?:that|which)$/.test(normAt(doc, group.from - 1))
	const teller = isRelative ? documentBefore(doc, group.from - 1) : (subject?.head ?? -1)
	if (teller < 0 || teller > verb || !doc.lexicon.has(lemmaAt(doc, teller), 'document-noun')) return undefined
	let row = group.to
	while (
		row < limit - 1 &&
		row < group.to + 12 &&
		/^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PRON|PROPN|SYM)$/.test(uposAt(doc, row))
	)
		row++
	if (row < group.to + 1 || xposAt(doc, row) !== 'VBG' || !isNominal(doc, row - 1)) return undefined
	const {to} = subtreeOf(doc.tree, row)
	const found = reported(doc, {from: group.to, to: Math.min(limit, Math.max(to, row + 1))}, 'picture')
	return found && isRelative ? {...found, source: {...nounPhraseOf(doc, teller).core, head: teller}} : found
}

// `a poll published on Monday that showed`, whatever the tree hangs the clause on; -1 where none stands there.
function documentBefore(doc: Document, row: number): number {
	for (let at = row - 1; at > row - 8 && at >= 0 && uposAt(doc, at) !== 'PUNCT'; at--)
		if (uposAt(doc, at) === 'NOUN' && doc.lexicon.has(lemmaAt(doc, at), 'document-noun')) return at
	return -1
}

// `accused Keller, who denies it, of hiding the report`, `a gang accused of stealing boats`
function accusation(doc: Document, clause: Clause, limit: number): Reported | undefined {
	const {verb} = clause
	for (let row = verb + 1; row < Math.min(limit - 1, verb + reach); row++) {
		if (normAt(doc, row) !== 'of' || xposAt(doc, row + 1) !== 'VBG') continue
		const head = doc.tree.heads[row] ?? -1
		const ends = [row + 1, head].map((at) => (at > row ? subtreeOf(doc.tree, at).to : row))
		const found = reported(doc, {from: row, to: Math.min(limit, Math.max(...ends))}, 'accusation')
		const source = sourceBefore(doc, clause)
		return found && source ? {...found, source} : found
	}
	return undefined
}

// The nouns right before a verb in the past whose subject the tree lost: `after troops and rebels accused each other`.
function sourceBefore(doc: Document, {verb, subject, inherited}: Clause): Source | undefined {
	if ((subject && !inherited) || xposAt(doc, verb) !== 'VBD' || !isNominal(doc, verb - 1)) return undefined
	let head = verb - 1
	while (/^(?:compound|conj|flat)$/.test(doc.tree.deprels[head]!) && doc.tree.heads[head]! < verb)
		head = doc.tree.heads[head]!
	const {from} = nounPhraseOf(doc, head)
	const opens = uposAt(doc, from) === 'ADP' || uposAt(doc, from) === 'SCONJ'
	return {from: opens ? from + 1 : from, to: verb, head}
}

// `put the toll at 14`, `valued the house at $260 million`
function figure(doc: Document, {verb, group}: Clause, limit: number): Reported | undefined {
	let at = group.to
	while (at < limit - 1 && at < verb + 12 && /^(?:ADJ|ADP|DET|NOUN|NUM|PRON|PROPN)$/.test(uposAt(doc, at))) {
		if (normAt(doc, at) === 'at') break
		at++
	}
	if (normAt(doc, at) !== 'at' || at < group.to + 2) return undefined
	let number = at + 1
	while (number < at + 6 && number < limit && !/^(?:NUM|PUNCT|VERB|AUX)$/.test(uposAt(doc, number))) number++
	if (uposAt(doc, number) !== 'NUM') return undefined
	let to = number + 1
	while (to < limit && !/^(?:PUNCT|SCONJ|VERB|AUX)$/.test(uposAt(doc, to)) && !isNextClause(doc, to)) to++
	return reported(doc, {from: group.to, to}, 'figure')
}

// `and said`, `and the police`
const isNextClause = (doc: Document, row: number): boolean =>
	uposAt(doc, row) === 'CCONJ' && !/^(?:NUM|SYM)$/.test(uposAt(doc, row + 1))

// `explains, in a long letter, that …`, `learned from neighbours that …`: no other verb stands between the cue and the marker.
function behindAside(doc: Document, {group}: Clause, limit: number): Reported | undefined {
	for (let row = group.to; row < Math.min(limit - 1, group.to + reach); row++) {
		const tag = uposAt(doc, row)
		if (/^(?:VERB|AUX)$/.test(tag)) return undefined
		if (tag === 'PUNCT' && normAt(doc, row) !== ',') return undefined
		if (tag !== 'SCONJ' && doc.tree.deprels[row] !== 'mark') continue
		if (!/^(?:that|whether)$/.test(normAt(doc, row)) || row === group.to) return undefined
		const verb = doc.tree.heads[row] ?? -1
		if (verb < row) return undefined
		const found = reported(doc, {from: row, to: Math.min(limit, subtreeOf(doc.tree, verb).to)}, 'aside')
		const source = toldBy(doc, {from: group.to, to: row})
		return found && source ? {...found, source} : found
	}
	return undefined
}

// `it was learned from survivors that …`
function toldBy(doc: Document, {from, to}: Range): Source | undefined {
	if (!/^(?:hear|learn)$/.test(lemmaAt(doc, from - 1)) || normAt(doc, from) !== 'from') return undefined
	let head = from + 1
	while (head < to - 1 && !(isNominal(doc, head) && (doc.tree.heads[head] ?? 0) < from)) head++
	return isNominal(doc, head) ? {from: from + 1, to, head} : undefined
}

function reported(doc: Document, range: Range, rule: string): Reported | undefined {
	const content = withoutPunctuation(doc.syntax.upos, range)
	return content.to - content.from > 1 ? {content: [content], rule} : undefined
}
