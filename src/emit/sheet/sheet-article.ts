import type {EntityRecord} from '../../facts/entity.js'
import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'
import type {QuoteFact} from '../../facts/quote/schema.js'
import type {RoleFact} from '../../facts/role/schema.js'
import type {StatementFact} from '../../facts/statement/schema.js'
import {firstIndex, type Span} from '../../model/span.js'
import {headingSentences, sentenceBelowHeading} from './heading.js'
import {rowsOf} from './rows.js'

/** Lines of a section, at most. */
export const mostLines = 40

/** Most characters of a sentence: a longer one is a table or a list without full stops. */
export const mostSentence = 1500

/** A line of a sheet: Markdown, and the sentences that it gives, from 0; the first is the one that it names. */
export interface SheetLine {
	readonly text: string
	readonly sentences: readonly number[]
	/** The post behind the name of a speaker, with its commas. */
	readonly post?: string
	/** The line with more of its speech, for a sheet that has room. */
	readonly longer?: SheetLine
}

export interface SheetMention extends Span {
	readonly form: EntityRecord['mentions'][number]['form']
	readonly entity: EntityRecord
}

/** An extraction with what the lines of its sheet look up. */
export interface SheetArticle extends Extraction {
	/** The article's text. */
	readonly text: string
	/** Sentences that the heading gives. */
	readonly heading: ReadonlySet<number>
	/** Facts that begin in each sentence below the heading; those of the headline where the text first says them again. */
	readonly factsOf: ReadonlyMap<number, readonly Fact[]>
	/** Mentions that begin in each sentence, in the order of the text. */
	readonly mentionsOf: ReadonlyMap<number, readonly SheetMention[]>
	/** Pieces of direct speech that touch each sentence, each with its quote. */
	readonly speechOf: ReadonlyMap<number, readonly SpeechPiece[]>
	/** Quotes whose words touch each sentence. */
	readonly quotesOf: ReadonlyMap<number, readonly QuoteFact[]>
	/** Sentences that are rows of a list or announce it, each with the first row of its list. */
	readonly rows: ReadonlyMap<number, number>
	readonly people: ReadonlySet<string>
	readonly roles: readonly RoleFact[]
}

export interface SpeechPiece extends Span {
	readonly quote: QuoteFact
}

export function sheetArticle(extraction: Extraction): SheetArticle {
	const {entities, sentences} = extraction
	const heading = headingSentences(extraction)
	const placed = extraction.facts.map((fact) => ({
		fact,
		sentence: sentenceBelowHeading(fact, heading, (place) => sentenceAt(sentences, place)),
	}))
	const facts = extraction.facts.filter(({sentence}) => !heading.has(sentence))
	const quotes = facts.filter((fact): fact is QuoteFact => fact.kind === 'quote')
	const mentions = entities
		.flatMap((entity) => entity.mentions.map(({start, end, form}) => ({start, end, form, entity})))
		.sort((a, b) => a.start - b.start || b.end - a.end)
	const quotesOf = grouped(quotes, ({content}) => [
		...new Set(content.flatMap((piece) => sentencesIn(extraction, piece))),
	])
	const {text} = extraction.article
	const factsOf = factsBySentence(placed)
	return {
		...extraction,
		facts,
		text,
		heading,
		factsOf,
		mentionsOf: grouped(mentions, ({start}) => [sentenceAt(sentences, start)]),
		speechOf: grouped(
			quotes
				.filter(({mode}) => mode === 'direct')
				.flatMap((quote) => quote.content.map(({start, end}) => ({start, end, quote}))),
			(piece) => sentencesIn(extraction, piece),
		),
		quotesOf,
		rows: rowsOf({text, sentences, quotesOf, statementsOf: (sentence) => statementsOf({factsOf}, sentence)}),
		roles: extraction.facts.filter((fact): fact is RoleFact => fact.kind === 'role'),
		people: new Set(entities.filter(({type}) => type === 'person').map(({id}) => id)),
	}
}

function factsBySentence(
	placed: readonly {readonly fact: Fact; readonly sentence: number | null}[],
): Map<number, Fact[]> {
	const groups = grouped(placed, ({sentence}) => (sentence === null ? [] : [sentence]))
	return new Map([...groups].sort(([a], [b]) => a - b).map(([sentence, all]) => [sentence, all.map(({fact}) => fact)]))
}

/** Index of the sentence that holds a place of the text, or of the last one before it; -1 before the first. */
export function sentenceAt(sentences: readonly Span[], place: number): number {
	return firstIndex(sentences.length, (index) => sentences[index]!.start <= place) - 1
}

/** Indices of the sentences that a span touches. */
export function sentencesIn({sentences}: Pick<Extraction, 'sentences'>, {start, end}: Span): number[] {
	const first = Math.max(0, sentenceAt(sentences, start))
	const last = Math.max(first, sentenceAt(sentences, end - 1))
	return Array.from({length: last - first + 1}, (_, at) => first + at)
}

/** Each of all under its keys, in their order. */
export function grouped<Key, T>(all: readonly T[], keysOf: (one: T) => readonly Key[]): Map<Key, T[]> {
	const groups = new Map<Key, T[]>()
	for (const one of all) {
		for (const key of keysOf(one)) {
			const group = groups.get(key)
			if (group) group.push(one)
			else groups.set(key, [one])
		}
	}
	return groups
}

/** The statements that a sentence has. */
export const statementsOf = ({factsOf}: Pick<SheetArticle, 'factsOf'>, sentence: number): StatementFact[] =>
	(factsOf.get(sentence) ?? []).filter((fact) => fact.kind === 'statement')

/** Neither denied nor planned, feared or asked. */
export const isGivenAsFact = ({claim}: Fact): boolean => claim.modality === 'actual' && claim.polarity === 'affirmed'

/** Whether each quotation that opens in words ends there. */
export const isBalanced = (words: string): boolean => (words.match(/[“”„"«»]/g)?.length ?? 0) % 2 === 0
