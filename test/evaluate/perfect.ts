import {goldMentions} from '../../bench/gold/coreference/coreference.js'
import type {TreebankDocument} from '../../bench/gold/formats/conllu.js'
import {type FairText, fairClasses} from '../../bench/gold/formats/fair.js'
import type {TypedSpan} from '../../bench/gold/names/names.js'
import type {AttributionGold} from '../../bench/gold/quotes/news-attributions.js'
import type {RecordArticle} from '../../src/evaluate/records/record-article.js'
import type {EntityRecord} from '../../src/facts/entity.js'
import type {Extraction} from '../../src/facts/extraction.js'
import {date, entity, made, quantity, quote, relation, role, spanOf, statement} from './made.js'

// What a perfect program would return for gold of each form.

type Pair = readonly [number, number]

const at = (text: string, [start, end]: Pair) => spanOf(text, start, end)

const mentionAt = (text: string, span: {start: number; end: number}, form: 'name' | 'nominal' = 'name') => ({
	...spanOf(text, span.start, span.end),
	form,
})

/** Each name an entity of its own. */
export function perfectNames(
	text: string,
	names: readonly TypedSpan[],
	typeOf: (type: string) => Pick<EntityRecord, 'type'> & Partial<EntityRecord>,
): Extraction {
	const entities = names.map((name, index) =>
		entity({...typeOf(name.type), id: String(index), name: String(index), mentions: [mentionAt(text, name)]}),
	)
	return made(text, {entities})
}

export function perfectFair({text, labels}: FairText): Extraction {
	const types = {PER: 'person', LOC: 'place', ORG: 'organization'} as const
	const ids = [...new Set(labels.map(({entity_id}) => entity_id))]
	const entities = ids.flatMap((id) => {
		const own = labels.filter((label) => label.entity_id === id && fairClasses(label).length > 0 && !label.optional)
		const [type] = own.flatMap(fairClasses)
		const mentions = own.map(({span, coref}) => ({
			...at(text, span),
			form: coref ? ('pronoun' as const) : ('name' as const),
		}))
		return type ? [entity({type: types[type as keyof typeof types], id, name: own[0]!.name, mentions})] : []
	})
	return made(text, {entities})
}

export function perfectAttributions({text, attributions}: AttributionGold): Extraction {
	const facts = attributions.flatMap(({source, cue, content, quoteType}) =>
		content.length > 0 && source.length < 2
			? quote({
					content: content.map((span) => at(text, span)),
					mode: quoteType,
					source: source[0] ? at(text, source[0]) : null,
					cue: cue[0] ? {...at(text, cue[0]), lemma: ''} : null,
				})
			: [],
	)
	return made(text, {facts})
}

export function perfectTree({text, tokens, words, sentences}: TreebankDocument): Extraction {
	return made(text, {
		sentences: sentences.map(({fromToken, toToken}) => ({
			start: tokens[fromToken]!.start,
			end: tokens[toToken - 1]!.end,
		})),
		tokens: {
			start: words.map(({start}) => start),
			end: words.map(({end}) => end),
			upos: words.map(({upos}) => upos),
			xpos: words.map(({xpos}) => xpos),
			lemma: words.map(({lemma}) => lemma),
			head: words.map(({head}) => head),
			deprel: words.map(({deprel}) => deprel),
		},
	})
}

export function perfectClusters(gold: TreebankDocument): Extraction {
	const clusters = new Map<string, ReturnType<typeof goldMentions>>()
	for (const mention of goldMentions(gold))
		clusters.set(mention.cluster, [...(clusters.get(mention.cluster) ?? []), mention])
	const entities = [...clusters].map(([name, mentions]) =>
		entity({type: 'person', name, mentions: mentions.map((mention) => mentionAt(gold.text, mention, 'nominal'))}),
	)
	return made(gold.text, {entities})
}

export function perfectRecords(gold: RecordArticle): Extraction {
	const {text, entities, quotes, quantities, dates, roles, statements, relations} = gold
	const evidence = ({start, end}: {start: number; end: number}) => ({...spanOf(text, start, end), rule: ''})
	const words = (span: {start: number; end: number}) => spanOf(text, span.start, span.end)
	const idOf = (one: RecordArticle['entities'][number] | undefined) => (one ? `${one.type} ${one.name}` : null)
	const argument = (name: string) => ({...spanOf(text, 0, 0), name, id: null, entities: []})
	return made(text, {
		entities: entities.map(({type, name, mentions}) =>
			entity({
				type,
				id: `${type} ${name}`,
				name,
				mentions: mentions.map((mention) =>
					mentionAt(text, {start: text.indexOf(mention), end: text.indexOf(mention) + mention.length}),
				),
			}),
		),
		facts: [
			...quotes.map(({content, mode, source, speaker}) =>
				quote({
					content: content.map(words),
					mode: mode!,
					source: source ? words(source) : null,
					speaker: speaker ?? null,
					speakerId: idOf(entities.find(({name}) => name === speaker)),
				}),
			),
			...quantities.map(({value, min, max, bound, parts, unit, counted, ...span}) =>
				quantity({
					evidence: evidence(span),
					value: value ?? null,
					min: min ?? null,
					max: max ?? null,
					bound: bound!,
					parts: [...(parts ?? [])],
					unit: unit ?? null,
					counted: counted ? {start: 0, end: 0, text: counted} : null,
				}),
			),
			...dates.map(({type, value, ...span}) =>
				date({evidence: evidence(span), type: type as 'DATE', value: value ?? '?'}),
			),
			...roles.map(({person, title, organization}) =>
				role({person, personId: `person ${person}`, title, organization: organization ?? null}),
			),
			...(relations ?? []).map(({type, subject, object}) =>
				relation({type, subject: argument(subject), object: argument(object)}),
			),
			...statements.map(({subject, verb, object, by, polarity, modality, ...span}) => {
				const fact = statement({
					evidence: evidence(span),
					subject: subject === null ? null : argument(subject),
					verb: {...spanOf(text, 0, 0), lemma: verb},
					object: object === null ? null : argument(object),
				})
				const claim = {polarity: polarity ?? 'affirmed', modality: (modality ?? 'actual') as 'actual'}
				return {...fact, claim: {...fact.claim, ...claim, by: by ?? null}}
			}),
		],
	})
}
