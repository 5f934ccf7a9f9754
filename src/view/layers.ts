import type {CorrectableKind} from '../facts/corrections/correction.js'
import {correctableFields} from '../facts/corrections/fields.js'
import type {EntityRecord} from '../facts/entity.js'
import {factKinds} from '../facts/fact.js'
import type {Presentation} from '../facts/presentation.js'
import {presentations} from '../facts/presentations.js'
import type {LayerData} from './page-data.js'

/** Names of people, organizations, places: shown like a kind of fact. */
export const namePresentation: Presentation<EntityRecord> = {
	singular: 'Name',
	plural: 'Names',
	about: 'people, organizations, places',
	ink: {light: '#57534b', dark: '#b5afa3'},
	line: 'dotted',
	shown: null,
	lane: 1,
	lead: ({name}) => name,
	detail: ({type, subtype, roles}) =>
		[subtype ? `${type}, ${subtype}` : type, ...new Set(roles.flatMap(({title}) => title ?? []))].join(' · '),
	parts: ({mentions}) =>
		mentions.filter(({form}) => form !== 'name').map((mention) => ({...mention, name: mention.form})),
}

/** What the page shows, in the order of its filters: names, and every kind of fact. */
export const layers: readonly {readonly name: CorrectableKind; readonly presentation: Presentation<never>}[] = [
	...factKinds.map((kind) => ({name: kind, presentation: presentations[kind] as Presentation<never>})),
	{name: 'name' as const, presentation: namePresentation as Presentation<never>},
]

const indexes = new Map<string, number>(layers.map(({name}, index) => [name, index]))

export const layerOf = (name: string): number => indexes.get(name)!

/** The same as the script of a page takes it. */
export const layerData: readonly LayerData[] = layers.map(
	({name, presentation: {singular, plural, about, line, shown}}) => ({
		name,
		singular,
		plural,
		about,
		voiced: line === null,
		shown,
		fields: correctableFields[name].map(({value: _, ...field}) => field),
	}),
)
