import {describe} from '../../describe.js'
import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'

/** What a tool answers: text, and for an error that it is one. */
export interface Answer {
	// The protocol's types ask for lists that may be written to.
	content: {type: 'text'; text: string}[]
	isError?: boolean
	[field: string]: unknown
}

export const answer = (value: unknown): Answer => ({content: [{type: 'text', text: JSON.stringify(value, null, 1)}]})

export const failure = (reason: string, cure: string): Answer => ({
	content: [{type: 'text', text: `${reason}; ${cure}`}],
	isError: true,
})

/** A fact in short: an English line, the words that it rests on with their place, who says so, how sure it is. */
export const shortFact = (fact: Fact): object => ({
	id: fact.id,
	kind: fact.kind,
	line: describe(fact),
	evidence: {start: fact.evidence.start, end: fact.evidence.end, text: fact.evidence.text},
	sentence: fact.sentence + 1,
	...(fact.claim.by !== null && {saidBy: fact.claim.by}),
	...(fact.claim.polarity !== 'affirmed' && {polarity: fact.claim.polarity}),
	...(fact.claim.modality !== 'actual' && {modality: fact.claim.modality}),
	confidence: fact.confidence,
	salience: fact.salience,
})

/** An article in short, the facts that matter most first; `whole`: the records as `extract` gives them. */
export function articleAnswer({article, facts, entities, messages}: Extraction, whole: boolean): object {
	const {id, title, published, url, source} = article
	return {
		article: {id, title, published, url, source},
		...(messages.length > 0 && {notes: messages.map(({reason}) => reason)}),
		facts: whole ? facts : [...facts].sort((a, b) => b.salience - a.salience).map(shortFact),
		...(whole && {entities}),
	}
}
