import {type Document, lemmaAt, normAt} from '../model/document.js'
import type {QuoteMention, SpokenMention} from '../model/quote.js'
import type {Known} from './known.js'
import type {Attribution} from './speakers.js'

/** As often whoever was spoken to is the one that answers. */
const sureOfAnswer = 0.75

/** `“We won,” Lowe told Obi. “We lost nothing,” he replied.`: whoever was told answers, not who told him. */
export function answeringSource(
	doc: Document,
	{source, cue}: SpokenMention,
	{entities}: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	const last = before.at(-1)
	if (
		!source ||
		!cue ||
		!last?.cue ||
		last.addresseeEntity < 0 ||
		!doc.lexicon.has(lemmaAt(doc, cue.head), 'answering')
	)
		return undefined
	const pronoun = source.to - source.from === 1 ? normAt(doc, source.from) : ''
	if (pronoun !== 'he' && pronoun !== 'she') return undefined
	const {sentences} = doc.tokens
	const apart = (sentences[source.from] ?? 0) - (sentences[last.cue.head] ?? 0)
	const hearer = entities[last.addresseeEntity]
	const gender = pronoun === 'he' ? 'male' : 'female'
	if (apart < 0 || apart > 1 || hearer?.type !== 'person' || last.speakers.includes(last.addresseeEntity))
		return undefined
	if (hearer.gender !== null && hearer.gender !== gender) return undefined
	return {speakers: [last.addresseeEntity], rule: 'quote/answer', confidence: sureOfAnswer}
}
