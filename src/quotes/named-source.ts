import {type Document, normAt, textOf, uposAt, wordAt, xposAt} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import {conjunctsOf} from '../model/noun-phrase.js'
import type {SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {holds, type Range} from '../model/span.js'
import {type Known, namesIn} from './known.js'
import type {Attribution} from './speakers.js'

/**
 * A person named in the phrase itself, not in a prepositional phrase or as possessor: `Director Rahul Gupta`; else the name
 * that heads it.
 */
export function namedSource(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source) return undefined
	const people = namesIn(known, source).filter(
		(mention) => known.entities[mention.entity]?.type === 'person' && isApposed(doc, known, mention, source),
	)
	const coordinates = doc.syntax.upos.slice(source.from, source.to).includes('CCONJ')
	const heads = conjunctsOf(doc, source.head)
	const named = heads.flatMap((head) => {
		const mention = mentionAt(known, head)
		// `Ruiz, director for Research and Training`: what a preposition governs tells nothing.
		const governed = mention && head !== source.head && uposAt(doc, mention.from - 1) === 'ADP'
		// `Ruiz, director of research, Acme Institute`: without a conjunction no body joins a person.
		const isBody = known.entities[mention?.entity ?? -1]?.type === 'organization'
		const apart = isBody && !coordinates && head !== source.head && people.length > 0
		return mention?.form === 'name' && !governed && !apart ? mention : []
	})
	// `County Commissioner Holt and City Director Ruiz`: the persons tell it, not the places that open the phrases.
	const persons = named.some(({entity}) => known.entities[entity]?.type === 'person') || people.length === 0
	const listed = xposAt(doc, source.head) === 'NNS' ? listBehind(doc, people, source.head) : []
	const joint =
		listed.length > 1
			? [...listed]
			: named.length > 1 && persons
				? named
				: people.slice(0, heads.length > 1 && !persons ? heads.length : 1)
	if (joint.length === 0) joint.push(...(named.length > 0 ? named : bodyBehind(doc, known, source)))
	if (joint.length === 0) return undefined
	const unnamed = heads.length > named.length && named.length > 0 && heads.length > 1
	return {
		speakers: unique(joint.map(({entity}) => entity)),
		rule: people.length > 0 ? 'source/person' : 'source/name',
		confidence: unnamed ? 0.7 : people.length > 0 ? 0.95 : 0.9,
		...(unnamed && isHolders(doc, source) ? {others: textOf(doc, {from: source.to - 2, to: source.to}).text} : {}),
	}
}

// `Holt and her aides`: the others have no names.
const isHolders = (doc: Document, {from, to}: Range): boolean =>
	to - from > 3 && xposAt(doc, to - 2) === 'PRP$' && normAt(doc, to - 3) === 'and' && xposAt(doc, to - 1) === 'NNS'

// `Her sons, Holt and Moss`
function listBehind(doc: Document, people: readonly Mention[], head: number): readonly Mention[] {
	const first = people.findIndex(({from}) => from === head + 2 && normAt(doc, head + 1) === ',')
	if (first < 0) return []
	let last = first
	while (last + 1 < people.length && joins(doc, {from: people[last]!.to, to: people[last + 1]!.from})) last++
	return people.slice(first, last + 1)
}

const joins = (doc: Document, {from, to}: Range): boolean =>
	to > from && to - from < 3 && doc.syntax.upos.slice(from, to).every((tag) => /^(?:PUNCT|CCONJ)$/.test(tag))

// `the consulting firm Acme`
function bodyBehind(doc: Document, known: Known, {head, to}: Range & {readonly head: number}): Mention[] {
	const mention = mentionAt(known, head + 1)
	const isBody = known.entities[mention?.entity ?? -1]?.type === 'organization'
	const ends = mention?.to === to || normAt(doc, mention?.to ?? to) === ','
	return mention?.form === 'name' && isBody && mention.from === head + 1 && ends ? [mention] : []
}

function isApposed(doc: Document, known: Known, {from, to, head}: Mention, source: Range): boolean {
	if (/^['’]s?$/.test(normAt(doc, to)) && to < source.to) return false
	// `the Keller campaign`, `Keller supporters`: others who bear the name.
	if (isModifier(doc, head, {from: to, to: source.to})) return false
	for (let row = from - 1; row >= source.from; row--) {
		// The `of` of an organization's name governs nothing here.
		const name = mentionAt(known, row)
		if (name?.form === 'name') {
			// `Keeper of Oslo Ana Ruiz`
			if (name.to === from && name.from > source.from + 1 && normAt(doc, name.from - 1) === 'of') return true
			row = name.from
			continue
		}
		const tag = uposAt(doc, row)
		if (row === from - 2 && isPostOf(doc, row)) return true
		// `a Utah-based lawyer`
		if (tag === 'ADP' || (tag === 'VERB' && normAt(doc, row - 1) !== '-')) return false
		if (tag === 'PUNCT' || tag === 'PART') return true
	}
	return true
}

// `Secretary of State Eva Holt`: a post with its office stands before the name.
const isPostOf = (doc: Document, of: number): boolean =>
	normAt(doc, of) === 'of' && xposAt(doc, of - 1) === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, of + 1))

// A name that only modifies a common noun behind it.
function isModifier(doc: Document, name: number, behind: Range): boolean {
	const first = doc.tree.deprels[name] === 'conj' ? (doc.tree.heads[name] ?? -1) : name
	const noun = doc.tree.heads[first] ?? -1
	return (
		holds(behind, noun) && uposAt(doc, noun) === 'NOUN' && /^(?:amod|compound|nmod)$/.test(doc.tree.deprels[first]!)
	)
}

const unique = (entities: readonly number[]): number[] => [...new Set(entities)]
