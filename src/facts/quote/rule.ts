import {confidences} from '../../model/confidences.js'
import {lemmaIn, spanOf, textOf} from '../../model/document.js'
import type {Adjunct} from '../../model/grammar/phrases.js'
import {itemAt} from '../../model/item-at.js'
import type {QuoteMention} from '../../model/quote.js'
import {mentionAt, type Reading, timesIn} from '../../model/reading.js'
import {overlaps, type Range, type Span, textSpan} from '../../model/span.js'
import {type Draft, makeDraft} from '../draft.js'
import type {QuoteFact} from './schema.js'
import {titlesByPerson} from './titles.js'

/** Weight of the speaker's confidence in that of the quote. */
const speakerWeight = confidences.quotes['weight-of-speaker']

/** A draft for each quote of the reading, index for index. */
export function draftQuotes(reading: Reading): Draft<QuoteFact>[] {
	const titles = titlesByPerson(reading)
	return reading.quotes.map((quote, index) =>
		makeDraft<QuoteFact>({
			fields: fieldsOf(reading, quote, titles),
			evidence: enclosing(quote),
			rule: quote.rule,
			confidence: quote.confidence * (1 - speakerWeight + speakerWeight * quote.speakerConfidence),
			key: quote.content.map(({start, end}) => `${start}-${end}`).join(),
			quote: index,
		}),
	)
}

// `Weller called the vote “reckless”`: the clause may end before the closing mark of its content.
const enclosing = ({start, end, content}: QuoteMention): Span => ({
	start: Math.min(start, ...content.map((piece) => piece.start)),
	end: Math.max(end, ...content.map((piece) => piece.end)),
})

function fieldsOf(
	reading: Reading,
	quote: QuoteMention,
	titles: ReadonlyMap<number, string>,
): Draft<QuoteFact>['fields'] {
	const {text, entities} = reading
	const name = (speaker: number): string => entities[speaker]?.name ?? ''
	const speakers: QuoteFact['speakers'] = quote.speakers.map((speaker) => ({
		name: name(speaker),
		id: entities[speaker]?.id ?? null,
		title: titles.get(speaker) ?? null,
	}))
	// `Holt and her aides`: a coordinated source without a name.
	if (quote.description !== null) speakers.push({name: quote.description, id: null, title: null})
	const span = (range: Range | null) => range && textOf(reading, range)
	const {occasion, place, time} = settingOf(reading, quote)
	return {
		kind: 'quote',
		content: quote.content.map((piece) => textSpan(text, piece)),
		mode: quote.mode,
		act: quote.act,
		cue: quote.cue && cueField(reading, quote.cue),
		source: span(quote.source),
		sourceType: quote.sourceType,
		speaker: speakers.length > 0 ? speakers.map((speaker) => speaker.name).join(' and ') : null,
		speakerId: speakers[0]?.id ?? null,
		speakerTitle: speakers[0]?.title ?? null,
		speakers,
		speakerRule: quote.speakerRule,
		speakerConfidence: quote.speakerConfidence,
		addressee: span(quote.addressee),
		addresseeId: itemAt(entities, quote.addresseeEntity)?.id ?? null,
		occasion,
		place,
		time,
		insertions: quote.insertions.map((piece) => textSpan(text, piece)),
	}
}

// Written out: an object that begins with a spread and goes on gets a hidden class of its own.
function cueField(reading: Reading, cue: NonNullable<QuoteMention['cue']>): QuoteFact['cue'] {
	const {start, end, text} = textOf(reading, cue)
	return {start, end, text, lemma: cue.lemma}
}

// The setting: adjuncts of the cue with a date, a place or a noun for a speech event.
function settingOf(
	reading: Reading,
	{adjuncts, content}: QuoteMention,
): Pick<QuoteFact, 'occasion' | 'place' | 'time'> {
	let occasion: QuoteFact['occasion'] = null
	let place: QuoteFact['place'] = null
	let time: string | null = null
	for (const adjunct of adjuncts) {
		const span = spanOf(reading, adjunct)
		if (content.some((piece) => overlaps(piece, span))) continue
		const [date] = timesIn(reading, span)
		if (date) time ??= date.type === 'DURATION' ? null : date.value
		const named = placeIn(reading, adjunct)
		if (isOccasion(reading, adjunct)) occasion ??= textOf(reading, adjunct)
		if (named) place ??= {start: named.start, end: named.end, text: reading.text.slice(named.start, named.end)}
	}
	return {occasion, place, time}
}

// `at a rally`, `in her book`
const isOccasion = (reading: Reading, {preposition, head}: Adjunct): boolean =>
	reading.lexicon.has(preposition, 'setting-preposition') && occasionClasses.some((one) => lemmaIn(reading, head, one))

const occasionClasses = ['speech-event', 'gathering-noun', 'document-noun'] as const

function placeIn(reading: Reading, {from, to}: Range): Span | undefined {
	for (let row = from; row < to; row++) {
		const mention = mentionAt(reading, row)
		if (mention?.form === 'name' && reading.entities[mention.entity]?.type === 'place') return mention
	}
	return undefined
}
