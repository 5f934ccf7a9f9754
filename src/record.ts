import type {EntityRecord} from './facts/entity.js'
import type {Extraction} from './facts/extraction.js'
import type {Fact} from './facts/fact.js'
import type {Article} from './model/article/article.js'
import {bylineTest} from './model/article/beside/beside-text.js'
import type {Message} from './model/message.js'
import type {Reading} from './model/reading.js'
import type {OtherLanguage} from './sentences/other-language.js'

/** Writes a reading and its facts as the public record of an article. */
export function recordExtraction(reading: Reading, facts: Fact[], tokens: boolean): Extraction {
	const {article, sentences, messages} = reading
	return {
		article: recordArticle(article),
		sentences: sentences.map(({start, end}) => ({start, end})),
		entities: recordEntities(reading, facts),
		facts,
		messages: [...messages].sort((a, b) => a.start - b.start || a.end - b.end),
		...(tokens ? {tokens: recordTokens(reading)} : {}),
	}
}

/** The record of an article that is not read, since it is in another language: with a message and no facts. */
export function recordUnread(article: Article, {code, name}: OtherLanguage, messages: readonly Message[]): Extraction {
	const reason = `the text looks ${name} (${code}); facts are read from English alone, so there are none: ask for \`language: 'en'\` (\`--language en\`) to read it all the same`
	return {
		article: {...recordArticle(article), language: article.language ?? code},
		sentences: [],
		entities: [],
		facts: [],
		messages: [...messages, {start: 0, end: 0, text: '', reason, rule: 'article/language'}],
	}
}

const recordArticle = (article: Article): Extraction['article'] => ({
	...article,
	authors: [...article.authors],
	blocks: article.blocks.map(({start, end, type}) => ({start, end, type})),
})

function recordEntities({article, entities, mentions, text}: Reading, facts: readonly Fact[]): EntityRecord[] {
	const records: EntityRecord[] = entities.map(({id, type, subtype, name, gender, ids}) => ({
		id,
		type,
		subtype,
		name,
		gender,
		ids: {...ids},
		mentions: [],
		roles: [],
	}))
	for (const {start, end, form, entity} of mentions)
		records[entity]?.mentions.push({start, end, text: text.slice(start, end), form})
	const byId = new Map(records.map((record) => [record.id, record]))
	for (const fact of facts) {
		if (fact.kind !== 'role') continue
		byId
			.get(fact.personId)
			?.roles.push({title: fact.title, organization: fact.organization, status: fact.status, factId: fact.id})
	}
	const isInByline = bylineTest(article.blocks)
	// Whom a byline alone names is no one of the story's.
	const beside = new Set<unknown>(
		records.filter(({mentions: all}) => all.length > 0 && all.every(({start}) => isInByline(start))).map(({id}) => id),
	)
	if (beside.size > 0) for (const fact of facts) dropValues(beside, fact)
	return records.filter(({id}) => !beside.has(id))
}

// Takes out of a set what stands in a field, or in what a field holds.
function dropValues(from: Set<unknown>, value: unknown): void {
	if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) dropValues(from, one)
	else from.delete(value)
}

function recordTokens({tokens, syntax}: Reading): NonNullable<Extraction['tokens']> {
	return {
		start: [...tokens.starts],
		end: [...tokens.ends],
		upos: [...syntax.upos],
		xpos: [...syntax.xpos],
		lemma: [...syntax.lemmas],
		head: [...syntax.heads],
		deprel: [...syntax.deprels],
	}
}
