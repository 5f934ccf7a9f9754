import type {RoleStatus} from '../../model/entity.js'
import type {Lexicon} from '../../model/lexicon.js'

/** What a verb says of a post by its subject: `resigned as`; null where its tense tells whether it is still held. */
export function statusBySubject({has}: Lexicon, verb: string): RoleStatus | null | undefined {
	if (has(verb, 'serving-verb')) return null
	if (has(verb, 'leaving-verb')) return 'former'
	return has(verb, 'assuming-verb') ? 'current' : undefined
}

/** What a verb says of a post by its object: `appointed her director`. */
export function statusByObject({has}: Lexicon, verb: string): RoleStatus | undefined {
	if (has(verb, 'appointing-verb')) return 'current'
	if (has(verb, 'nominating-verb')) return 'nominee'
	return has(verb, 'dismissing-verb') ? 'former' : undefined
}

/** What a post is while it is still to be taken or left: `will step down as mayor`, `will take over as mayor`. */
export const awaited = (status: RoleStatus): RoleStatus =>
	status === 'former' ? 'current' : status === 'current' ? 'elect' : status
