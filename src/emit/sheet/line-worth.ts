import type {SheetArticle, SheetLine} from './sheet-article.js'

/** How much a line matters for its length: that of its most salient fact, over its characters to this power. */
const lengthPower = 0.75

/** The salience of the most salient fact of sentences. */
export const salienceOf = ({factsOf}: Pick<SheetArticle, 'factsOf'>, sentences: readonly number[]): number =>
	sentences.reduce(
		(most, sentence) => (factsOf.get(sentence) ?? []).reduce((top, {salience}) => Math.max(top, salience), most),
		0,
	)

/** How much a line says for its length: of two that matter as much the shorter one leaves room for a third. */
export const worthOf = (article: Pick<SheetArticle, 'factsOf'>, {text, sentences}: SheetLine): number =>
	salienceOf(article, sentences) / Math.max(1, text.length) ** lengthPower
