import type {EventFact} from '../../facts/event/schema.js'
import {overlaps} from '../../model/span.js'
import {isInMainClause} from './main-clause.js'
import {isOwnType} from './own-type.js'
import {isRow} from './rows.js'
import {mostLines, type SheetArticle, type SheetLine, sentenceAt, statementsOf} from './sheet-article.js'
import {capital, escapeMarkdown} from './wording/markdown.js'
import {isGivenIn} from './wording/repeats.js'
import {sentenceLine} from './wording/sentence-line.js'

/** Least confidence of an event of a built-in type, and of one whose type is named. */
const minEvent = 0.5
const minType = 0.7

/**
 * What happened, in the article's own words: the sentence of each event with its type. A sentence says who did what to whom, when
 * and for how much with more certainty than the roles one by one: of events on annotated news two
 * fifths have their type and all their roles right.
 * `used`: sentences of lines above. Direct speech is left to the speakers.
 */
export function eventLines(article: SheetArticle, used: ReadonlySet<number>, above: readonly SheetLine[]): SheetLine[] {
	const lines: SheetLine[] = []
	const cues = new Map(article.facts.map((fact) => [fact.id, fact.kind === 'quote' ? fact.cue : null]))
	// What is reported in a sentence that names no source is left to its speaker.
	const hasSource = ({claim}: EventFact, sentence: number): boolean => {
		const cue = claim.quoteId === null ? null : cues.get(claim.quoteId)
		return !cue || sentenceAt(article.sentences, cue.start) === sentence
	}
	for (const [sentence, facts] of article.factsOf) {
		if (lines.length === mostLines) break
		const events = facts.filter(
			(fact): fact is EventFact =>
				fact.kind === 'event' && isLikely(fact) && isMain(article, sentence, fact) && hasSource(fact, sentence),
		)
		if (events.length === 0 || used.has(sentence) || isRow(article, sentence) || isSpeech(article, sentence)) continue
		const line = sentenceLine(article, sentence, {given: used})
		if (line === null || isGivenIn(line.text, above, lines)) continue
		lines.push({
			...line,
			text: `${typesOf(events.filter((event) => isNamedByVerb(article, sentence, event)))}${line.text}`,
		})
	}
	return lines.sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

/** A sentence is left to its speaker from this share of direct speech on. */
const minSpeech = 0.4

function isSpeech({sentences, speechOf}: SheetArticle, index: number): boolean {
	const {start, end} = sentences[index]!
	const pieces = speechOf.get(index) ?? []
	return pieces.some((piece) => Math.min(end, piece.end) - Math.max(start, piece.start) >= minSpeech * (end - start))
}

// `In an interview, Ray praised the mill` is news of praise: a noun says what its sentence is about less often than its verb does.
const isNamedByVerb = (article: SheetArticle, sentence: number, event: EventFact): boolean =>
	isInMainClause(article, sentence, event.trigger) &&
	(isOwnType(event) || statementsOf(article, sentence).some(({verb}) => overlaps(verb, event.trigger)))

/** Least confidence of an event that a side remark of its sentence reports. */
const minAside = 0.8

const isMain = (article: SheetArticle, sentence: number, event: EventFact): boolean =>
	isOwnType(event) || event.confidence >= minAside || isInMainClause(article, sentence, event.trigger)

// Events of a caller's own types all stay: no model knows how sure they are.
const isLikely = (event: EventFact): boolean => isOwnType(event) || event.confidence >= minEvent

// `Arrest, charge: `; what is planned or denied is named by the sentence alone.
function typesOf(events: readonly EventFact[]): string {
	const types = events
		.filter((event) => isOwnType(event) || event.confidence >= minType)
		.filter(({claim}) => claim.modality === 'actual' && claim.polarity === 'affirmed')
		.map(({type}) => escapeMarkdown(type))
	return types.length > 0 ? `${capital([...new Set(types)].join(', '))}: ` : ''
}
