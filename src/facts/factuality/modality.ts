import type {Document} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {ruleSet} from '../../rules/rule-set.js'
import {conditionRules, dependenceRules, isHypothetical, sentenceRules} from './conditions.js'
import {type ClauseContext, clauseLookUps, type Modality, modalityRule, readClause} from './context.js'
import {hedgeRules} from './hedges.js'
import {hasPerfect, selectionRules} from './selection.js'
import {unsupportedRules} from './unsupported.js'

const byModal: ReadonlyMap<string, Modality> = new Map(
	Object.entries({
		can: 'possible',
		could: 'possible',
		may: 'possible',
		might: 'possible',
		must: 'required',
		ought: 'required',
		shall: 'predicted',
		should: 'required',
		will: 'predicted',
		would: 'conditional',
	}),
)

const modalRules = [
	modalityRule({
		name: 'modal-verb',
		phase: 'modal',
		example: 'The road may close.',
		trigger: {modal: [...byModal.keys()]},
		// `must have left`: epistemic `must`.
		read: (context) =>
			context.clause.modal === 'must' && hasPerfect(context) ? 'possible' : (byModal.get(context.clause.modal) ?? null),
	}),
]

/** The modality of a clause: actual, possible, intended, required, predicted, conditional or asked. */
export const modalityRules = ruleSet<ClauseContext<Modality>, Modality | null>(
	'facts',
	[
		'condition',
		'unsupported',
		'modal',
		'hedge',
		'dependence',
		'coordination',
		'for-infinitive',
		'selection',
		'selection-by-word',
		'purpose',
		'be-to',
		'question',
		'conditioned',
	],
	[
		...conditionRules,
		...unsupportedRules,
		...modalRules,
		...hedgeRules,
		...dependenceRules,
		...selectionRules,
		...sentenceRules,
	],
	clauseLookUps,
)

export const modalityOf = (doc: Document, clause: Clause): Modality => readClause(modalityRules, doc, clause, 'actual')

/** The modality of a clause in indirect speech, where `would` is backshifted `will`. */
export function reportedModality(doc: Document, clause: Clause): Modality {
	const modality = modalityOf(doc, clause)
	return modality === 'conditional' && clause.modal === 'would' && !isHypothetical(doc, clause) ? 'predicted' : modality
}
