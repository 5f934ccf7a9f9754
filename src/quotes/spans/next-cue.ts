import {holds, type Range} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import type {TokenFeatures} from '../detect/token-features.js'
import {type LearnedAttribution, placeOfAttribution} from '../learned-attribution.js'

/** So many cues further on may stand in the content of one. */
const maxFollowingCues = 3

interface NextCues {
	readonly features: TokenFeatures
	readonly others: readonly LearnedAttribution[]
}

// Content ends where the next cue of the same source begins: both stand beside it, and the second goes on with the sentence.
const conjoinedCue = rule<NextCues, LearnedAttribution, Range[]>({
	name: 'conjoined-cue',
	phase: 'content-next-cue',
	example: 'Ann Lee said that the pier was safe and noted that nobody had fallen.',
	match({features, others}, one) {
		const next = others.find(
			(other) => goesOn(features, one, other) && one.content.some((piece) => holds(piece, other.cueHead)),
		)
		if (!next) return null
		const content = one.content.map((piece) =>
			holds(piece, next.cueHead) ? cutBefore(features, piece, next.cue.from) : piece,
		)
		return content.some(({to}, index) => to < one.content[index]!.to) ? content : null
	},
	apply: (_, one, content) => ({...one, content}),
})

// `, adding that`, `and accused`
function goesOn({doc}: TokenFeatures, one: LearnedAttribution, other: LearnedAttribution): boolean {
	const {source, content, cueHead} = one
	if (!source || source.from !== other.source?.from || content.some((piece) => holds(piece, source.from))) return false
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	let first = other.cue.from
	while (first < other.cueHead && upos[first] === 'ADV') first++
	let before = other.cue.from - 1
	while (before > 0 && upos[before] === 'ADV') before--
	if (xpos[first] === 'VBG') return norms[before] === ','
	return /^VB[DPZ]$/.test(xpos[first]!) && xpos[first] === xpos[cueHead] && /^(?:and|but)$/.test(norms[before]!)
}

function cutBefore({doc}: TokenFeatures, {from, to}: Range, row: number): Range {
	let end = row
	while (end > from && /^(?:PUNCT|CCONJ|SCONJ)$/.test(doc.syntax.upos[end - 1]!)) end--
	return end - from > 1 ? {from, to: end} : {from, to}
}

/** What the next cues of an article leave to the content of one. */
export const nextCueRules = ruleSet<NextCues, LearnedAttribution>('quotes', ['content-next-cue'], [conjoinedCue])

/** Attributions in the order of the text, each without what the next ones report. */
export function cutAtNextCues(features: TokenFeatures, found: readonly LearnedAttribution[]): LearnedAttribution[] {
	return found.map((one, index) => {
		const run = {...features.doc.run, firings: [...one.firings]}
		const others = found.slice(index + 1, index + 1 + maxFollowingCues)
		const item = rewrite(nextCueRules, {features, others}, one, run, placeOfAttribution).item ?? one
		return {...item, firings: run.firings}
	})
}
