import {isNominal} from '../../model/noun-phrase.js'
import type {RuleRun} from '../../model/rule-run.js'
import {type Range, someRow} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import type {TokenFeatures} from '../detect/token-features.js'

/** So many words stand in brackets after a name, or before it in its phrase. */
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

export const adjustSource = (features: TokenFeatures, source: Range, run: RuleRun): Range =>
	rewrite(sourceSpanRules, features, source, run, (one) => one).item ?? source
