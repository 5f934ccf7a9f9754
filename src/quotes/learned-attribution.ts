import type {Firing} from '../model/rule-run.js'
import type {Range} from '../model/span.js'

/** An attribution as the models see it, in token rows. */
export interface LearnedAttribution {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
	readonly content: readonly Range[]
	/** Probability of the best piece of content. */
	readonly confidence: number
	/** The rules that have changed it since the models found it. */
	readonly firings: readonly Firing[]
}

/** From the first word of its source, cue and content. */
export const placeOfAttribution = ({cue, content}: Pick<LearnedAttribution, 'cue' | 'content'>): Range => ({
	from: Math.min(cue.from, ...content.map(({from}) => from)),
	to: Math.max(cue.to, ...content.map(({to}) => to)),
})

/** How a record names what found it: `model`, or `quotes-model+content-end/relative-clause` where rules changed its spans. */
export function ruleOfLearned(firings: readonly Firing[]): string {
	const ids = [...new Set(firings.map(({rule}) => rule))]
	if (ids.length === 0) return 'model'
	// Phases in their order; within one no order counts.
	const phases = [...new Set(ids.map(phaseOf))]
	const sorted = phases.flatMap((phase) => ids.filter((id) => phaseOf(id) === phase).sort())
	return ['quotes-model', ...sorted].join('+')
}

const phaseOf = (id: string): string => id.slice(0, id.indexOf('/'))
