import type {EntityRecord} from '../../../facts/entity.js'
import {inClass} from '../../../lexicon/lexicon.js'
import {type SheetArticle, type SheetMention, sentenceAt} from '../sheet-article.js'

/** `A member said that he would leave`: the pronoun may be the member. */
export const hasIndefinite = ({factsOf, sentences}: SheetArticle, {start}: SheetMention): boolean =>
	(factsOf.get(sentenceAt(sentences, start)) ?? []).some((fact) => {
		const one = fact.kind === 'quote' ? fact.source : fact.kind === 'statement' ? fact.subject : null
		if (one === null || one.end > start || !/^(?:an?|another|one) /i.test(one.text)) return false
		return /^[^,]{1,60}/
			.exec(one.text)![0]
			.split(' ')
			.some((word) => inClass(word, 'person-noun'))
	})

/** `Lee`, which people of the article have as their last name. */
export const isLastName = (
	{entities}: SheetArticle,
	{entity: {type, name}}: SheetMention,
	one: EntityRecord,
): boolean =>
	one.type === 'person' &&
	type !== 'person' &&
	entities.some((other) => other.type === 'person' && other.name.endsWith(` ${name}`))
