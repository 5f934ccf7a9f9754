import {factKinds} from '../facts/columns.js'
import type {EntityRecord} from '../facts/entity.js'
import type {Look} from '../facts/look.js'
import {factLooks} from '../facts/looks.js'

/** Names of people, organizations, places: shown like a kind of fact. */
export const nameLook: Look<EntityRecord> = {
	singular: 'Name',
	plural: 'Names',
	about: 'people, organizations, places',
	ink: {light: '#57534b', dark: '#b5afa3'},
	line: 'dotted',
	shown: null,
	lane: 1,
	lead: ({name}) => name,
	body: ({type, subtype, roles}) =>
		[subtype ? `${type}, ${subtype}` : type, ...new Set(roles.flatMap(({title}) => title ?? []))].join(' · '),
	parts: ({mentions}) =>
		mentions.filter(({form}) => form !== 'name').map((mention) => ({...mention, name: mention.form})),
}

/** What the page shows, in the order of its filters: names, and every kind of fact. */
export const layers: readonly {readonly name: string; readonly look: Look<never>}[] = [
	...factKinds.map((kind) => ({name: kind, look: factLooks[kind] as Look<never>})),
	{name: 'name', look: nameLook as Look<never>},
]

const indexes = new Map(layers.map(({name}, index) => [name, index]))

export const layerOf = (name: string): number => indexes.get(name)!
