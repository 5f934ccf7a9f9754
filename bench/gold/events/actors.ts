import {z} from 'zod'
import type {EventFact} from '#src/facts/event/schema.js'

export const codedActorSchema = z.object({actorText: z.string(), code: z.string(), sector: z.string().optional()})

/** An actor of a coded sentence: its words, its country or kind of body, and its sector. */
export type CodedActor = z.infer<typeof codedActorSchema>

interface Compared {
	readonly gold: string
	readonly ours: string | null
	readonly isRight: boolean
	readonly isRightCountry: boolean
}

/** The actors that an argument of our events names, each with its code there and ours. */
export function compareActors(
	actors: readonly (CodedActor | '')[],
	text: string,
	events: readonly Pick<EventFact, 'arguments'>[],
): Compared[] {
	return actors.flatMap((actor) => {
		if (actor === '') return []
		const start = text.indexOf(actor.actorText)
		if (start < 0) return []
		const end = start + actor.actorText.length
		const arg = events
			.flatMap((event) => event.arguments)
			.find((one) => common(one, {start, end}) * 2 >= Math.max(one.end - one.start, end - start))
		if (!arg) return []
		const sector = sectorOf(actor)
		const country = arg.actor?.slice(0, 3) ?? ''
		// `IGOUNO`, `PSEREBHMS`: letters of the body’s name beside its sector.
		const isBody = /^(?:IGO|IMG|NGO)$/.test(country)
		const own = arg.actor?.slice(3) ?? ''
		const isRightCountry = country === actor.code
		const isRight = isRightCountry && (isBody || sector !== '' ? own.includes(sector) : own === '')
		return {gold: actor.code + sector, ours: arg.actor, isRight, isRightCountry}
	})
}

interface Place {
	readonly start: number
	readonly end: number
}

const common = (one: Place, other: Place): number => Math.min(one.end, other.end) - Math.max(one.start, other.start)

// `REBkur`, `CVLMOS`: the sector, then a people or religion; `***` for none.
const sectorOf = ({sector = ''}: CodedActor): string => /^[A-Z]{3}/.exec(sector)?.[0] ?? ''
