import {FeatureList} from '../learning/feature-list.js'
import type {Document} from '../model/document.js'
import type {Firing} from '../model/rule-run.js'
import {chooseContent, scoreContent} from './detect/content-ranker.js'
import {type ChosenCue, chooseCues} from './detect/cue-reranker.js'
import type {QuoteModel} from './detect/model.js'
import {readQuotationOwners} from './detect/quotation-owners.js'
import {readTokenFeatures, type TokenFeatures} from './detect/token-features.js'
import type {LearnedAttribution} from './learned-attribution.js'
import type {Quotation} from './marks/quotations.js'
import {adjustContent} from './spans/content-span.js'
import {cutAtNextCues} from './spans/next-cue.js'
import {adjustSource} from './spans/source-span.js'

/** A cue and its content that are less probable together are more often wrong than right to add. */
const minConfidence = 0.2

/** Finds cues by the source and content that each would have, then chooses the content of each; rules adjust the spans. */
export function findAttributions(
	doc: Document,
	quotations: readonly Quotation[],
	model: QuoteModel,
): LearnedAttribution[] {
	const features = readTokenFeatures(doc, quotations, model.rates)
	const list = new FeatureList()
	const cues = chooseCues(features, model, list).map((one) => withAdjustedSource(features, one, model, list))
	const owners = readQuotationOwners(features, cues)
	const found = cues.flatMap((one, index): LearnedAttribution[] => {
		const {cue, cueHead, source, scored, trust} = one
		const owns = (quotation: number): boolean => (owners[quotation] ?? -1) < 0 || owners[quotation] === index
		const {content, confidence} = chooseContent(features, one, scored, owns)
		if (content.length === 0 || confidence * trust < minConfidence) return []
		const run = {...doc.run, firings: [...one.firings]}
		const adjusted = adjustContent(features, scored.block, content, run)
		return [{cue, cueHead, source, content: adjusted, confidence, firings: run.firings}]
	})
	return cutAtNextCues(features, found)
}

interface AdjustedCue extends ChosenCue {
	readonly firings: readonly Firing[]
}

// The choice of cues was learned on sources as ranked: rules adjust them here, and content is scored again for the new one.
function withAdjustedSource(
	features: TokenFeatures,
	one: ChosenCue,
	{contents}: QuoteModel,
	list: FeatureList,
): AdjustedCue {
	if (!one.source) return {...one, firings: []}
	const run = {...features.doc.run, firings: []}
	const source = adjustSource(features, one.source, run)
	const {firings} = run
	if (source.from === one.source.from && source.to === one.source.to) return {...one, firings}
	return {...one, source, firings, scored: scoreContent(features, {...one, source}, contents, list)}
}
