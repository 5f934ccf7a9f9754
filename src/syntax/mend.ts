import {exemplarLemmas, exemplarNorms} from '../lexicon/exemplar.js'
import {baseLexicon} from '../lexicon/lexicon.js'
import type {Lexicon} from '../model/lexicon.js'
import type {Range} from '../model/span.js'
import type {Syntax, Tokens} from '../model/tokens.js'
import {mends} from './mends/mends.js'

/** Trees with their commonest mistakes mended; a new syntax, the given one stays as it is. */
export function mendTrees(
	tokens: Pick<Tokens, 'norms'>,
	sentences: readonly Range[],
	syntax: Syntax,
	lexicon: Lexicon = baseLexicon,
): Syntax {
	const draft = {
		lexicon,
		norms: exemplarNorms({lexicon, tokens, syntax}),
		lemmas: exemplarLemmas({lexicon, tokens, syntax}),
		xpos: [...syntax.xpos],
		upos: syntax.upos,
		heads: syntax.heads.slice(),
		deprels: [...syntax.deprels],
	}
	for (const sentence of sentences) for (const mend of mends) mend(draft, sentence)
	return {...syntax, heads: draft.heads, deprels: draft.deprels, xpos: draft.xpos}
}
