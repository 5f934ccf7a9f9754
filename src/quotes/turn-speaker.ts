import {type Document, lemmaAt, normAt, wordAt} from '../model/document.js'
import type {QuoteMention, SpokenMention} from '../model/quote.js'
import type {Known} from './known.js'

/** So many mentions of an introduction are looked at. */
const most = 200

/** `Q:` and `A:` name nobody. */
export const isLetter = (doc: Document, {rule, source}: SpokenMention): boolean =>
	rule === 'turn' && source !== null && source.to - source.from === 1 && /^\p{Lu}$/u.test(wordAt(doc, source.from))

/** The entity that answers in an interview: the person named most often before its first turn; -1 where nobody is. */
export function intervieweeOf(
	{mentions, entities}: Known,
	quote: SpokenMention,
	before: readonly QuoteMention[],
): number {
	const first = before.find(({rule}) => rule === 'turn')?.source ?? quote.source
	const counts = new Map<number, number>()
	for (const {entity, from} of mentions.slice(0, most)) {
		if (from >= (first?.from ?? 0)) break
		if (entities[entity]?.type === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1)
	}
	let best = -1
	for (const [entity, count] of counts) if (count > (counts.get(best) ?? 0)) best = entity
	return best
}

/**
 * The entity that asks in an interview: the article's author where the introduction names them, or whoever the other one
 * spoke to; -1 where nobody is.
 */
export function interviewerOf(
	doc: Document,
	{mentions, entities}: Known,
	quote: SpokenMention,
	before: readonly QuoteMention[],
	interviewee: number,
): number {
	const first = before.find(({rule}) => rule === 'turn')?.source ?? quote.source
	for (const {entity, from, form} of mentions.slice(0, most)) {
		if (from >= (first?.from ?? 0)) break
		const one = entities[entity]
		if (form !== 'name' || one?.type !== 'person' || entity === interviewee) continue
		if (doc.article.authors.includes(one.name) || isSpokenTo(doc, from)) return entity
	}
	return -1
}

// `She spoke to Ana Ruiz`, `interviewed by Ana Ruiz`
function isSpokenTo(doc: Document, row: number): boolean {
	const preposition = normAt(doc, row - 1)
	const verb = lemmaAt(doc, row - 2)
	if (preposition === 'by') return verb === 'interview'
	return (
		/^(?:to|with)$/.test(preposition) && /^(?:speak|talk|sit)$/.test(verb === 'down' ? lemmaAt(doc, row - 3) : verb)
	)
}
