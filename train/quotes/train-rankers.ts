import {FeatureList} from '#src/learning/linear/feature-list.js'
import {isSame} from '#src/model/span.js'
import {headOfRange} from '#src/quotes/detect/candidates.js'
import {blockOf, findContentCandidates} from '#src/quotes/detect/content-candidates.js'
import {writeContentFeatures} from '#src/quotes/detect/content-features.js'
import {findSourceCandidates} from '#src/quotes/detect/source-candidates.js'
import {writeSourceFeatures} from '#src/quotes/detect/source-ranker.js'
import type {TokenFeatures} from '#src/quotes/detect/token-features.js'
import type {Group} from '../learning/train-ranker.js'
import type {AttributedDocument} from './read-attributions.js'

/** For each gold cue its candidates for the source, the last standing for none; the target is the gold source. */
export function sourceGroups({attributions}: AttributedDocument, features: TokenFeatures): Group[] {
	const list = new FeatureList()
	return attributions.flatMap(({cue, source}) => {
		if (!cue) return []
		const head = headOfRange(features, cue)
		const candidates = findSourceCandidates(features, cue, head)
		const right = candidates.map((candidate) => (source && isSame(candidate, source) ? 1 : 0))
		if (source && !right.includes(1)) return []
		list.clear()
		for (const candidate of [...candidates, null]) {
			writeSourceFeatures(features, cue, head, candidate, list)
			list.close()
		}
		return {candidates: list.takeEach(), target: [...right, source ? 0 : 1]}
	})
}

/** For each gold cue with its gold source the candidates for content; the target is spread over the gold pieces among them. */
export function contentGroups({attributions}: AttributedDocument, features: TokenFeatures): Group[] {
	const list = new FeatureList()
	return attributions.flatMap(({cue, source, content}) => {
		if (!cue || content.length === 0) return []
		const cueHead = headOfRange(features, cue)
		const block = blockOf(cue, source)
		const candidates = findContentCandidates(features, cue, cueHead, block)
		const right = candidates.map((candidate) => Number(content.some((piece) => isSame(piece, candidate))))
		const sum = right.reduce((total, one) => total + one, 0)
		if (sum === 0) return []
		list.clear()
		for (const candidate of [...candidates, null]) {
			writeContentFeatures(features, {cue, cueHead, source, block, candidates}, candidate, list)
			list.close()
		}
		return {candidates: list.takeEach(), target: [...right.map((one) => one / sum), 0]}
	})
}
