import {FeatureList} from '../learning/feature-list.js'
import type {Document} from '../model/document.js'
import type {Range} from '../model/span.js'
import {chooseContent, scoreContent} from './choose-content.js'
import {type ChosenCue, chooseCues} from './choose-cues.js'
import {type Columns, readColumns} from './columns.js'
import type {QuotedString} from './marks.js'
import type {QuoteModel} from './model.js'
import {settle} from './settle.js'
import {mendSource} from './source-edges.js'
import {readStringOwners} from './string-owners.js'

/** An attribution as the models see it, in token rows. */
export interface LearnedAttribution {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
	readonly content: readonly Range[]
	/** Probability of the best piece of content. */
	readonly confidence: number
}

/** A cue and its content that are less probable together are more often wrong than right to add. */
const leastConfidence = 0.2

/** Finds cues by the source and content that each would have, mends the sources by rules, then chooses what each cue tells. */
export function findAttributions(
	doc: Document,
	strings: readonly QuotedString[],
	model: QuoteModel,
): LearnedAttribution[] {
	const columns = readColumns(doc, strings, model.rates)
	const list = new FeatureList()
	const cues = chooseCues(columns, model, list).map((one) => withMendedSource(columns, one, model, list))
	const owners = readStringOwners(columns, cues)
	const found = cues.flatMap((one, index) => {
		const {cue, cueHead, source, scored, trust} = one
		const owns = (string: number): boolean => (owners[string] ?? -1) < 0 || owners[string] === index
		const {content, confidence} = chooseContent(columns, one, scored, owns)
		const isProbable = content.length > 0 && confidence * trust >= leastConfidence
		return isProbable ? {cue, cueHead, source, content, confidence} : []
	})
	return settle(columns, found)
}

// The choice of cues was learned on sources as ranked: rules mend them here, and content is scored again for the new one.
function withMendedSource(columns: Columns, one: ChosenCue, {contents}: QuoteModel, list: FeatureList): ChosenCue {
	const source = one.source && mendSource(columns, one.cue, one.source)
	if (source?.from === one.source?.from && source?.to === one.source?.to) return one
	const mended = {...one, source}
	return {...mended, scored: scoreContent(columns, mended, contents, list)}
}
