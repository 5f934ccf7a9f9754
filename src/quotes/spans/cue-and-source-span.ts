import type {ProbableSpan} from '../../learning/chain/span-probabilities.js'
import type {Document} from '../../model/document.js'
import {isNominal} from '../../model/grammar/noun-phrase.js'
import type {RuleRun} from '../../model/rule-run.js'
import {type Range, someRow} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import type {TokenFeatures} from '../detect/token-features.js'

/** Cues with the words that complete them, equal ones as one, in the order of the text. */
export function completeCues(doc: Document, spans: readonly ProbableSpan[]): ProbableSpan[] {
	const found = new Map<string, Range & {probability: number}>()
	for (const span of spans) {
		const {from, to} = completeCue(doc, span)
		const known = found.get(`${from} ${to}`)
		if (known) known.probability += span.probability
		else found.set(`${from} ${to}`, {from, to, probability: span.probability})
	}
	return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

// `according` is no cue without `to`, nor `in a statement` without `said`.
function completeCue({tokens, syntax}: Document, cue: Range): Range {
	const short = tokens.norms[cue.to - 1] === 'according' && tokens.norms[cue.to] === 'to'
	if (short) return {from: cue.from, to: cue.to + 1}
	const cut =
		tokens.norms[cue.from] === 'in' &&
		syntax.upos[cue.from - 1] === 'VERB' &&
		tokens.sentences[cue.from - 1] === tokens.sentences[cue.from]
	return cut && /^(?:add|say|write)$/.test(syntax.lemmas[cue.from - 1]!) ? {from: cue.from - 1, to: cue.to} : cue
}

/** Most tokens added to a source at either end. */
const maxExtensionTokens = 10

// A name that begins in its middle.
const nameStart = rule<TokenFeatures, Range, Range>({
	name: 'name-start',
	phase: 'source-span',
	example: 'Sen. Jo Poe (R-Ohio) defended his call to sell the pier, saying the gains would outweigh the loss.',
	match({doc, marked}, source) {
		const {upos} = doc.syntax
		const {sentences} = doc.tokens
		const isInPhrase = (row: number): boolean =>
			sentences[row] === sentences[source.from] &&
			marked[row] === marked[source.from] &&
			/^(?:ADJ|DET|NOUN|PROPN)$/.test(upos[row]!)
		let {from} = source
		if (upos[from] !== 'PROPN' || upos[from - 1] !== 'PROPN') return null
		while (isInPhrase(from - 1)) from--
		const isWhole = from > source.from - maxExtensionTokens && from < source.from && upos[from - 1] !== 'ADP'
		return isWhole ? {from, to: source.to} : null
	},
	apply: (_, __, whole) => whole,
})

// `Sen. Ann Ruiz (D-Ohio) said`: what opens in brackets closes there.
const sourceBracket = rule<TokenFeatures, Range, Range>({
	name: 'source-bracket',
	phase: 'source-span',
	example: 'Sen. Ann Ruiz (D-Ohio) said that the pier leaks.',
	match({doc}, source) {
		const {norms, sentences} = doc.tokens
		let open = false
		for (let row = source.from; row < source.to; row++) {
			if (norms[row] === '(') open = true
			else if (norms[row] === ')') open = false
		}
		for (let row = source.to; open && row < source.to + maxExtensionTokens; row++) {
			if (norms[row] === ')') return {from: source.from, to: row + 1}
			if (sentences[row] !== sentences[source.from]) return null
		}
		return null
	},
	apply: (_, __, whole) => whole,
})

// `the minister on Tuesday said`. With a verb it may be part of the source: `a form filed on Monday`.
const temporalAdjunct = rule<TokenFeatures, Range, Range>({
	name: 'temporal-adjunct',
	phase: 'source-span',
	after: ['name-start', 'source-bracket'],
	example: 'Malta’s ports minister on Tuesday warned that the pier leaks.',
	match({doc}, {from, to}) {
		const {norms} = doc.tokens
		const {upos} = doc.syntax
		if (someRow({from, to}, (row) => upos[row] === 'VERB')) return null
		let end = to
		if (doc.lexicon.has(norms[end - 1]!, 'interposed-time')) end--
		else if (/^(?:last|this)$/.test(norms[end - 2] ?? '') && upos[end - 1] === 'NOUN') end -= 2
		if (end === to) return null
		if (upos[end - 1] === 'ADP' || upos[end - 1] === 'ADV') end--
		return end > from && isNominal(doc, end - 1) ? {from, to: end} : null
	},
	apply: (_, __, bare) => bare,
})

/** Where the words that name a source begin and end, whatever the ranker chose. */
export const sourceSpanRules = ruleSet('quotes', ['source-span'], [nameStart, sourceBracket, temporalAdjunct])

/** A source with whole names and brackets, without the time of its cue. */
export const adjustSource = (features: TokenFeatures, source: Range, run: RuleRun): Range =>
	rewrite(sourceSpanRules, features, source, run, (one) => one).item ?? source
