import {FeatureList} from '../learning/feature-list.js'
import type {Document} from '../model/document.js'
import {holds, type Range} from '../model/span.js'
import {chooseContent, scoreContent} from './choose-content.js'
import {type ChosenCue, chooseCues} from './choose-cues.js'
import {isCircumstance, isCompared, isProclaimed, isStirred, isSupposed} from './circumstance.js'
import {type Columns, readColumns} from './columns.js'
import type {QuotedString} from './marks.js'
import type {QuoteModel} from './model.js'
import {otherTeller, tellerBehind} from './other-teller.js'
import {isOthersWords} from './others-words.js'
import {settle} from './settle.js'
import {mendSource} from './source-edges.js'
import {endAtMark} from './string-alone.js'
import {isRest, readStringOwners} from './string-owners.js'

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
		const chosen = withoutSource(source, chooseContent(columns, one, scored, owns))
		const others = [cues[index - 1], cues[index + 1]]
		const isTold =
			chosen.content.length > 0 &&
			chosen.confidence * trust >= leastConfidence &&
			!chosen.content.every((piece) => others.some((other) => isTelling(piece, other))) &&
			!chosen.content.some((piece) => takesRest(columns, piece, owns)) &&
			!chosen.content.some((piece) => isOthersWords(columns, cueHead, piece)) &&
			!isCompared(columns, source) &&
			!isSupposed(columns, cueHead, source) &&
			!isCircumstance(columns, cueHead, chosen.content) &&
			!isStirred(columns, cueHead, source, chosen.content) &&
			!isProclaimed(columns, cueHead, chosen.content)
		return isTold
			? endAtMark(columns, {cue, cueHead, source, content: chosen.content, confidence: chosen.confidence})
			: []
	})
	return settle(columns, found)
}

// `The ‘Compact for Ports’ promised to build boats`: words in marks that name who tells are not told.
function withoutSource<T extends {readonly content: readonly Range[]}>(source: Range | null, chosen: T): T {
	const content = chosen.content.filter(({from, to}) => !source || from < source.from || to > source.to)
	return content.length === 0 ? chosen : {...chosen, content}
}

// `“It leaks,” Keller said, pointing to the dam, “and nobody cares”`: nobody else tells the rest.
function takesRest(columns: Columns, {from, to}: Range, owns: (string: number) => boolean): boolean {
	for (let row = from; row < to; row++) {
		const string = columns.marked[row]!
		if (string >= 0 && !owns(string) && isRest(columns, string)) return true
	}
	return false
}

// `“It leaks,” Keller said, according to a transcript`: who else tells, and that he does, is not what is told.
function isTelling(piece: Range, other: ChosenCue | undefined): boolean {
	if (!other || other.cue.from < piece.from || other.cue.to > piece.to) return false
	for (let row = piece.from; row < piece.to; row++)
		if (!holds(other.cue, row) && !(other.source && holds(other.source, row))) return false
	return true
}

// The choice of cues was learned on sources as ranked: rules mend them here, and content is scored again for the new one.
function withMendedSource(columns: Columns, one: ChosenCue, {contents}: QuoteModel, list: FeatureList): ChosenCue {
	const source = one.source
		? mendSource(columns, one.cue, otherTeller(columns, one.cue, one.source))
		: tellerBehind(columns, one.cue)
	if (source?.from === one.source?.from && source?.to === one.source?.to) return one
	const mended = {...one, source}
	return {...mended, scored: scoreContent(columns, mended, contents, list)}
}
