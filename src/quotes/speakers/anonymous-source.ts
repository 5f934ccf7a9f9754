import {type Document, normAt, uposAt, xposAt} from '../../model/document.js'
import {childBy, childrenOf} from '../../model/grammar/tree.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {ResolvedEntities, SpeakerContext} from './speaker-rule.js'

/**
 * Whether the words for a source show that it has no name: `his aides`, `one visitor`, or `the diplomat` and `she` after `A diplomat
 * said`. Which of the people named it is from is no question then.
 */
export function isAnonymous({doc, known, before}: SpeakerContext, {source}: QuoteSpan): boolean {
	if (!source) return false
	const {head} = source
	if (xposAt(doc, head) === 'PRP') return isIntroduced(doc, head, known) && isLastSpeaker(head, known, before.at(-1))
	return isIndefinite(doc, head, known) || isIntroduced(doc, head, known)
}

// `aides to Holt`, `someone in the crowd`, `the senator’s aides`: people, without article or with a possessor.
function isIndefinite(doc: Document, head: number, known: ResolvedEntities): boolean {
	if (uposAt(doc, head) === 'PRON') return xposAt(doc, head) === 'NN'
	if (!/^NNS?$/.test(xposAt(doc, head)) || !isHuman(known, head)) return false
	const isDefinite = /^(?:that|the|these|this|those)$/.test(normAt(doc, childBy(doc.tree, head, 'det')))
	return !isDefinite || childrenOf(doc.tree, head).some((child) => doc.tree.deprels[child] === 'nmod:poss')
}

const isHuman = (known: ResolvedEntities, head: number): boolean =>
	/^(?:people|person)$/.test(known.phrases.get(head)?.[0]?.kind ?? '')

// The first phrase for the same person is indefinite: `a diplomat`, `one visitor`.
function isIntroduced(doc: Document, head: number, known: ResolvedEntities): boolean {
	const first = known.phrases.get(head)?.[0]
	if (!first || first.head >= head || !isHuman(known, head)) return false
	return /^(?:an?|another|one)$/.test(normAt(doc, childBy(doc.tree, first.head, 'det', 'nummod')))
}

// The last quote is from the same person without a name.
const isLastSpeaker = (
	head: number,
	known: ResolvedEntities,
	last: SpeakerContext['before'][number] | undefined,
): boolean =>
	last?.source != null && last.speakers.length === 0 && known.phrases.get(last.source.head) === known.phrases.get(head)
