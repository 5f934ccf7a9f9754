import type {ArchiveArticle} from '#src/archive/article.js'
import type {Argument} from '#src/facts/argument.js'
import type {EntityRecord} from '#src/facts/entity.js'
import type {EventFact} from '#src/facts/event/schema.js'
import type {Fact} from '#src/facts/fact.js'
import type {QuantityFact} from '#src/facts/quantity/schema.js'
import type {QuoteFact} from '#src/facts/quote/schema.js'
import {hashText} from '#src/model/hash.js'
import {base, quantity as neutralQuantity, quote as neutralQuote} from '../evaluate/made.js'

/** An entity of a made article: its fields, and what the article says of it. */
export interface MadeEntity {
	readonly type: EntityRecord['type']
	readonly name: string
	/** Other written forms. */
	readonly forms?: readonly string[]
	readonly subtype?: string
	readonly iso?: string
	readonly geonames?: string
	readonly gender?: 'female' | 'male'
	/** `title @ organization`, or `title in place`. */
	readonly posts?: readonly string[]
	readonly age?: number
	/** Name of a country. */
	readonly nation?: string
	readonly kin?: string
	readonly organization?: string
}

type More = Omit<MadeEntity, 'type' | 'name'>

export const person = (name: string, more: More = {}): MadeEntity => ({type: 'person', name, ...more})
export const body = (name: string, more: More = {}): MadeEntity => ({type: 'organization', name, ...more})
export const country = (name: string, iso: string): MadeEntity => ({type: 'place', subtype: 'country', name, iso})
export const town = (name: string, more: More = {}): MadeEntity => ({type: 'place', subtype: 'city', name, ...more})

/** What a made article has besides its entities. */
export interface MadeFacts {
	readonly text?: string
	readonly source?: string
	readonly facts?: (ids: ReadonlyMap<string, string>) => Fact[]
}

/** An article with these entities; their ids are those of article, type and name. */
export function article(
	id: string,
	published: string | null,
	entities: readonly MadeEntity[],
	{text = '', source, facts}: MadeFacts = {},
): ArchiveArticle {
	const ids = new Map(entities.map(({type, name}) => [name, hashText(`${id} ${type} ${name}`).slice(0, 16)]))
	return {
		article: {id, title: null, published, source: source ?? null, url: null, hash: hashText(`${id} ${text}`), text},
		entities: entities.map((entity) => recordOf(entity, ids, text)),
		facts: [...entities.flatMap((entity) => factsOf(entity, id, ids)), ...(facts?.(ids) ?? [])],
	}
}

function recordOf(
	{type, name, forms = [], subtype, iso, geonames, gender}: MadeEntity,
	ids: ReadonlyMap<string, string>,
	text: string,
): EntityRecord {
	return {
		id: ids.get(name)!,
		type,
		subtype: subtype ?? null,
		name,
		gender: gender ?? null,
		ids: {iso: iso ?? null, geonames: geonames ?? null, wikidata: null},
		mentions: [name, ...forms].map((form) => {
			const start = Math.max(0, text.indexOf(form))
			return {start, end: start + form.length, text: form, form: 'name'}
		}),
		roles: [],
	}
}

const nowhere = {start: 0, end: 0, text: ''}

let made = 0

/** The fields that all facts have. */
export const factBase = (article: string) => ({
	...base,
	id: (++made).toString(16).padStart(16, '0'),
	article,
	evidence: {...nowhere, rule: 'made'},
	confidence: 0.9,
	salience: 0.5,
})

const argument = (name: string, ids: ReadonlyMap<string, string>): Argument => ({
	...nowhere,
	name,
	id: ids.get(name) ?? null,
	entities: [],
})

function factsOf(entity: MadeEntity, article: string, ids: ReadonlyMap<string, string>): Fact[] {
	const {name, posts = [], age, nation, kin, organization} = entity
	const relation = (type: 'age' | 'nationality' | 'family' | 'affiliation', object: string): Fact => ({
		...factBase(article),
		kind: 'relation',
		type,
		subject: argument(name, ids),
		object: argument(object, ids),
		detail: null,
		property: null,
	})
	return [
		...posts.map((post): Fact => {
			const [, title = '', at, where] = /^(.*?)(?: @ (.*)| in (.*))?$/.exec(post)!
			return {
				...factBase(article),
				kind: 'role',
				person: name,
				personId: ids.get(name)!,
				title,
				organization: at ?? null,
				organizationId: ids.get(at ?? '') ?? null,
				place: where ?? null,
				placeId: ids.get(where ?? '') ?? null,
				for: null,
				status: 'current',
				since: null,
				until: null,
			}
		}),
		...(age === undefined ? [] : [relation('age', String(age))]),
		...(nation === undefined ? [] : [relation('nationality', nation)]),
		...(kin === undefined ? [] : [relation('family', kin)]),
		...(organization === undefined ? [] : [relation('affiliation', organization)]),
	]
}

/** A quote of an article; `speaker` by name. */
export function quote(
	article: string,
	words: string,
	speaker: string | null,
	ids: ReadonlyMap<string, string>,
	mode: QuoteFact['mode'] = 'direct',
): QuoteFact {
	const speakerId = (speaker === null ? undefined : ids.get(speaker)) ?? null
	return {
		...neutralQuote({content: [{start: 0, end: words.length, text: words}]}),
		...factBase(article),
		mode,
		sourceType: 'person',
		speaker,
		speakerId,
		speakers: speaker === null ? [] : [{name: speaker, id: speakerId, title: null}],
		speakerConfidence: 0.9,
	}
}

/** A number of an article. */
export const quantity = (article: string, value: number, fields: Partial<QuantityFact> = {}): QuantityFact => ({
	...neutralQuantity({numeral: {...nowhere, text: String(value)}, value}),
	...factBase(article),
	...fields,
})

/** An event of an article; arguments as `role=Name`, a number as `role#quantityId`. */
export const event = (
	article: string,
	type: string,
	args: readonly string[],
	ids: ReadonlyMap<string, string>,
	{date, place, ...fields}: {date?: string; place?: string} & Partial<Pick<EventFact, 'claim' | 'trigger'>> = {},
): EventFact => ({
	...factBase(article),
	kind: 'event',
	type,
	trigger: {...nowhere, text: type},
	arguments: args.map((arg) => {
		const [, role = '', sign, value = ''] = /^(\w+)([=#])(.*)$/.exec(arg)!
		const id = ids.get(value) ?? null
		return {
			...nowhere,
			text: value,
			role,
			name: value,
			id,
			entities: id === null ? [] : [{id, name: value}],
			quantityId: sign === '#' ? value : null,
			actor: null,
		}
	}),
	date: date === undefined ? null : {...nowhere, value: date},
	place: place === undefined ? null : {...nowhere, name: place, id: ids.get(place) ?? null},
	plover: null,
	...fields,
})
