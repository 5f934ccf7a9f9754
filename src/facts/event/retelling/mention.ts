import type {Reading} from '../../../model/reading.js'
import type {Proposal} from '../trigger/propose.js'
import {type Verdict, verdictOf} from './apart.js'
import {Account} from './identical.js'
import {outcomeOf} from './opposed.js'
import {type PairView, viewPairs} from './pair-view.js'
import {type People, peopleOf} from './people.js'

/** A mention of an event, with what it is compared by: each is compared with many. */
export interface Mention {
	readonly proposal: Proposal
	readonly outcome: number
	readonly verdict: Verdict
	readonly people: People
	readonly account: Account
	readonly view: PairView
}

/** All mentions of a type, in the order of the text. */
export function mentionsOf(reading: Reading, proposals: readonly Proposal[]): Mention[] {
	const views = viewPairs(reading, proposals)
	return proposals.map((proposal, at) => ({
		proposal,
		outcome: outcomeOf(reading, proposal),
		verdict: verdictOf(reading, proposal),
		people: peopleOf(reading, proposal),
		account: new Account(reading, proposal),
		view: views[at]!,
	}))
}
