import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import type {Cue, LearnedAttribution} from '../attribution.js'
import type {SchemeContext} from '../filter/content-form.js'

/** The attribution with its content from another row on, and its cue up to there. */
const withContentFrom = (found: LearnedAttribution, from: number): LearnedAttribution => ({
	...found,
	cue: {from: found.cue.from, to: Math.min(found.cue.to, from)},
	content: [{from, to: found.content[0]!.to}, ...found.content.slice(1)],
})

const startingAt = (start: (context: SchemeContext, found: LearnedAttribution, first: Range) => number) => ({
	match(context: SchemeContext, found: LearnedAttribution): number | null {
		const first = found.content[0]!
		const from = start(context, found, first)
		return from < 0 || from === first.from ? null : from
	},
	apply: (_: SchemeContext, found: LearnedAttribution, from: number) => withContentFrom(found, from),
})

const isExpressing = (doc: Document, {cueHead}: LearnedAttribution): boolean =>
	/^(?:express|voice)$/.test(lemmaAt(doc, cueHead))

// `expressed concern over the plan`: what is expressed is content too.
const expressedNoun = rule<SchemeContext, LearnedAttribution, number>({
	name: 'expressed-noun',
	phase: 'content-start',
	example: 'Ann Lee voiced support for a new pier.',
	trigger: {cue: ['express', 'voice']},
	...startingAt(({doc}, found, first) => {
		const {cueHead} = found
		if (first.from < cueHead) return -1
		const object = childrenOf(doc.tree, cueHead).find((row) => row > cueHead && relationOf(doc.tree, row) === 'obj')
		if (object === undefined || object >= first.from) return -1
		return Math.max(doc.tree.lefts[object]!, cueHead + 1)
	}),
})

// The addressee of a request is no content.
const addresseeBeforeRequest = rule<SchemeContext, LearnedAttribution, number>({
	name: 'addressee-before-request',
	phase: 'content-start',
	example: 'Ann Lee urged drivers to avoid the old road.',
	trigger: {act: ['ask', 'order', 'say', 'warn']},
	...startingAt(({doc, known}, found, first) =>
		first.from < found.cue.to || !known || isExpressing(doc, found)
			? -1
			: requestStart(doc, found.cueHead, first, known),
	),
})

/** Longest subject of an infinitive, in tokens. */
const maxSubjectTokens = 6

// `for` before an infinitive with its subject opens the content.
const forInfinitive = rule<SchemeContext, LearnedAttribution, number>({
	name: 'for-infinitive',
	phase: 'content-start',
	after: ['addressee-before-request'],
	example: 'Ann Lee called for the guards to come to the pier.',
	...startingAt(({doc}, {cue}, first) => {
		const row = normAt(doc, cue.to - 1) === 'for' && cue.to - cue.from > 1 ? cue.to - 1 : cue.to
		if (normAt(doc, row) !== 'for' || first.from <= row) return -1
		let to = row + 1
		while (to <= row + maxSubjectTokens && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(uposAt(doc, to))) to++
		const opens = to > row + 1 && normAt(doc, to) === 'to' && xposAt(doc, to + 1) === 'VB'
		return opens && first.from <= to && first.to > to ? row : -1
	}),
})

export const contentStartRules = [expressedNoun, addresseeBeforeRequest, forInfinitive]

/** Longest addressee of a request, in tokens. */
const maxAddresseeTokens = 25

// `urged drivers | to slow down`, `asked him | whether it leaks`: where a request begins after its addressee; -1 where no
// addressee opens a piece. `verb`: the row of the cue.
function requestStart(doc: Document, verb: number, {from, to}: Range, cue: Cue): number {
	if (opensInfinitive(doc, from, cue) || opensClause(doc, from)) return -1
	// `asked | for crews to rest`, `requested | a hall to meet in`: a thing is asked for.
	if (normAt(doc, from) === 'for' || /^(?:propose|request)$/.test(lemmaAt(doc, verb))) return -1
	// `cited the fire as proof that it leaks`: the clause belongs to the noun.
	const hasAddressee = cue.act !== 'say' || doc.lexicon.has(lemmaAt(doc, verb), 'addressee-object')
	for (let row = from + 1; row < Math.min(to - 1, from + maxAddresseeTokens); row++) {
		if (/^(?:VERB|AUX|PUNCT)$/.test(uposAt(doc, row)) && normAt(doc, row) !== ',') return -1
		if (opensClause(doc, row) ? !hasAddressee : !opensInfinitive(doc, row, cue)) continue
		const start = normAt(doc, row - 1) === 'not' ? row - 1 : row
		const subject = subjectStart(doc, from, start)
		if (subject >= 0) return subject
		return /^(?:ADJ|NOUN|PROPN|PRON|PUNCT)$/.test(uposAt(doc, start - 1)) && start > from ? start : -1
	}
	return -1
}

const opensInfinitive = (doc: Document, row: number, {infinitive}: Cue): boolean =>
	infinitive && xposAt(doc, row) === 'TO'

const opensClause = (doc: Document, row: number): boolean =>
	uposAt(doc, row) === 'SCONJ' && /^(?:that|whether|if)$/.test(normAt(doc, row))

// `asked the owners | for crews to rest`: the subject of the infinitive opens the request; -1 where it has none.
function subjectStart(doc: Document, from: number, to: number): number {
	for (let row = to - 1; row > from && row > to - maxSubjectTokens; row--) {
		if (normAt(doc, row) === 'for') return row
		if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) return -1
	}
	return -1
}
