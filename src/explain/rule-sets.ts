import {timeReaders} from '../dates/grammar/parse.js'
import {rejectRules} from '../dates/reject/reject.js'
import {nominalRules} from '../entities/coreference/nominal-rules.js'
import {boundaryRules} from '../entities/names/boundaries/boundary-rules.js'
import {discoveryRules, repetitionRules} from '../entities/names/boundaries/discovery-rules.js'
import {filterRules} from '../entities/names/filter-rules.js'
import {articleTypeRules} from '../entities/names/types/article-type-rules.js'
import {contextTypeRules} from '../entities/names/types/context-type-rules.js'
import {formTypeRules} from '../entities/names/types/form-type-rules.js'
import {nameRoleRules, referenceRoleRules} from '../entities/roles/find.js'
import {modalityRules} from '../facts/factuality/modality.js'
import {polarityRules} from '../facts/factuality/polarity.js'
import {countedRules} from '../numbers/counted/rules.js'
import {ageRules} from '../numbers/grammar/age-rules.js'
import {changeRules} from '../numbers/grammar/change.js'
import {pairRules} from '../numbers/grammar/join.js'
import {nameRules} from '../numbers/reject/names.js'
import {nonQuantityRules} from '../numbers/reject/reject.js'
import {adjacentSourceRules} from '../quotes/cue-clauses.js'
import {directCueRules, resumptionRules} from '../quotes/direct/direct-speech.js'
import {floatingRules} from '../quotes/direct/floating-speech.js'
import {turnRules} from '../quotes/direct/transcript.js'
import {accordingRules} from '../quotes/fallback/by-rules.js'
import {framedRules} from '../quotes/fallback/frames.js'
import {parenthesisRules, reportedRules} from '../quotes/fallback/reported-clauses.js'
import {schemeRules} from '../quotes/scheme/record-scheme.js'
import {contentSpanRules, nextCueRules} from '../quotes/spans/content-span.js'
import {sourceSpanRules} from '../quotes/spans/cue-and-source-span.js'
import {speakerRules} from '../quotes/speakers/resolve-speakers.js'
import type {RuleCard} from '../rules/rule.js'
import {ruleId} from '../rules/rule.js'
import {correctionRules} from '../syntax/corrections/correct.js'

/** Of a set of rules what a list of all sets can hold, whatever the rules work on. */
export interface ListedSet {
	readonly room: string
	readonly phases: readonly string[]
	readonly rules: readonly RuleCard[]
}

/** The rule sets of all rooms in the order in which they run: a new set is an import and a line here. */
export const ruleSets: readonly ListedSet[] = [
	correctionRules,
	turnRules,
	sourceSpanRules,
	contentSpanRules,
	nextCueRules,
	schemeRules,
	directCueRules,
	resumptionRules,
	reportedRules,
	framedRules,
	accordingRules,
	parenthesisRules,
	floatingRules,
	adjacentSourceRules,
	discoveryRules,
	boundaryRules,
	filterRules,
	contextTypeRules,
	repetitionRules,
	formTypeRules,
	articleTypeRules,
	nameRoleRules,
	nominalRules,
	referenceRoleRules,
	{room: 'dates', phases: [...new Set(timeReaders.map(({phase}) => phase))], rules: timeReaders},
	rejectRules,
	speakerRules,
	nonQuantityRules,
	nameRules,
	pairRules,
	{room: 'numbers', phases: ['counted'], rules: countedRules},
	changeRules,
	ageRules,
	polarityRules,
	modalityRules,
]

/** A rule with the room that it belongs to. */
export interface ListedRule {
	readonly room: string
	/** `phase/name`, as traces have it. */
	readonly id: string
	readonly name: string
	readonly example: string
}

export const rulesOf = (sets: readonly ListedSet[]): ListedRule[] =>
	sets.flatMap(({room, rules}) =>
		rules.map(({name, phase, example}) => ({room, id: ruleId({phase, name}), name, example})),
	)
