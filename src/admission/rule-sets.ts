import {timeReaders} from '../dates/grammar/parse.js'
import {rejectRules} from '../dates/reject/reject.js'
import {articleTypeRules} from '../entities/names/article-type-rules.js'
import {boundaryRules} from '../entities/names/boundary-rules.js'
import {contextTypeRules} from '../entities/names/context-type-rules.js'
import {discoveryRules, repetitionRules} from '../entities/names/discovery-rules.js'
import {filterRules} from '../entities/names/filter-rules.js'
import {formTypeRules} from '../entities/names/form-type-rules.js'
import {nominalRules} from '../entities/reference/nominal-rules.js'
import {nameRoleRules, referenceRoleRules} from '../entities/roles/post-rules.js'
import {modalityRules} from '../facts/factuality/modality.js'
import {polarityRules} from '../facts/factuality/polarity.js'
import {ageRules} from '../numbers/age-context.js'
import {changeRules} from '../numbers/change.js'
import {countedRules} from '../numbers/counted.js'
import {ignoreRules} from '../numbers/ignore.js'
import {nameRules} from '../numbers/is-name.js'
import {pairRules} from '../numbers/join.js'
import {accordingRules} from '../quotes/according.js'
import {directCueRules, resumptionRules} from '../quotes/direct-speech.js'
import {floatingRules} from '../quotes/floating-speech.js'
import {framedRules, parenthesisRules, reportedRules} from '../quotes/reported.js'
import {schemeRules} from '../quotes/scheme/to-record-scheme.js'
import {adjacentSourceRules} from '../quotes/source.js'
import {contentSpanRules} from '../quotes/spans/content-span.js'
import {nextCueRules} from '../quotes/spans/next-cue.js'
import {sourceSpanRules} from '../quotes/spans/source-span.js'
import {speakerRules} from '../quotes/speakers/speakers.js'
import {turnRules} from '../quotes/transcript.js'
import type {RuleCard} from '../rules/rule.js'
import {ruleId} from '../rules/rule-id.js'
import {correctionRules} from '../syntax/corrections/rules.js'

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
	ignoreRules,
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
