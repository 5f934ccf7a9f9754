import type {FactKind} from '../../../facts/fact.js'
import type {OverviewData} from '../../overview/overview-data.js'
import {load} from './load.js'

/** The data of the first page, which every view needs for where the rest lies; there once `openOverview` has been awaited. */
export let overview: OverviewData

export async function openOverview(): Promise<void> {
	overview = await load<OverviewData>('overview')
}

const singulars: Readonly<Record<FactKind, string>> = {
	quote: 'Quote',
	quantity: 'Quantity',
	date: 'Date',
	role: 'Role',
	relation: 'Relation',
	statement: 'Statement',
	event: 'Event',
}

export const singularOf = (kind: FactKind): string => singulars[kind]

export const pluralOf = (kind: FactKind): string => overview.kinds.find(([name]) => name === kind)?.[1] ?? kind
