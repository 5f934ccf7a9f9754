import type {Span} from '../span.js'

/**
 * What a block is. Bylines, captions, credits and promotions (related links, advertisements, labels such as `BREAKING`) stand beside the text: they are kept,
 * and not read for facts.
 */
export type BlockType =
	| 'headline'
	| 'dateline'
	| 'paragraph'
	| 'list'
	| 'quote'
	| 'byline'
	| 'caption'
	| 'credit'
	| 'promotion'

/** A span of the article that sentences, quotes and names don't cross: a paragraph, a headline, a caption. */
export interface Block extends Span {
	readonly type: BlockType
}

/** The headline: the first one above the text; one below a paragraph heads a section. A date, a picture or links may stand above it. */
export function headlineOf<Item extends Pick<Block, 'type'>>(blocks: readonly Item[]): Item | undefined {
	const first = blocks.find(
		({type}) => type === 'headline' || type === 'paragraph' || type === 'list' || type === 'quote',
	)
	return first?.type === 'headline' ? first : undefined
}

/** An article as the ingesters hand it on. `text` is final: no later step changes a character. */
export interface Article {
	readonly id: string
	readonly title: string | null
	/** ISO date or instant, or null. Relative dates resolve against it. */
	readonly published: string | null
	readonly updated: string | null
	readonly authors: readonly string[]
	readonly url: string | null
	readonly source: string | null
	readonly language: string | null
	/** The part of the paper or site that it stands in, such as `Business`; left out where its source names none. */
	readonly section?: string | undefined
	/** The address that its source calls the article's own, where `url` is another. */
	readonly canonical?: string | undefined
	/** The words of the dateline, such as `BEIJING, Nov. 21 (Xinhua)`, or null. */
	readonly dateline: string | null
	/** SHA-256 of the text, in hexadecimal. */
	readonly hash: string
	readonly text: string
	readonly blocks: readonly Block[]
}

/** What a caller must give: the text; the rest is derived or left null. */
export type ArticleInput = {readonly text: string} & {
	readonly [K in keyof Omit<Article, 'text' | 'hash'>]?: Article[K] | undefined
}
