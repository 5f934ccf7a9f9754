import {type Document, normAt, uposAt} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {isPersonAt, namesIn, type ResolvedEntities} from './known.js'
import {type ResolvedSpeakers, speakerRule} from './speaker-rule.js'

/** So far behind the head of a source its apposition begins, in tokens. */
const maxApposedDistance = 15

/** A title before an apposed name is shorter, in tokens. */
const maxTitleTokens = 5

export const apposedName = speakerRule(
	{
		name: 'apposed-name',
		phase: 'apposition',
		example: 'The special rapporteur on torture, Jane Holt, said the report was late.',
	},
	({doc, known}, quote) => findApposed(doc, quote, known),
)

// A person or organization named behind the noun, between commas or dashes or right there: `the special rapporteur, Jane Holt,`,
// `the consulting firm Acme`.
function findApposed(doc: Document, {source}: QuoteSpan, known: ResolvedEntities): ResolvedSpeakers | undefined {
	if (!source || mentionAt(known, source.to - 1)?.form === 'pronoun') return undefined
	for (let row = source.head + 1; row < source.head + maxApposedDistance; row++) {
		const tag = uposAt(doc, row)
		if (tag === 'VERB' || tag === 'AUX' || doc.tokens.sentences[row] !== doc.tokens.sentences[source.head]) break
		const comma = beforeTitle(doc, row)
		const isAfterComma = comma > source.head && normAt(doc, comma) === ','
		const mention = isAfterComma || row === source.head + 1 ? mentionAt(known, row) : undefined
		if (mention?.form !== 'name' || mention.from !== row) continue
		const ends = /^[,(—–-]$/.test(normAt(doc, mention.to))
		const type = known.entities[mention.entity]?.type
		if (type === 'person') {
			if (!isAfterComma) continue
			if (!ends || isPersonAt(known, source.head)) break
			return {speakers: [mention.entity], rule: 'source/apposition', confidence: 0.92}
		}
		if (type === 'organization' && (ends || mention.to === source.to) && !isNamed(source, known))
			return {speakers: [mention.entity], rule: 'source/apposition', confidence: 0.85}
	}
	return undefined
}

// `, Rep. Kevin Holt,`, `, the Acme Institute,`: the row before what belongs to a name.
function beforeTitle(doc: Document, name: number): number {
	let row = name - 1
	while (row > name - maxTitleTokens && /^(?:the|\.)$/.test(normAt(doc, row))) row--
	while (row > name - maxTitleTokens && doc.lexicon.has(normAt(doc, row).replace(/\.$/, ''), 'title-noun')) row--
	return row
}

// `Ruiz, director of research, Acme Institute`: no organization stands beside a person, nor beside another name.
const isNamed = (source: Range & {readonly head: number}, known: ResolvedEntities): boolean =>
	mentionAt(known, source.head)?.form === 'name' ||
	namesIn(known, source).some(({entity}) => known.entities[entity]?.type === 'person')
