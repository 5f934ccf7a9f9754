import type {Fact} from '../../facts/fact.js'
import {isNoComment} from './no-comment.js'
import {isGivenIn} from './repeats.js'
import {sentenceLine, speechAround} from './sentence-line.js'
import {mostLines, type SheetArticle, type SheetLine} from './sheet-article.js'

/** Least confidence of a main statement of the writer's, or least salience of any fact of his. */
const minStatement = 0.35
const minSalience = 0.1

/**
 * What else the article has as one of its main statements: no sure event, no speech, no number. Of gold's statements the
 * sections above leave out a fifth; these lines have two thirds of them. `used`: sentences of lines above.
 */
export function furtherLines(
	article: SheetArticle,
	used: ReadonlySet<number>,
	above: readonly SheetLine[],
): SheetLine[] {
	const lines: SheetLine[] = []
	for (const [sentence, facts] of article.factsOf) {
		if (lines.length === mostLines) break
		if (used.has(sentence) || !facts.some(isMain) || speechAround(article, sentence)) continue
		const line = sentenceLine(article, sentence, {given: used})
		if (line !== null && !isNoComment(article, line) && !isGivenIn(line.text, above, lines)) lines.push(line)
	}
	return lines.sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

const isMain = ({kind, claim, confidence, salience}: Fact): boolean =>
	claim.mode === 'stated' &&
	((kind === 'statement' && confidence >= minStatement) ||
		((kind === 'statement' || kind === 'event') && salience >= minSalience))
