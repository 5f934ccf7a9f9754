import type {LinkedType} from '../../../archive/entities/sightings.js'
import {entityFileOf} from '../../entities/entity-file.js'
import type {EntityRow} from '../../overview/overview-data.js'
import type {EntityData} from '../../report-data.js'
import {load, loadAll} from './load.js'
import {overview} from './overview-data.js'

/** Everything about an entity; null for an id that isn't in the report. */
export async function loadEntity(id: string): Promise<EntityData | null> {
	if (!/^[0-9a-f]{16}$/.test(id)) return null
	const file = entityFileOf(id, overview.files.counts.entities)
	return (await load<EntityData[]>(`entities-${file}`)).find((entity) => entity.id === id) ?? null
}

const lists = {person: 'people', organization: 'organizations', place: 'places'} as const

/** All entities of a type, in the order of their list. */
export const loadEntities = (type: LinkedType): Promise<EntityRow[]> =>
	loadAll<EntityRow>(lists[type], overview.files.counts[lists[type]])
