import {type Document, normAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {conjunctsOf} from '../../model/noun-phrase.js'
import type {QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {holds, type Range} from '../../model/span.js'
import {namesIn, type ResolvedEntities} from './known.js'
import {type ResolvedSpeakers, speakerRule} from './speaker-rule.js'

export const namedSource = speakerRule(
	{name: 'named-source', phase: 'name', example: 'Director Rahul Gupta said the pier leaks.'},
	({doc, known}, quote) => findNamed(doc, quote, known),
)

// A person named in the phrase itself, not in a prepositional phrase or as possessor; else the names that head it.
function findNamed(doc: Document, {source}: QuoteSpan, known: ResolvedEntities): ResolvedSpeakers | undefined {
	if (!source) return undefined
	const people = namesIn(known, source).filter(
		(mention) => known.entities[mention.entity]?.type === 'person' && isApposed(doc, known, mention, source),
	)
	const heads = conjunctsOf(doc, source.head)
	const named = heads.flatMap((head) => {
		const mention = mentionAt(known, head)
		return mention?.form === 'name' ? mention : []
	})
	// `County Commissioner Holt and City Director Ruiz`: the persons speak, not the places that open the phrases.
	const isPersonal = named.some(({entity}) => known.entities[entity]?.type === 'person') || people.length === 0
	const joint =
		named.length > 1 && isPersonal ? named : people.slice(0, heads.length > 1 && !isPersonal ? heads.length : 1)
	const speakers = joint.length > 0 ? joint : named
	if (speakers.length === 0) return undefined
	const isPartial = heads.length > named.length && named.length > 0 && heads.length > 1
	return {
		speakers: [...new Set(speakers.map(({entity}) => entity))],
		rule: people.length > 0 ? 'source/person' : 'source/name',
		confidence: isPartial ? 0.7 : people.length > 0 ? 0.95 : 0.9,
	}
}

function isApposed(doc: Document, known: ResolvedEntities, {from, to, head}: Mention, source: Range): boolean {
	if (/^['’]s?$/.test(normAt(doc, to)) && to < source.to) return false
	// `the Keller campaign`, `Keller supporters`: others who bear the name.
	if (isModifier(doc, head, {from: to, to: source.to})) return false
	for (let row = from - 1; row >= source.from; row--) {
		// The `of` of an organization's name governs nothing here.
		const name = mentionAt(known, row)
		if (name?.form === 'name') {
			row = name.from
			continue
		}
		const tag = uposAt(doc, row)
		if (row === from - 2 && isTitleOf(doc, row)) return true
		// `a Utah-based lawyer`
		if (tag === 'ADP' || (tag === 'VERB' && normAt(doc, row - 1) !== '-')) return false
		if (tag === 'PUNCT' || tag === 'PART') return true
	}
	return true
}

// `Secretary of State Eva Holt`: a title with its office stands before the name.
const isTitleOf = (doc: Document, of: number): boolean =>
	normAt(doc, of) === 'of' && xposAt(doc, of - 1) === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, of + 1))

// A name that only modifies a common noun behind it.
function isModifier(doc: Document, name: number, behind: Range): boolean {
	const first = doc.tree.deprels[name] === 'conj' ? (doc.tree.heads[name] ?? -1) : name
	const noun = doc.tree.heads[first] ?? -1
	return (
		holds(behind, noun) && uposAt(doc, noun) === 'NOUN' && /^(?:amod|compound|nmod)$/.test(doc.tree.deprels[first]!)
	)
}
