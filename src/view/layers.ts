import {factKinds} from '../facts/fact.js'
import type {Presentation} from '../facts/presentation.js'
import {presentations} from '../facts/presentations.js'
import {namePresentation} from './names.js'

/** What the page shows, in the order of its filters: names, and every kind of fact. */
export const layers: readonly {readonly name: string; readonly presentation: Presentation<never>}[] = [
	...factKinds.map((kind) => ({name: kind, presentation: presentations[kind] as Presentation<never>})),
	{name: 'name', presentation: namePresentation as Presentation<never>},
]

const indexes = new Map(layers.map(({name}, index) => [name, index]))

export const layerOf = (name: string): number => indexes.get(name)!
