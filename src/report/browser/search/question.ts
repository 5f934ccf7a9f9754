import type {FactKind} from '../../../facts/fact.js'

/** What the reader looks for, as the address has it. */
export interface Question {
	/** Words that a fact must have. */
	readonly words: string
	readonly kinds: readonly FactKind[]
	/** Type of the kind: `attack`. */
	readonly type: string | null
	/** Name of a source. */
	readonly source: string | null
	/** First and last day, ISO dates. */
	readonly from: string | null
	readonly to: string | null
	/** Least confidence, in hundredths. */
	readonly sure: number
	/** Ids of entities: who says it, whom it is about, either. */
	readonly by: string | null
	readonly about: string | null
	readonly who: string | null
	readonly sort: Sort
}

export const sorts = ['newest', 'oldest', 'weight', 'sure'] as const

export type Sort = (typeof sorts)[number]

/** How each order is called. */
export const sortNames: Readonly<Record<Sort, string>> = {
	newest: 'newest first',
	oldest: 'oldest first',
	weight: 'most weight in its article',
	sure: 'surest first',
}

const kinds: ReadonlySet<string> = new Set(['quote', 'quantity', 'date', 'role', 'relation', 'statement', 'event'])

export function readQuestion(query: URLSearchParams): Question {
	const sort = sorts.find((name) => name === query.get('sort'))
	return {
		words: query.get('q') ?? '',
		kinds: (query.get('kind') ?? '').split(',').filter((kind): kind is FactKind => kinds.has(kind)),
		type: query.get('type'),
		source: query.get('source'),
		from: dateOr(query.get('from')),
		to: dateOr(query.get('to')),
		sure: Math.min(100, Math.max(0, Number(query.get('sure')) || 0)),
		by: query.get('by'),
		about: query.get('about'),
		who: query.get('who'),
		sort: sort ?? 'newest',
	}
}

const dateOr = (written: string | null): string | null =>
	written !== null && /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null

/** The question as the query of an address; what is as it is by itself is left out. */
export const queryOf = (question: Question): Record<string, string | number | null> => ({
	q: question.words,
	kind: question.kinds.join(','),
	type: question.type,
	source: question.source,
	from: question.from,
	to: question.to,
	sure: question.sure === 0 ? null : question.sure,
	by: question.by,
	about: question.about,
	who: question.who,
	sort: question.sort === 'newest' ? null : question.sort,
})
