import {type Document, lemmaIn, normAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {ruleSet} from '../../rules/rule-set.js'
import {conditionRules, dependenceRules, dependsOnIf, isHypothetical, sentenceRules} from './conditions.js'
import {type ClauseContext, clauseLookUps, type Modality, modalityRule, readClause} from './context.js'
import {hedgeRules} from './hedges.js'
import {hasPerfect, isWish, selectionRules} from './selection.js'
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
		read: (context) => {
			const {doc, clause} = context
			// `must have left`: epistemic `must`.
			if (clause.modal === 'must' && hasPerfect(context)) return 'possible'
			if (clause.modal === 'will' && dependsOnIf(doc, clause)) return 'conditional'
			if (clause.modal === 'would') return modalityOfWould(context)
			return byModal.get(clause.modal) ?? null
		},
	}),
]

// `would like a seat`, `would not comment`: a wish and a refusal are facts; `said she would sing`: backshifted `will`.
function modalityOfWould(context: ClauseContext<Modality>): Modality {
	const {doc, clause, matrix} = context
	if (isHypothetical(doc, clause)) return 'conditional'
	if (isWish(doc, clause)) return 'actual'
	const isDependent = clause.relation !== 'main' && clause.relation !== 'conjunct'
	if (!isDependent && clause.negated && lemmaIn(doc, clause.verb, 'act-say')) return 'actual'
	return matrix && isBackshifted(doc, clause, matrix) ? 'predicted' : 'conditional'
}

/** Most words from a reporting verb to that of its complement. */
const maxComplementRows = 16

// Not `said, “I would sing”`
function isBackshifted(doc: Document, clause: Clause, matrix: Clause): boolean {
	if (matrix.tense !== 'past' || clause.relation !== 'that' || !lemmaIn(doc, matrix.verb, 'reporting')) return false
	if (clause.verb < matrix.verb || clause.verb > matrix.verb + maxComplementRows) return false
	for (let row = matrix.verb + 1; row < clause.verb; row++) if (/^["“‘'’”,:]/.test(normAt(doc, row))) return false
	return true
}

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
