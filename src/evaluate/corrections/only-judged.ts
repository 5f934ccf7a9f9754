import type {Correction} from '../../facts/corrections/correction.js'
import type {Extraction} from '../../facts/extraction.js'
import type {Part} from '../score.js'
import {type FoundRecord, foundRecords, pairCorrections} from './pair.js'

/**
 * What was found, with only those facts that a reader judged: of others no one knows whether they are right. Of names likewise where
 * names are scored; elsewhere all stay, since facts refer to them.
 */
export function onlyJudged(part: Part, corrections: readonly Correction[], found: Extraction): Extraction {
	if (part === 'sentences') return found
	const judged = judgedOf(corrections, found)
	return part === 'entities'
		? {...found, entities: found.entities.filter((one) => judged.has(one))}
		: {...found, facts: found.facts.filter((one) => judged.has(one))}
}

// Eleven layers ask for the same.
const known = new WeakMap<
	readonly Correction[],
	{readonly found: Extraction; readonly judged: ReadonlySet<FoundRecord['of']>}
>()

function judgedOf(corrections: readonly Correction[], found: Extraction): ReadonlySet<FoundRecord['of']> {
	const before = known.get(corrections)
	if (before?.found === found) return before.judged
	const pairs = pairCorrections(found.article.text, corrections, foundRecords(found))
	const judged = new Set([...pairs.values()].map(({of}) => of))
	known.set(corrections, {found, judged})
	return judged
}
