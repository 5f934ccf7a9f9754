import {FeatureList} from '#src/learning/feature-list.js'
import {isSame} from '#src/model/span.js'
import {writeChoices} from '#src/quotes/ranking/choice-features.js'
import {readChoiceSetting} from '#src/quotes/ranking/choice-setting.js'
import type {Columns} from '#src/quotes/ranking/columns.js'
import type {QuoteModel} from '#src/quotes/ranking/model.js'
import {type ProposedCue, proposeCues} from '#src/quotes/ranking/propose-cues.js'
import type {Group} from '../learning/train-ranker.js'
import type {AttributedDocument, GoldAttribution} from './read-attributions.js'

/**
 * The groups of spans that a model takes for possible cues, the last candidate of each standing for none; the target
 * is the gold cue, or where that is not among them the one that has its content.
 */
export function choiceGroups({attributions}: AttributedDocument, columns: Columns, model: QuoteModel): Group[] {
	const list = new FeatureList()
	const groups = proposeCues(columns, model, list)
	const setting = readChoiceSetting(columns, groups)
	return groups.map((group, place) => {
		const right = group.map((proposed) => worthOf(proposed, attributions))
		const maxWorth = Math.max(...right)
		const target = right.map((one) => (maxWorth > 0 && one === maxWorth ? 1 : 0))
		const sum = target.reduce<number>((total, one) => total + one, 0)
		writeChoices(columns, setting, group, place, list)
		return {candidates: list.takeEach(), target: [...target.map((one) => one / Math.max(1, sum)), sum > 0 ? 0 : 1]}
	})
}

// The gold cue comes before other words that overlap it and have its content.
function worthOf({cue, scored, best}: ProposedCue, attributions: readonly GoldAttribution[]): number {
	const gold = attributions.filter((one) => one.cue && one.cue.from < cue.to && cue.from < one.cue.to)
	if (gold.some((one) => isSame(one.cue!, cue))) return 2
	const piece = scored.candidates[best]
	return piece && gold.some(({content}) => content.some((other) => isSame(other, piece))) ? 1 : 0
}
