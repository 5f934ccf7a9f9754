import {type Document, normAt, uposAt, xposAt} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import {conjunctsOf} from '../model/noun-phrase.js'
import type {QuoteMention, SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {holds, type Range} from '../model/span.js'
import {relationOf} from '../model/tree.js'
import {continuedQuote} from './continued.js'
import {authorOfDocument} from './document-authors.js'
import type {Known} from './known.js'
import {intervieweeOf, interviewerOf, isLetter} from './turn-speaker.js'

export interface Attribution {
	readonly speakers: readonly number[]
	readonly rule: string
	readonly confidence: number
}

type Sieve = (
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
) => Attribution | undefined

/** Ordered: the first that answers decides, and stamps its name on the quote. */
const sieves: readonly Sieve[] = [
	turnOfLetter,
	authorOfDocument,
	apposedPerson,
	namedSource,
	namedTurn,
	referringSource,
	continuedQuote,
]

/** The entities that tell a quote. `before`: the quotes resolved so far. */
export function findSpeakers(
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	for (const sieve of sieves) {
		const found = sieve(doc, quote, known, before)
		if (found) return found
	}
	return undefined
}

// `A: We begin in May.`
function turnOfLetter(
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	if (!isLetter(doc, quote)) return undefined
	const letter = normAt(doc, quote.source?.from ?? -1)
	const answers = letter === 'a' || letter === 'q' ? intervieweeOf(known, quote, before) : -1
	const speaker = letter === 'q' ? interviewerOf(doc, known, quote, before, answers) : answers
	const rule = letter === 'q' ? 'turn/interviewer' : 'turn/interviewee'
	return speaker < 0 ? undefined : {speakers: [speaker], rule, confidence: 0.75}
}

// `Ana Ruiz, now 26, who`: nobody's age is `who`.
function behindAge(doc: Document, row: number): number {
	if (uposAt(doc, row) !== 'NUM') return row
	for (let at = row - 1; at > row - 5 && at > 0; at--)
		if (normAt(doc, at) === ',' && /^(?:NOUN|PROPN)$/.test(uposAt(doc, at - 1))) return at - 1
	return row
}

// `residents of the valley, who fear a flood`: the verb tells that it's the residents.
function agreeing(doc: Document, noun: number, pronoun: number): number {
	const tag = xposAt(doc, doc.tree.heads[pronoun] ?? -1)
	const wanted = tag === 'VBP' ? /^NNP?S$/ : tag === 'VBZ' ? /^NNP?$/ : undefined
	let at = noun
	for (let steps = 0; wanted && steps < 3; steps++) {
		if (wanted.test(xposAt(doc, at)) || !/^NN/.test(xposAt(doc, at))) return at
		const next = relationOf(doc.tree, at) === 'nmod' ? (doc.tree.heads[at] ?? -1) : nounBefore(doc, at)
		if (next < 0) return noun
		at = next
	}
	return wanted?.test(xposAt(doc, at)) ? at : noun
}

// The noun right before the preposition of another, wherever the tree hangs that.
function nounBefore(doc: Document, noun: number): number {
	for (let row = noun - 1; row > noun - 6 && row > 0; row--)
		if (uposAt(doc, row) === 'ADP') return /^NN/.test(xposAt(doc, row - 1)) ? row - 1 : -1
	return -1
}

/** The noun that a relative pronoun takes up: `Lee, who said`; -1 for other words. */
export function antecedentOf(doc: Document, row: number): number {
	if (!/^(?:who|which|that)$/.test(normAt(doc, row)) || uposAt(doc, row) !== 'PRON') return -1
	for (let at = row, steps = 0; at >= 0 && steps < 4; at = doc.tree.heads[at] ?? -1, steps++)
		if (doc.tree.deprels[at] === 'acl:relcl') return agreeing(doc, behindAge(doc, doc.tree.heads[at] ?? -1), row)
	return normAt(doc, row - 1) === ',' && normAt(doc, row) === 'who' ? agreeing(doc, behindAge(doc, row - 2), row) : -1
}

// `The special rapporteur on torture, Jane Holt, said`: the name stands behind the phrase, between commas.
function apposedPerson(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source || mentionAt(known, source.to - 1)?.form === 'pronoun') return undefined
	const own = givenName(doc, source, known)
	if (own >= 0) return {speakers: [own], rule: 'source/apposition', confidence: 0.9}
	for (let row = source.head + 1; row < source.head + 15; row++) {
		const tag = uposAt(doc, row)
		if (tag === 'VERB' || tag === 'AUX' || doc.tokens.sentences[row] !== doc.tokens.sentences[source.head]) break
		const comma = normAt(doc, row - 1) === 'the' ? row - 2 : row - 1
		const mention = normAt(doc, comma) === ',' ? mentionAt(known, row) : undefined
		const type = known.entities[mention?.entity ?? -1]?.type
		if (
			mention?.form === 'name' &&
			type === 'organization' &&
			(mention.to === source.to || normAt(doc, mention.to) === '(') &&
			namesIn(known, source).every(({entity}) => known.entities[entity]?.type !== 'person')
		)
			return {speakers: [mention.entity], rule: 'source/apposition', confidence: 0.85}
		if (mention?.form !== 'name' || type !== 'person') continue
		if (!/^[,—–-]$/.test(normAt(doc, mention.to)) || isPersonAt(known, source.head)) break
		return {speakers: [mention.entity], rule: 'source/apposition', confidence: 0.92}
	}
	return undefined
}

// `a spokesman, who gave his name only as Ruiz,`, `a man who called himself Ruiz`: a person named in the clause about the teller.
function givenName(doc: Document, {head, to}: Range & {readonly head: number}, known: Known): number {
	for (let row = head + 2; row < Math.min(to, head + 20); row++) {
		const names = normAt(doc, row) === 'name' && /^(?:his|her|their)$/.test(normAt(doc, row - 1))
		if (!names && !/^(?:himself|herself|themselves)$/.test(normAt(doc, row))) continue
		for (let next = row + 1; next < Math.min(to, row + 5); next++) {
			if (isPersonAt(known, next)) return mentionAt(known, next)!.entity
			if (!/^(?:only|just|as|simply|is|was)$/.test(normAt(doc, next)) && uposAt(doc, next) !== 'PROPN') break
		}
	}
	return -1
}

const isPersonAt = (known: Known, row: number): boolean => {
	const mention = mentionAt(known, row)
	return mention?.form === 'name' && known.entities[mention.entity]?.type === 'person'
}

// A person named in the phrase itself, not in a prepositional phrase or as possessor: `Director Rahul Gupta`; else the name
// that heads it.
function namedSource(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source) return undefined
	const people = namesIn(known, source).filter(
		(mention) => known.entities[mention.entity]?.type === 'person' && isApposed(doc, known, mention, source),
	)
	const heads = conjunctsOf(doc, source.head)
	const named = heads.flatMap((head) => {
		const mention = mentionAt(known, head)
		return mention?.form === 'name' ? mention : []
	})
	// `County Commissioner Holt and City Director Ruiz`: the persons tell it, not the places that open the phrases.
	const persons = named.some(({entity}) => known.entities[entity]?.type === 'person') || people.length === 0
	const joint = named.length > 1 && persons ? named : people.slice(0, heads.length > 1 && !persons ? heads.length : 1)
	if (joint.length === 0) joint.push(...named)
	if (joint.length === 0) return undefined
	return {
		speakers: unique(joint.map(({entity}) => entity)),
		rule: people.length > 0 ? 'source/person' : 'source/name',
		// `Holt and her aides`: the others have no names.
		confidence:
			heads.length > named.length && named.length > 0 && heads.length > 1 ? 0.7 : people.length > 0 ? 0.95 : 0.9,
	}
}

function isApposed(doc: Document, known: Known, {from, to, head}: Mention, source: Range): boolean {
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
		// `a Utah-based lawyer`
		if (tag === 'ADP' || (tag === 'VERB' && normAt(doc, row - 1) !== '-')) return false
		if (tag === 'PUNCT' || tag === 'PART') return true
	}
	return true
}

// `RUIZ: We begin in May.`: the label is the last name of somebody in the article.
function namedTurn(doc: Document, {rule, source}: SpokenMention, known: Known): Attribution | undefined {
	if (rule !== 'turn' || !source) return undefined
	const last = normAt(doc, source.to - 1)
	const called = known.entities.flatMap(({type, name}, index) =>
		type === 'person' && name.toLowerCase().split(/\s+/).at(-1) === last ? index : [],
	)
	const [only] = called
	return called.length === 1 && only !== undefined ? {speakers: [only], rule: 'turn/name', confidence: 0.9} : undefined
}

function referringSource(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source) return undefined
	const noun = antecedentOf(doc, source.head)
	const antecedent = normAt(doc, source.head) === 'who' ? personAbove(doc, noun, known) : noun
	const mention = mentionAt(known, antecedent < 0 ? source.head : antecedent)
	if (!mention || (mention.form === 'name' && antecedent < 0)) return undefined
	const rule = antecedent >= 0 ? 'source/relative' : mention.form === 'pronoun' ? 'source/pronoun' : 'source/nominal'
	return {speakers: [mention.entity], rule, confidence: sureOfReference(mention)}
}

// `Ana Ruiz, an engineer at Acme, who said`: no firm or town is `who`.
function personAbove(doc: Document, noun: number, known: Known): number {
	const type = known.entities[mentionAt(known, noun)?.entity ?? -1]?.type
	if (type !== 'organization' && type !== 'place') return noun
	for (let at = doc.tree.heads[noun] ?? -1, steps = 0; at >= 0 && steps < 4; at = doc.tree.heads[at] ?? -1, steps++)
		if (isPersonAt(known, at)) return at
	return noun
}

// As measured on newsfacts, sourcing and GUM's news: sources are read better than other pronouns.
const sureOfReference = ({form, confidence}: Mention): number =>
	form !== 'pronoun' ? Math.min(confidence, 0.95) : confidence > 0.6 ? 0.9 : Math.max(confidence, 0.7)

// A name that only modifies a common noun behind it.
function isModifier(doc: Document, name: number, behind: Range): boolean {
	const first = doc.tree.deprels[name] === 'conj' ? (doc.tree.heads[name] ?? -1) : name
	const noun = doc.tree.heads[first] ?? -1
	return (
		holds(behind, noun) && uposAt(doc, noun) === 'NOUN' && /^(?:amod|compound|nmod)$/.test(doc.tree.deprels[first]!)
	)
}

function namesIn(known: Known, {from, to}: Range): Mention[] {
	const found = new Set<Mention>()
	for (let row = from; row < to; row++) {
		const mention = mentionAt(known, row)
		if (mention?.form === 'name') found.add(mention)
	}
	return [...found]
}

const unique = (entities: readonly number[]): number[] => [...new Set(entities)]
