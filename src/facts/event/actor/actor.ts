/** What is known of an actor: the code of its country, or the whole code of a well-known body, and its sector; '' where unknown. */
export interface Actor {
	readonly base: string
	readonly sector: string
}

export const unknownActor: Actor = {base: '', sector: ''}

/** `base` is the code of a country, not of a body. */
export const isCountry = ({base}: Pick<Actor, 'base'>): boolean => base.length === 3

/** One actor where the other leaves something open. */
export const filledBy = (one: Actor, other: Actor): Actor => ({
	base: one.base || other.base,
	sector: one.sector || (one.base && one.base !== other.base ? '' : other.sector),
})

/** `KEN` and `COP` → `KENCOP`; null where neither is known. A body has its sector in its code: `USAGOV`, but `IGOUNO` and MIL → `IGOUNOMIL`. */
export function codeOf({base, sector}: Actor): string | null {
	if (isCountry({base}) || base === '') return base + sector || null
	return sector === '' || sector === 'GOV' || base.slice(3).includes(sector) ? base : base + sector
}
