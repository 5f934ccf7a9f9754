import {factKinds} from '../facts/fact.js'
import type {Look} from '../facts/presentation.js'
import {factLooks} from '../facts/presentations.js'
import {nameLook} from './names.js'

/** What the page shows, in the order of its filters: names, and every kind of fact. */
export const layers: readonly {readonly name: string; readonly look: Look<never>}[] = [
	...factKinds.map((kind) => ({name: kind, look: factLooks[kind] as Look<never>})),
	{name: 'name', look: nameLook as Look<never>},
]

const indexes = new Map(layers.map(({name}, index) => [name, index]))

export const layerOf = (name: string): number => indexes.get(name)!
