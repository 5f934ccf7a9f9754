import type {RoleStatus} from '../../model/entity.js'

/** Verbs that say a post by their subject: `resigned as`; null where their tense tells whether it is still held. */
export const bySubject: ReadonlyMap<string, RoleStatus | null> = new Map<string, RoleStatus | null>([
	...'act continue function remain return serve work'.split(' ').map((verb) => [verb, null] as const),
	...'lose quit resign retire step stand'.split(' ').map((verb) => [verb, 'former'] as const),
	...'begin join replace start succeed take'.split(' ').map((verb) => [verb, 'current'] as const),
])
/** Verbs that say a post by their object: `appointed her director`. */
export const byObject: ReadonlyMap<string, RoleStatus> = new Map<string, RoleStatus>([
	...'appoint choose confirm crown elect elevate hire install name pick promote re-elect reelect select swear tap'
		.split(' ')
		.map((verb) => [verb, 'current'] as const),
	...'nominate propose'.split(' ').map((verb) => [verb, 'nominee'] as const),
	...'depose dismiss drop fire oust remove replace sack suspend'.split(' ').map((verb) => [verb, 'former'] as const),
])

/** What a post is while it is still to be taken or left: `will step down as mayor`, `will take over as mayor`. */
export const awaited = (status: RoleStatus): RoleStatus =>
	status === 'former' ? 'current' : status === 'current' ? 'elect' : status
