import type {Ranker} from '../learning/linear/ranker.js'
import {bylineTest} from '../model/article/beside/beside-text.js'
import {rowAfter} from '../model/document.js'
import {hashesAfter} from '../model/hash.js'
import {itemAt} from '../model/item-at.js'
import type {Reading} from '../model/reading.js'
import {encloses, firstIndex, type Span, textSpan} from '../model/span.js'
import {claimOf, quotesByRow} from './claim.js'
import {calibrate} from './confidence.js'
import {draftDates} from './date/rule.js'
import type {Draft} from './draft.js'
import type {EventModel} from './event/model.js'
import {draftEvents} from './event/rule.js'
import {standardTypes, type TypeIndex} from './event/trigger/type-index.js'
import {type Fact, type FactKind, factKinds} from './fact.js'
import {observeLeftOut} from './observe-left-out.js'
import {draftQuantities} from './quantity/rule.js'
import {draftQuotes} from './quote/rule.js'
import {draftRelations} from './relation/rule.js'
import {endPosts} from './role/ended.js'
import {draftRoles} from './role/rule.js'
import {rateFacts} from './salience/rate.js'
import {leaveDoubtfulOpen} from './statement/doubtful-pronouns.js'
import {codeStatements} from './statement/plover.js'
import {draftStatements} from './statement/rule.js'
import {isMainStatement, judgeStatements} from './statement/select.js'

/** The learned parts of facts; null leaves out what one does. */
export interface FactModels {
	/** What a fact's own confidence is worth. */
	readonly confidence: Ranker | null
	/** Which statements are worth stating. */
	readonly statements: Ranker | null
	/** How much a fact matters. */
	readonly salience: Ranker | null
	/** Which relations hold between two entities. */
	readonly relations: Ranker | null
	/** Which words name an event of which type, and what plays which role in it. */
	readonly events: EventModel | null
	/** Which code of PLOVER an event has. */
	readonly plover: Ranker | null
}

/** Facts as their rules draft them. */
export const noFactModels: FactModels = {
	confidence: null,
	statements: null,
	salience: null,
	relations: null,
	events: null,
	plover: null,
}

/** What relations and events are found by. */
interface Means {
	/** What is learned of relations; null: rules alone. */
	readonly relations: Ranker | null
	/** What is learned of events; null: strong triggers and frames alone. */
	readonly events: EventModel | null
	/** What is learned of the codes of events; null: rules alone. */
	readonly plover: Ranker | null
	/** Types of events, with a caller's own. */
	readonly types: TypeIndex
	readonly isoOf: (name: string) => string | null
}

/** One rule for each kind, which drafts its facts from a reading. A new kind is one line here. */
const rules: Readonly<Record<FactKind, (reading: Reading, means: Means) => readonly Draft[]>> = {
	quote: draftQuotes,
	quantity: draftQuantities,
	date: draftDates,
	role: draftRoles,
	relation: (reading, {relations}) => draftRelations(reading, relations),
	statement: draftStatements,
	event: (reading, {events, types, ...codes}) => draftEvents(reading, types, events, codes),
}

export interface ComposeOptions {
	/** All kinds by default. */
	readonly kinds?: readonly FactKind[] | undefined
	readonly models?: FactModels | null
	/** Statements that are not worth stating too. */
	readonly allStatements?: boolean
	/** Types of events, with the caller's own. */
	readonly eventTypes?: TypeIndex
	/** The ISO 3166 code of a place or people by its name; null for other names. */
	readonly isoOf?: (name: string) => string | null
}

/** Turns a reading into facts of these kinds, in the order of the text. */
export function composeFacts(reading: Reading, options: ComposeOptions = {}): Fact[] {
	const {
		kinds = factKinds,
		models = null,
		allStatements = false,
		eventTypes = standardTypes(),
		isoOf = () => null,
	} = options
	const means = {
		relations: models?.relations ?? null,
		events: models?.events ?? null,
		plover: models?.plover ?? null,
		types: eventTypes,
		isoOf,
	}
	// How much a fact matters is read from the facts of all kinds.
	const {observer} = reading.run
	const isInByline = bylineTest(reading.article.blocks)
	const composed = composeAll(reading, models?.salience ? factKinds : kinds, means)
	const facts = composed.filter(({evidence}) => !isInByline(evidence.start))
	if (observer) observeLeftOut(observer, composed, facts, 'byline')
	if (models?.confidence) calibrate(facts, models.confidence, observer)
	const sorted = withoutDuplicates(facts)
	if (observer) observeLeftOut(observer, facts, sorted, 'duplicate')
	addQuantities(sorted)
	endPosts(sorted)
	const least = models?.statements ? judgeStatements(reading, sorted, models.statements) : 0
	if (models?.salience) rateFacts(reading, sorted, {model: models.salience, leastStatement: least})
	const choice = allStatements ? sorted : sorted.filter((fact) => isMainStatement(fact, least))
	const chosen = choice.filter(({kind}) => kinds.includes(kind))
	if (means.plover) codeStatements(reading, chosen, means.plover, isoOf)
	leaveDoubtfulOpen(reading, chosen)
	if (observer) observeLeftOut(observer, choice, chosen, 'kinds')
	return chosen
}

function composeAll(reading: Reading, kinds: readonly FactKind[], means: Means): Fact[] {
	const quoteAt = quotesByRow(reading)
	const hashOf = hashesAfter(reading.article.id, reading.article.hash)
	const idOf = ({fields, evidence, key}: Draft): string => hashOf(fields.kind, evidence.start, evidence.end, key)
	const quotes = draftQuotes(reading)
	const quoteIds = quotes.map(idOf)
	const quoteId = (quote: number): string | null => (reading.quotes[quote]?.isReport ? null : (quoteIds[quote] ?? null))
	const facts: Fact[] = []
	for (const kind of kinds) {
		const drafts: Draft[] = [...(kind === 'quote' ? quotes : rules[kind](reading, means))]
		const ids = kind === 'quote' ? quoteIds : drafts.map(idOf)
		// Each draft is let go once its fact is made: a long text has tens of thousands.
		drafts.reverse()
		let index = 0
		for (let draft = drafts.pop(); draft; draft = drafts.pop()) {
			const id = ids[index++]!
			// `Police said Lee told a friend, “I did it”`: the quote is Lee's alone.
			if (itemAt(reading.quotes, draft.quote)?.isReport) continue
			facts.push(completeFact(reading, draft, id, {claim: claimOf(reading, quoteAt, draft, quoteId), ids}))
		}
	}
	return facts
}

function completeFact(
	reading: Reading,
	draft: Draft,
	id: string,
	{claim, ids}: {claim: Fact['claim']; ids: readonly string[]},
): Fact {
	const {fields, evidence, rule, confidence, related, alsoAt, byClaim} = draft
	const {kind, ...own} = fields
	const {start, end} = evidence
	const fact = {
		schema: 1,
		id,
		kind,
		article: reading.article.id,
		sentence: reading.tokens.sentences[rowAfter(reading, evidence.start)] ?? 0,
		...own,
		claim,
		// Written out: an object that begins with a spread and goes on gets a hidden class of its own.
		evidence: {start, end, text: reading.text.slice(start, end), rule},
		alsoAt: alsoAt.map((span) => textSpan(reading.text, span)),
		related: related.map(({index, as}) => ({id: ids[index]!, as})),
		confidence: Math.round(confidence * 1000) / 1000,
		salience: 0,
	} as Fact
	return byClaim ? Object.assign(fact, byClaim(claim)) : fact
}

function withoutDuplicates(facts: readonly Fact[]): Fact[] {
	const seen = new Map<string, Fact>()
	for (const fact of facts) if (!seen.has(fact.id)) seen.set(fact.id, fact)
	return [...seen.values()].sort(
		(a, b) =>
			a.evidence.start - b.evidence.start ||
			b.evidence.end - a.evidence.end ||
			(a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
	)
}

// A statement lists the quantities inside it; an argument of an event names the first whose numeral it holds: `$2 billion` of
// `a $2 billion rescue`. In place.
function addQuantities(facts: readonly Fact[]): void {
	const quantities = facts.filter((fact) => fact.kind === 'quantity')
	const inside = ({start, end}: Span): string[] => {
		const first = firstIndex(quantities.length, (index) => quantities[index]!.evidence.start < start)
		const ids: string[] = []
		for (let at = first; at < quantities.length && quantities[at]!.evidence.start < end; at++)
			if (quantities[at]!.evidence.end <= end) ids.push(quantities[at]!.id)
		return ids.slice()
	}
	const byNumeral = [...quantities].sort((a, b) => a.numeral.start - b.numeral.start)
	const firstIn = (span: Span): string | null => {
		const first = byNumeral[firstIndex(byNumeral.length, (index) => byNumeral[index]!.numeral.start < span.start)]
		return first && encloses(span, first.numeral) ? first.id : null
	}
	for (const fact of facts)
		if (fact.kind === 'event') for (const one of fact.arguments) one.quantityId = firstIn(one)
		else if (fact.kind === 'statement') fact.quantities = inside(fact.evidence)
}
