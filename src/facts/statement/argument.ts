import {clauseAt, lemmaIn, normAt, normIn, rowAfter, textOf, uposAt, xposAt} from '../../model/document.js'
import type {Entity} from '../../model/entity.js'
import {appositiveEntity} from '../../model/grammar/appositive.js'
import {isQuoteMark} from '../../model/grammar/noun-phrase.js'
import {isPartOfGroup} from '../../model/grammar/part-of-group.js'
import type {NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {entityAt, mentionAt, type Reading} from '../../model/reading.js'
import {holds, type Range, type Span} from '../../model/span.js'
import type {Argument} from '../argument.js'
import {entitiesIn} from '../entities-in.js'
import {deniesState, isNo, isNotAll} from '../factuality/negation.js'
import {conjunctsIn, phraseOf, upTo} from './phrase.js'

/**
 * A phrase as an argument, with whole names and without words of the clause around it; conjuncts are listed one by one where
 * each has a name. `verb`: row of the verb; `quote`: index of the quote around it, or -1.
 */
export function argumentOf(reading: Reading, found: NounPhrase, verb: number, quote: number): Argument {
	const phrase = withinQuote(reading, quote, wholeNames(reading, trimPhrase(reading, found), verb))
	const {start, end, text} = textOf(reading, phrase)
	const entities =
		apposedEntities(reading, phrase.head) ??
		conjunctsIn(reading, phrase.head)
			.filter((head) => head < phrase.to)
			.map((head) => entityOf(reading, head === phrase.head ? phrase : phraseOf(reading, head), verb))
	const names = [
		...new Set(entities.map((entity) => (entity && isSomeOf(reading, phrase, entity) ? undefined : entity?.name))),
	]
	return {
		start,
		end,
		text,
		name:
			names.every((name) => name !== undefined) && !hasUnlistedName(reading, phrase, names)
				? listOf(names as string[])
				: (describedSpeaker(reading, phrase, quote) ?? text),
		id: entities[0]?.id ?? null,
		entities: entitiesIn(reading, phrase, entities),
	}
}

// `two senators, Ann Lee and Bo Ray,`: the entities of an apposition with several names.
function apposedEntities(reading: Reading, head: number): Entity[] | null {
	const apposed = /^NNP?S$/.test(xposAt(reading, head)) ? childBy(reading.tree, head, 'appos') : -1
	if (apposed <= head) return null
	const entities = conjunctsIn(reading, apposed).map((row) => entityAt(reading, row))
	return entities.length > 1 && entities.every((entity) => entity !== undefined) ? entities : null
}

// Of `few Conservatives` nothing is said of the Conservatives.
function isSomeOf(doc: Reading, {from, head}: NounPhrase, entity: Entity): boolean {
	const mention = mentionAt(doc, head)
	return mention !== undefined && isPartOfGroup(doc, from, mention, entity)
}

// `Acme, Birk Bank, Corvo and Dunn`, where the tree joins only two of them.
function hasUnlistedName(reading: Reading, {from, to}: Range, names: readonly (string | undefined)[]): boolean {
	if (names.length < 2) return false
	for (let row = from; row < to; row++) {
		const name = entityAt(reading, row)?.name
		if (name !== undefined && !names.includes(name)) return true
	}
	return false
}

/** An adjunct as an argument: it has one head. */
export function adjunctArgument(reading: Reading, range: Range, head: number): Argument {
	const entity = entityAt(reading, head)
	const {start, end, text} = textOf(reading, range)
	return {
		start,
		end,
		text,
		name: entity?.name ?? text,
		id: entity?.id ?? null,
		entities: entitiesIn(reading, range, [entity]),
	}
}

const listOf = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

// `Illinois Rep. Dana Cole`: the entity of the last name in the phrase, else of its head, else of its appositive.
function entityOf(reading: Reading, {head, core}: NounPhrase, verb: number): Entity | undefined {
	// `using Acme's drones gives …`: a gerund names no entity.
	if (uposAt(reading, head) === 'VERB') return undefined
	const last = core.to - 1
	const named = last > head && uposAt(reading, last) === 'PROPN' ? entityAt(reading, last) : undefined
	const own = named ?? entityAt(reading, head)
	if (own?.type === 'person') return own
	// `Halvik, a former general who …`, `its chairman, Alan Orr, who …`
	const other = itemAt(reading.entities, appositiveEntity(reading, head))
	// `the Port Council's chairman, Alan Orr,`
	return other?.type === 'person' ? other : (own ?? other ?? entityOfPredicate(reading, head, verb))
}

// `Halvik is a former general who …`: what the clause says of the predicate, it says of the subject.
function entityOfPredicate(reading: Reading, head: number, verb: number): Entity | undefined {
	const {tree} = reading
	const copula = childBy(tree, head, 'cop')
	if (copula < 0 || copula === verb || uposAt(reading, head) !== 'NOUN') return undefined
	const subject = childBy(tree, head, 'nsubj')
	return subject >= 0 && subject < head ? entityAt(reading, subject) : undefined
}

// `The suspect said he had left`, `“I left,” the suspect said`: a speaker who has no name.
function describedSpeaker(doc: Reading, {from, to, head}: NounPhrase, quote: number): string | undefined {
	const {description, speakers, mode, sourceType} = itemAt(doc.quotes, quote) ?? {}
	if (!description || speakers!.length > 0 || to - from !== 1) return undefined
	const norm = normAt(doc, head)
	if (norm === 'i') return mode === 'indirect' ? undefined : description
	if (mode === 'direct' || relationOf(doc.tree, head) !== 'nsubj') return undefined
	const fits =
		norm === 'they'
			? /^group$/
			: norm === 'it'
				? /^(?:document|organization)$/
				: /^(?:he|she)$/.test(norm)
					? /^person$/
					: null
	return fits?.test(sourceType!) ? description : undefined
}

// `also a baker`, `not a road`, `, the members`, `no ships`: an argument without adverbs, negation and punctuation of its clause.
function trimPhrase(doc: Reading, phrase: NounPhrase): NounPhrase {
	// `decided not to enter`
	if (uposAt(doc, phrase.head) === 'VERB') return upTo(phrase, nextClause(doc, phrase))
	let {from} = phrase
	// `shown “not one sign of regret”`
	if (isQuoteMark(doc, from) && isNotAll(doc, from + 1)) from++
	while (from < phrase.head && isOutsideArgument(doc, from)) from++
	// `Not surprisingly, the mayor …`
	if (from + 1 < phrase.head && uposAt(doc, from) === 'ADV' && normAt(doc, from + 1) === ',') from += 2
	const to = endOfArgument(doc, phrase)
	if (from === phrase.from && to === phrase.to) return phrase
	return {...phrase, from, to, core: clip(phrase.core, {from, to})}
}

// `no arrests in May, although …`: a phrase ends before another clause, without punctuation.
function endOfArgument(doc: Reading, {head, to}: NounPhrase): number {
	let end = to
	for (let row = head + 1; row < to - 1 && end === to; row++)
		if (normAt(doc, row) === ',' && (normIn(doc, row + 1, 'concessive-conjunction') || opensRelative(doc, row + 1, to)))
			end = row
	end = Math.min(end, nextClause(doc, {head, to: end}))
	while (end > head + 1 && /^[,;:–—]$/.test(normAt(doc, end - 1))) end--
	return end
}

// `a plan that costs little, but the mayor doubts it`: the row where a clause with a subject of its own goes on, or the end.
function nextClause(doc: Reading, {head, to}: Pick<NounPhrase, 'head' | 'to'>): number {
	const joining = uposAt(doc, head) === 'VERB' ? /^but$/ : /^(?:and|but)$/
	for (let row = head + 1; row < to - 3; row++) {
		if (normAt(doc, row) !== ',' || !joining.test(normAt(doc, row + 1))) continue
		const clause = clauseAt(doc, doc.tree.heads[row + 1] ?? -1)
		const subject = clause && clause.tense !== 'none' && !clause.inherited ? clause.subject : null
		if (subject && subject.head > row + 1 && subject.head < clause!.group.from && clause!.relation === 'conjunct')
			return row
	}
	return to
}

// `the plan for the port, which the board rejected`: a relative clause inside the phrase, up to its end.
function opensRelative(doc: Reading, row: number, end: number): boolean {
	if (!/^W/.test(xposAt(doc, row))) return false
	const clause = clauseAt(doc, row)
	return clause?.relation === 'relative' && subtreeOf(doc.tree, clause.head).to >= end
}

const isOutsideArgument = (doc: Reading, row: number): boolean =>
	/^[,;:–—]$/.test(normAt(doc, row)) ||
	// not `the then-mayor`, `however many ships`, `not only the mayor`
	(lemmaIn(doc, row, 'linking-adverb') &&
		normAt(doc, row + 1) !== '-' &&
		!normIn(doc, row + 1, 'negated-scope') &&
		!deniesState(doc, row)) ||
	// `said that he and I left`
	(normAt(doc, row) === 'that' && normIn(doc, row + 1, 'subject-pronoun')) ||
	isTemporalApposition(doc, row) ||
	(isNo(doc, row) && normAt(doc, row + 1) !== 'one')

// `once a mill that fed the town`
const isTemporalApposition = (doc: Reading, row: number): boolean =>
	/^(?:now|once)$/.test(normAt(doc, row)) && /^an?$/.test(normAt(doc, row + 1))

/** `“It could hurt the makers of tiles,” Moore wrote`: a phrase of a quote ends where its content does. */
function withinQuote(doc: Reading, quote: number, phrase: NounPhrase): NounPhrase {
	const content = itemAt(doc.quotes, quote)?.content
	if (!content) return phrase
	const pieceAt = (row: number): Span | undefined =>
		content.find((one) => one.start <= doc.tokens.starts[row]! && doc.tokens.starts[row]! < one.end)
	const piece = pieceAt(phrase.head) ?? pieceAt(phrase.from)
	if (!piece) return phrase
	const range = clip(phrase, {from: rowAfter(doc, piece.start), to: rowAfter(doc, piece.end)})
	if (range.from === phrase.from && range.to === phrase.to) return phrase
	return {...phrase, ...range, head: headWithin(doc, phrase.head, range), core: clip(phrase.core, range)}
}

// Where the tree makes the source the head of the content: the first word that depends on one outside.
function headWithin(doc: Reading, head: number, range: Range): number {
	if (holds(range, head)) return head
	for (let row = range.from; row < range.to; row++)
		if (uposAt(doc, row) !== 'PUNCT' && !holds(range, doc.tree.heads[row] ?? -1)) return row
	return range.from
}

const clip = (range: Range, {from, to}: Range): Range => ({
	from: Math.max(range.from, from),
	to: Math.min(range.to, to),
})

/** `Al-Nasr Bank`: a phrase that begins or ends within a name, with the whole name; one with `verb` in it stays as it is. */
function wholeNames(doc: Reading, phrase: NounPhrase, verb: number): NounPhrase {
	const first = nameAround(doc, phrase.from, verb)
	const last = nameAround(doc, phrase.to - 1, verb)
	const from = first ? Math.min(first.from, phrase.from) : phrase.from
	const to = last ? Math.max(last.to, phrase.to) : phrase.to
	if (from === phrase.from && to === phrase.to) return phrase
	// A name after the head is part of its core.
	const coreTo = last && last.from <= phrase.core.to - 1 ? Math.max(phrase.core.to, last.to) : phrase.core.to
	return {...phrase, from, to, core: {from: Math.min(from, phrase.core.from), to: coreTo}}
}

function nameAround(doc: Reading, row: number, verb: number): {from: number; to: number} | undefined {
	const mention = mentionAt(doc, row)
	return mention?.form === 'name' && !(mention.from <= verb && verb < mention.to) ? mention : undefined
}
