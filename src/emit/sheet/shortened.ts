import {hasOwnType} from './own-type.js'
import type {SheetArticle, SheetLine} from './sheet-article.js'

/** Lines of the sections below what matters, all together: so many, and more for each sentence of the article. */
const fewest = 12
const perSentence = 0.25

/**
 * The lines of sections without those that matter least, in their order: forty are not read. Events of a caller's own types stay,
 * since nothing has learned how much they matter.
 */
export function shortened(article: SheetArticle, sections: readonly (readonly SheetLine[])[]): SheetLine[][] {
	const most = Math.round(fewest + perSentence * article.sentences.length)
	const ranked = sections.flat().map((line) => ({line, salience: salienceOf(article, line)}))
	const own = ranked.filter(({line}) => line.sentences.some((sentence) => hasOwnType(article, sentence)))
	const kept = new Set([
		...own.map(({line}) => line),
		...ranked
			.sort((a, b) => b.salience - a.salience)
			.slice(0, most)
			.map(({line}) => line),
	])
	return sections.map((lines) => lines.filter((line) => kept.has(line)))
}

const salienceOf = ({factsOf}: SheetArticle, {sentences}: SheetLine): number =>
	sentences.reduce(
		(most, sentence) => (factsOf.get(sentence) ?? []).reduce((top, {salience}) => Math.max(top, salience), most),
		0,
	)
