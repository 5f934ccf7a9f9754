import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt} from '../../model/document.js'
import {childBy, childrenOf} from '../../model/grammar/tree.js'
import type {QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {speakerRule} from './speaker-rule.js'

/** With `as saying` the person quoted speaks, not the one who quotes. */
export const quotedSpeaker = speakerRule(
	{
		name: 'quoted-speaker',
		phase: 'quoted',
		example: '“The pier is ready,” Ann Lee was quoted as saying by the Harbour Post.',
	},
	({doc, known}, quote) => {
		const row = quotedAt(doc, quote)
		const mention = row < 0 || row === quote.source?.head ? undefined : mentionAt(known, row)
		const type = known.entities[mention?.entity ?? -1]?.type
		return mention && (type === 'person' || type === 'organization' || type === 'group')
			? {speakers: [mention.entity], rule: 'source/quoted', confidence: confidences.speakers['quoted-speaker']}
			: undefined
	},
)

// The row of whom a clause quotes, `Lee was quoted as saying`, `the Post quoted Lee as saying`; -1 where the cue is no such
// clause.
function quotedAt(doc: Document, {cue}: QuoteSpan): number {
	const {tree} = doc
	if (!cue) return -1
	for (const verb of [cue.head, tree.heads[cue.head] ?? -1]) {
		if (lemmaAt(doc, verb) !== 'quote') continue
		const saying = childrenOf(tree, verb).some(
			(child) => child > verb && lemmaAt(doc, childBy(tree, child, 'mark')) === 'as',
		)
		if (!saying) return -1
		const subject = childrenOf(tree, verb).find((child) => tree.deprels[child] === 'nsubj:pass')
		return subject ?? childBy(tree, verb, 'obj')
	}
	return -1
}
