import {FeatureList} from '../learning/linear/feature-list.js'
import {confidences} from '../model/confidences.js'
import {type Document, spanOf} from '../model/document.js'
import {trialRun} from '../model/rule-run.js'
import {isSame} from '../model/span.js'
import {type LearnedAttribution, placeOfAttribution} from './attribution.js'
import type {Collector} from './collector.js'
import {composeLearned} from './compose.js'
import {blockOf} from './detect/content-candidates.js'
import {chooseContent, readQuotationOwners, scoreContent, scoreForRecords} from './detect/content-ranker.js'
import {type ChosenCue, chooseCues} from './detect/cue-reranker.js'
import type {QuoteModel} from './detect/model.js'
import {readTokenFeatures, type TokenFeatures} from './detect/token-features.js'
import {toRecordScheme} from './scheme/record-scheme.js'
import {adjustContent, cutAtNextCues} from './spans/content-span.js'
import {adjustSource} from './spans/cue-and-source-span.js'

/** A cue and its content with a lower joint probability are more often wrong than right. */
const minConfidence = confidences.quotes['min-attribution']

/** Finds cues by the source and content that each would have, then chooses the content of each; rules adjust the spans. */
export function findAttributions(
	{doc, quotations, marked}: Pick<Collector, 'doc' | 'quotations' | 'marked'>,
	given: QuoteModel,
	{attitudes}: {readonly attitudes: boolean},
): LearnedAttribution[] {
	const model = attitudes ? {...given, records: null} : given
	const {records} = model
	const features = readTokenFeatures(doc, quotations, model.rates, marked)
	const list = new FeatureList()
	const cues = chooseCues(features, model, list).map((chosen) => withAdjustedSource(features, chosen))
	const owners = readQuotationOwners(features, cues)
	const found = cues.flatMap((chosen, index): LearnedAttribution[] => {
		const {cue, cueHead, source, trust} = chosen
		const scored = chosen.scored ?? scoreContent(features, chosen, model.contents, list, records)
		const scores = records ? scoreForRecords(features, chosen, scored, records, list) : scored.scores
		const owns = (quotation: number): boolean => (owners[quotation] ?? -1) < 0 || owners[quotation] === index
		const {content, confidence} = chooseContent(features, chosen, scored, scores, owns)
		const isKept = content.length > 0 && confidence * trust >= minConfidence
		doc.run.observer?.decide({
			step: 'content',
			...spanOf(doc, cue),
			isKept,
			probability: confidence * trust,
			least: minConfidence,
			content: content.map((piece) => spanOf(doc, piece)),
		})
		if (!isKept) return []
		const run = trialRun(doc.run, chosen.firings)
		const adjusted = adjustContent(features, scored.block, content, run)
		return [{cue, cueHead, source, content: adjusted, confidence, firings: run.firings}]
	})
	return cutAtNextCues(features, found)
}

// Cues were learned on sources as ranked: rules adjust them only here, and content is scored anew for a changed source.
function withAdjustedSource(features: TokenFeatures, chosen: ChosenCue): ChosenCue {
	if (!chosen.source) return chosen
	const run = trialRun(features.doc.run)
	const source = adjustSource(features, chosen.source, run)
	const {firings} = run
	if (isSame(source, chosen.source)) return {...chosen, firings}
	return {...chosen, source, firings, scored: null}
}

/**
 * Adds the attributions of the models: first those whose cue interrupts the content, then the most probable first; cues inside
 * the content of another are left out.
 */
export function addByModel(
	collector: Collector,
	found: readonly LearnedAttribution[],
	{attitudes}: {readonly attitudes: boolean},
): void {
	const {doc} = collector
	const cueStarts = new Set(found.map(({cue}) => cue.from))
	const order = found
		.map((given) => ({given, inserted: isInserted(doc, given, cueStarts) ? 1 : 0}))
		.sort(
			(a, b) =>
				b.inserted - a.inserted || b.given.confidence - a.given.confidence || a.given.cue.from - b.given.cue.from,
		)
	for (const {given} of order) {
		if (collector.isReportedAt(given.cueHead)) {
			doc.run.observer?.decide({step: 'taken', ...spanOf(doc, placeOfAttribution(given)), isKept: false})
			continue
		}
		const attribution = attitudes ? given : toRecordScheme(doc, given)
		if (!attribution) continue
		// `Boats sank, Keller told the Post, adding that nobody helped`: the content of a more probable cue is no piece of
		// this one.
		const content = collector.freePieces(attribution.content)
		collector.add(composeLearned(collector, {...attribution, content}), attribution.firings)
	}
}

// `If the board agrees, Moss said, the pier will close`: words on both sides of a cue and its source between commas are its
// content alone; not so `…, Moss said, expressing hope` and `…, while warning that`.
function isInserted(
	{tokens: {norms}}: Document,
	{cue, source, content}: LearnedAttribution,
	cueStarts: ReadonlySet<number>,
): boolean {
	if (!source || (source.to !== cue.from && cue.to !== source.from)) return false
	const {from, to} = blockOf(cue, source)
	return (
		norms[from - 1] === ',' &&
		norms[to] === ',' &&
		content.some((piece) => piece.to >= from - 1 && piece.to <= from) &&
		content.some(
			(piece) => piece.from >= to && piece.from <= to + 1 && ![0, 1].some((step) => cueStarts.has(piece.from + step)),
		)
	)
}
