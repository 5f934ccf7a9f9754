import {isRecord} from '../model/expected.js'

/** A record, or a part of one, whole or compact. */
export type Fields = Readonly<Record<string, unknown>>

/** Which kind of object a field stands in, where that matters. */
export type Where = 'fact' | 'claim' | 'evidence' | 'entity' | 'mention' | 'block' | 'other'

/** The parts of an extraction, whole or compact, that the values of fields elsewhere follow from. */
export interface Known {
	readonly text: string
	readonly articleId: unknown
	sentenceAt(start: number): number
	nameOf(entityId: unknown): string | undefined
	/** The entity that has a mention of exactly this extent; null for none. */
	mentionedAt(start: unknown, end: unknown): string | null
	quote(id: unknown): Fields | undefined
	rolesOf(entityId: unknown): readonly Fields[]
}

/** Values that fields have mostly. */
const usual: ReadonlyMap<string, Fields> = new Map<string, Fields>(
	Object.entries({
		claim: {polarity: 'affirmed', modality: 'actual'},
		evidence: {rule: 'clause/main'},
		mention: {form: 'name'},
		block: {type: 'paragraph'},
		quote: {act: 'say', sourceType: 'person', mode: 'indirect'},
		quantity: {bound: '=', type: 'count'},
		date: {type: 'DATE', granularity: 'day'},
		role: {status: 'current'},
		statement: {tense: 'past', voice: 'active'},
	}),
)

/**
 * The value that a field has where it isn't written in a compact record; undefined: null, `[]` or an object of nothing but
 * such fields. `has` says whether the object, when it is whole, has a field. Asks `object` for fields that are never left
 * out, or works these out likewise: so it gives the same for whole and for compact objects.
 */
export function derived(
	object: Fields,
	key: string,
	where: Where,
	has: (key: string) => boolean,
	known: Known,
): unknown {
	const common = usual.get(where === 'fact' ? String(object.kind) : where)?.[key]
	if (common !== undefined) return common
	const derive = where === 'fact' ? ofFact.get(key) : where === 'claim' ? ofClaim.get(key) : undefined
	if (derive) return derive(object, known)
	if (where === 'entity' && key === 'roles') return known.rolesOf(object.id)
	if (typeof object.start === 'number') {
		if (key === 'text') return known.text.slice(object.start, object.end as number)
		// `wait`, `say`
		if (key === 'lemma') return known.text.slice(object.start, object.end as number).toLowerCase()
		if (key === 'id' && has('text')) return known.mentionedAt(object.start, object.end)
		if (key === 'name' && has('id'))
			return known.nameOf(idOf(object, known)) ?? derived(object, 'text', where, has, known)
	} else if (key === 'name' && where === 'other') return known.nameOf(object.id)
	return has(`${key}Id`) ? known.nameOf(object[`${key}Id`]) : undefined
}

const idOf = (object: Fields, known: Known): unknown =>
	object.id === undefined ? known.mentionedAt(object.start, object.end) : object.id

type Derive = (object: Fields, known: Known) => unknown

const ofFact: ReadonlyMap<string, Derive> = new Map<string, Derive>(
	Object.entries({
		schema: () => 1,
		article: (_, {articleId}) => articleId,
		sentence: ({evidence}, {sentenceAt}) => sentenceAt((evidence as {start: number}).start),
		speakers(quote, known) {
			const {by, byId} = speakerOf(quote, known)
			return by === null && byId === null ? undefined : [{name: by, id: byId, title: quote.speakerTitle ?? null}]
		},
	}),
)

// What a quote holds is claimed by its speaker.
const ofClaim: ReadonlyMap<string, Derive> = new Map<string, Derive>(
	Object.entries({
		by: ({quoteId, byId}, known) => quoted(quoteId, known)?.by ?? known.nameOf(byId),
		byId: ({quoteId}, known) => quoted(quoteId, known)?.byId,
		cue: ({quoteId}, known) => quoted(quoteId, known)?.cue,
		mode: ({quoteId}, known) => quoted(quoteId, known)?.mode ?? 'stated',
		chain(claim, known) {
			const [by, byId, cue] = ['by', 'byId', 'cue'].map((key) =>
				claim[key] === undefined ? (ofClaim.get(key)!(claim, known) ?? null) : claim[key],
			)
			return by === null && byId === null && cue === null ? undefined : [{by, byId, cue}]
		},
	}),
)

function quoted(id: unknown, known: Known): Fields | undefined {
	const quote = known.quote(id)
	if (!quote) return undefined
	const cue = quote.cue as {start: number; end: number} | null | undefined
	return {
		...speakerOf(quote, known),
		cue: cue ? known.text.slice(cue.start, cue.end) : undefined,
		mode: quote.mode === 'direct' ? 'quoted' : 'reported',
	}
}

/** Name and id of a quote's speaker; null where it can't be had. */
function speakerOf(
	{speaker, speakerId = null}: Fields,
	{nameOf}: Known,
): {readonly by: unknown; readonly byId: unknown} {
	return {by: speaker === undefined ? (nameOf(speakerId) ?? null) : speaker, byId: speakerId}
}

/** Whether a record has what `knownOf` relies on; the rest is looked at with the schema. */
export const isReadable = ({article, sentences, entities, facts}: Fields): boolean =>
	isRecord(article) &&
	typeof article.text === 'string' &&
	[sentences, entities, facts].every((list = []) => Array.isArray(list) && list.every(isRecord)) &&
	((entities as Fields[] | undefined) ?? []).every(
		({mentions = []}) => Array.isArray(mentions) && mentions.every(isRecord),
	) &&
	((facts as Fields[] | undefined) ?? []).every(({evidence}) => isRecord(evidence))

/** Looks up what an extraction, whole or compact, has. */
export function knownOf({article, sentences = [], entities = [], facts = []}: Fields): Known {
	const {text, id} = article as {text: string; id: unknown}
	const starts = (sentences as {start: number}[]).map(({start}) => start)
	const names = new Map((entities as Fields[]).map((entity) => [entity.id, entity.name as string]))
	const mentions = new Map<string, string>()
	for (const entity of entities as {id: string; mentions?: {start: number; end: number}[]}[])
		for (const {start, end} of entity.mentions ?? []) mentions.set(`${start}-${end}`, entity.id)
	const quotes = new Map<unknown, Fields>()
	const roles = new Map<unknown, Fields[]>()
	const nameOf: Known['nameOf'] = (entityId) => names.get(entityId)
	for (const fact of facts as Fields[]) {
		if (fact.kind === 'quote') quotes.set(fact.id, fact)
		if (fact.kind !== 'role') continue
		const {id: factId, personId, organizationId, title = null, status = usual.get('role')!.status} = fact
		const organization = fact.organization === undefined ? (nameOf(organizationId) ?? null) : fact.organization
		const own = roles.get(personId)
		if (own) own.push({title, organization, status, factId})
		else roles.set(personId, [{title, organization, status, factId}])
	}
	return {
		text,
		articleId: id,
		nameOf,
		sentenceAt: (start) => Math.max(0, lastAtMost(starts, start)),
		mentionedAt: (start, end) => mentions.get(`${start}-${end}`) ?? null,
		quote: (quoteId) => quotes.get(quoteId),
		rolesOf: (entityId) => roles.get(entityId) ?? [],
	}
}

function lastAtMost(starts: readonly number[], place: number): number {
	let [low, high] = [0, starts.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (starts[middle]! <= place) low = middle + 1
		else high = middle
	}
	return low - 1
}

/** The kind of object below a field of an object. */
export function below(where: Where, key: string): Where {
	if (key === 'facts') return 'fact'
	if (key === 'entities' && where === 'other') return 'entity'
	if (key === 'claim') return 'claim'
	if (key === 'mentions') return 'mention'
	return key === 'blocks' ? 'block' : key === 'evidence' ? 'evidence' : 'other'
}
