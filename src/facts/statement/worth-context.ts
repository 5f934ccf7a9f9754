import {lemmaAt, uposAt} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import {encloses} from '../../model/span.js'
import type {Fact} from '../fact.js'
import type {StatementFact} from './schema.js'

/** What the statements of an article are judged beside. */
export interface StatementContext {
	/** Mentions of each entity, by id. */
	readonly mentions: ReadonlyMap<string, number>
	/** Statements of each sentence. */
	readonly bySentence: ReadonlyMap<number, readonly StatementFact[]>
	/** How many there are, in steps of half an octave. */
	readonly crowd: number
	/** Entities of the first three sentences. */
	readonly lead: ReadonlySet<string>
	/** Lemmas of verbs and nouns of the first two sentences. */
	readonly words: ReadonlySet<string>
}

/** Collects what the statements of an article are judged beside. */
export function contextOfStatements(reading: Reading, facts: readonly Fact[]): StatementContext {
	const mentions = new Map<string, number>()
	for (const {entity} of reading.mentions) {
		const id = reading.entities[entity]?.id
		if (id !== undefined) mentions.set(id, (mentions.get(id) ?? 0) + 1)
	}
	const bySentence = new Map<number, StatementFact[]>()
	for (const fact of facts) {
		if (fact.kind !== 'statement') continue
		const own = bySentence.get(fact.sentence)
		if (own) own.push(fact)
		else bySentence.set(fact.sentence, [fact])
	}
	const count = facts.filter(({kind}) => kind === 'statement').length
	const lead = new Set<string>()
	for (const {entity, from} of reading.mentions)
		if (reading.tokens.sentences[from]! < 3) lead.add(reading.entities[entity]?.id ?? '')
	const words = new Set<string>()
	for (let row = 0; row < reading.tokens.length && reading.tokens.sentences[row]! < 2; row++)
		if (/^(?:NOUN|VERB)$/.test(uposAt(reading, row))) words.add(lemmaAt(reading, row))
	return {mentions, bySentence, crowd: Math.min(16, Math.floor(2 * Math.log2(count + 1))), lead, words}
}

/** The other statements of its sentence: how many there are, hold it, lie in it. */
export function companyOf(fact: StatementFact, {bySentence}: StatementContext) {
	const others = (bySentence.get(fact.sentence) ?? []).slice(0, 40)
	const length = (one: StatementFact): number => one.evidence.end - one.evidence.start
	let enclosed = 0
	let holds = 0
	let longest = 1
	for (const other of others) {
		if (other === fact) continue
		if (encloses(other.evidence, fact.evidence)) enclosed++
		else if (encloses(fact.evidence, other.evidence)) holds++
		if (length(other) > length(fact)) longest = 0
	}
	return {
		count: Math.min(5, others.length),
		enclosed: Math.min(3, enclosed),
		encloses: Math.min(3, holds),
		first: others[0] === fact ? 1 : 0,
		longest,
	}
}
