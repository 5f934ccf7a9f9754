import {baseLexicon} from '../lexicon/lexicon.js'
import {findDateline} from '../model/dateline.js'
import type {Span} from '../model/span.js'
import {findBeginnings} from './boundaries/find.js'
import {type Cuts, tokenize} from './tokens/tokenize.js'

/**
 * Cuts a block of text into sentences; their ends are those of their last tokens. `known` holds abbreviations in lower
 * case without their last stop.
 */
export function splitSentences(text: string, block: Span, known: ReadonlySet<string>): Span[] {
	const {starts, ends}: Cuts = {starts: [], ends: []}
	tokenize(text, block, known, {starts, ends})
	const dateline = findDateline(text, [{...block, type: 'paragraph'}])?.end ?? 0
	const beginnings = findBeginnings({text, lexicon: baseLexicon, starts, ends, from: 0, to: starts.length, dateline})
	return beginnings.map((from, index) => ({
		start: starts[from]!,
		end: ends[(beginnings[index + 1] ?? starts.length) - 1]!,
	}))
}
