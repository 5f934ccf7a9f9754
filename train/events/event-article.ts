import type {RecordArticle, RecordEvent} from '#src/evaluate/records/record-article.js'

/** An article of which nothing but events is annotated. */
export const articleOfEvents = (
	{id, published, text}: Pick<RecordArticle, 'id' | 'published' | 'text'>,
	events: readonly RecordEvent[],
): RecordArticle => ({
	id,
	published,
	text,
	quotes: [],
	quantities: [],
	dates: [],
	entities: [],
	roles: [],
	statements: [],
	events,
	allStatements: false,
	relations: null,
	key: null,
})
