import {timeReaders} from '#src/dates/grammar/parse.js'
import {rejectRules} from '#src/dates/reject/reject.js'
import {nominalRules} from '#src/entities/coreference/nominal-rules.js'
import {boundaryRules} from '#src/entities/names/boundaries/boundary-rules.js'
import {discoveryRules, repetitionRules} from '#src/entities/names/boundaries/discovery-rules.js'
import {filterRules} from '#src/entities/names/filter-rules.js'
import {articleTypeRules} from '#src/entities/names/types/article-type-rules.js'
import {contextTypeRules} from '#src/entities/names/types/context-type-rules.js'
import {formTypeRules} from '#src/entities/names/types/form-type-rules.js'
import {nameRoleRules, referenceRoleRules} from '#src/entities/roles/find.js'
import {modalityRules} from '#src/facts/factuality/modality.js'
import {polarityRules} from '#src/facts/factuality/polarity.js'
import {countedRules} from '#src/numbers/counted/rules.js'
import {ageRules} from '#src/numbers/grammar/age-rules.js'
import {changeRules} from '#src/numbers/grammar/change.js'
import {pairRules} from '#src/numbers/grammar/join.js'
import {nameRules} from '#src/numbers/reject/names.js'
import {nonQuantityRules} from '#src/numbers/reject/reject.js'
import {adjacentSourceRules} from '#src/quotes/cue-clauses.js'
import {directCueRules, resumptionRules} from '#src/quotes/direct/direct-speech.js'
import {floatingRules} from '#src/quotes/direct/floating-speech.js'
import {turnRules} from '#src/quotes/direct/transcript.js'
import {accordingRules} from '#src/quotes/fallback/by-rules.js'
import {framedRules} from '#src/quotes/fallback/frames.js'
import {parenthesisRules, reportedRules} from '#src/quotes/fallback/reported-clauses.js'
import {schemeRules} from '#src/quotes/scheme/record-scheme.js'
import {contentSpanRules, nextCueRules} from '#src/quotes/spans/content-span.js'
import {sourceSpanRules} from '#src/quotes/spans/cue-and-source-span.js'
import {speakerRules} from '#src/quotes/speakers/resolve-speakers.js'
import type {RuleCard} from '#src/rules/rule.js'
import {ruleId} from '#src/rules/rule.js'
import {correctionRules} from '#src/syntax/corrections/correct.js'

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
