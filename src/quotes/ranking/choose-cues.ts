import type {FeatureList} from '../../learning/feature-list.js'
import {scoreCandidate, softmax} from '../../learning/ranker.js'
import {writeChoices} from './choice-features.js'
import {readChoiceSetting} from './choice-setting.js'
import type {Columns} from './columns.js'
import type {QuoteModel} from './model.js'
import {type ProposedCue, proposeCues} from './propose-cues.js'

/** Where it is likelier than this that no stretch of a group is a cue, none is taken. */
const mostDoubt = 0.6

/** The same for `Judge: “I was wrong”`, of which the tagger knows few. */
const mostDoubtOfLabel = 0.8

/** A cue that was chosen, with the probability that some stretch of its group is one. */
export interface ChosenCue extends ProposedCue {
	readonly trust: number
}

/** The cues of an article: of each group of stretches the likeliest by tagger, source and content, unless there being none is likelier. */
export function chooseCues(columns: Columns, model: QuoteModel, list: FeatureList): ChosenCue[] {
	const groups = proposeCues(columns, model, list)
	const setting = readChoiceSetting(columns, groups)
	return groups.flatMap((group, place) => {
		writeChoices(columns, setting, group, place, list)
		const probabilities = softmax(list.map((keys) => scoreCandidate(model.choices, keys, keys.length)))
		const doubt = isLabel(columns, group) ? mostDoubtOfLabel : mostDoubt
		if (probabilities.at(-1)! > doubt) return []
		let best = 0
		group.forEach((_, index) => {
			if (probabilities[index]! > probabilities[best]!) best = index
		})
		return {...group[best]!, trust: 1 - probabilities.at(-1)!}
	})
}

// A colon with words in marks right behind it.
const isLabel = ({doc, marked}: Columns, group: readonly ProposedCue[]): boolean =>
	group.some(
		({cue, best, scored}) =>
			doc.tokens.norms[cue.to - 1] === ':' &&
			best >= 0 &&
			scored.candidates[best]!.from <= cue.to + 1 &&
			scored.candidates[best]!.from >= cue.to &&
			marked[scored.candidates[best]!.from]! >= 0,
	)
