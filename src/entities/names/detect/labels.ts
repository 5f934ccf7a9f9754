import type {EntityType} from '../../../model/entity.js'

/** Types that the model distinguishes; products, events and works are one class to it, which rules split by their words. */
export const nameClasses = ['person', 'place', 'organization', 'group', 'other'] as const

export type NameClass = (typeof nameClasses)[number]

/** Places in a name: alone, first, inner, last. Label 0 is outside. */
export const ALONE = 0
export const FIRST = 1
export const INNER = 2
export const LAST = 3

export const labelCount = 1 + 4 * nameClasses.length

export const labelOf = (nameClass: number, place: number): number => 1 + 4 * nameClass + place

/** Index into `nameClasses`, or -1 for the label of words outside names. */
export const classOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2)

export const placeOf = (label: number): number => (label - 1) & 3

/** Whether one label may follow the other; outside also means both ends of a sentence. */
export function mayFollow(before: number, after: number): boolean {
	const open = before !== 0 && (placeOf(before) === FIRST || placeOf(before) === INNER)
	const goesOn = after !== 0 && (placeOf(after) === INNER || placeOf(after) === LAST)
	return goesOn ? open && classOf(before) === classOf(after) : !open
}

export const typeOfClass: Readonly<Record<NameClass, EntityType>> = {
	person: 'person',
	place: 'place',
	organization: 'organization',
	group: 'group',
	other: 'event',
}
