import {z} from 'zod'
import type {Row} from '#src/evaluate/score.js'
import {isGap} from './gap.js'

/** The minimum of each figure, by set and metric. Floors only ever rise. */
export const floorsSchema = z.record(z.string(), z.record(z.string(), z.number()))

export type Floors = z.infer<typeof floorsSchema>

export interface Breach {
	readonly set: string
	readonly metric: string
	readonly floor: number
	/** Null where the row has no figure. */
	readonly value: number | null
}

/** Figures below their floor. Floors of sets that weren't scored are passed over. */
export function breachesOf(rows: readonly Row[], floors: Floors): Breach[] {
	const sets = new Set(rows.map(({set}) => set))
	return Object.entries(floors).flatMap(([set, metrics]) =>
		sets.has(set)
			? Object.entries(metrics).flatMap(([metric, floor]) => {
					const value = rows.find((row) => row.set === set && row.metric === metric)?.value ?? null
					return value === null || value < floor ? [{set, metric, floor, value}] : []
				})
			: [],
	)
}

/**
 * Floors raised to what is reached, cut to a tenth: of metrics that have a floor, and of sets that have none yet and whose
 * documents no weight was trained on. A gap has no floor: it is the better the smaller it is.
 */
export function raiseFloors(rows: readonly Row[], floors: Floors): Floors {
	const raised: Record<string, Record<string, number>> = structuredClone(floors)
	for (const {set, metric, value, seen} of rows) {
		if (isGap(set) || (seen && !floors[set])) continue
		const old = floors[set] ? floors[set][metric] : 0
		if (value === null || old === undefined || !fit.test(metric)) continue
		raised[set] = {...raised[set], [metric]: Math.max(old, Math.floor(value * 10 + 1e-6) / 10)}
	}
	return raised
}

/** Sets of the whole job that no weight may train on, but that weights in use list: what is measured there says nothing. */
export const spoiltSets = (rows: readonly Row[]): string[] => [
	...new Set(rows.filter(({set, seen}) => seen && isUnseen.test(set)).map(({set}) => set)),
]

const isUnseen = /^newsfacts\/(?:closed|open|articles)$/

// Figures over all of a set: not those over what was found, which may fall when more is found.
const fit = /^(?!raw|nine).*\b(?:f1|whole|found|conll|coref|upos|xpos|lemma|uas|las|value\.right)$|^statements\.recall$/
