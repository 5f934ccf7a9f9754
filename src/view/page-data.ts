import type {BlockType} from '../model/article.js'

// What the page carries as JSON and its script draws. Items are facts and names; layers are their kinds.

export interface PageData {
	readonly title: string
	readonly layers: readonly LayerData[]
	readonly articles: readonly ArticleData[]
}

export interface LayerData {
	readonly name: string
	readonly singular: string
	readonly plural: string
	readonly about: string
	/** Its words have their voice's colour behind them instead of a line below. */
	readonly voiced: boolean
	/** The part at which its line or colour is drawn; null for all its words. */
	readonly shown: string | null
}

export interface ArticleData {
	readonly id: string
	readonly title: string
	/** The title is the article's first block. */
	readonly titled: boolean
	readonly published: string | null
	readonly source: string | null
	readonly authors: readonly string[]
	readonly url: string | null
	/** Its first words, for the index. */
	readonly opening: string
	readonly blocks: readonly BlockData[]
	readonly items: readonly ItemData[]
	readonly voices: readonly VoiceData[]
	/** Number of items of each layer. */
	readonly counts: readonly number[]
	/** What was odd in the input. */
	readonly notes: readonly string[]
}

export interface BlockData {
	readonly type: BlockType
	readonly segments: readonly SegmentData[]
}

/** A piece of text that no border of an item cuts. Lists that would be empty are left out. */
export interface SegmentData {
	readonly text: string
	/** Items around it, the widest first. */
	readonly items?: readonly number[]
	/** Items of which it plays a part: `[item, 'verb']`. */
	readonly parts?: readonly (readonly [number, string])[]
	/** Items that begin here. */
	readonly begins?: readonly number[]
}

export interface ItemData {
	/** Id of the fact or entity. */
	readonly id: string
	/** Index into the layers. */
	readonly layer: number
	readonly lead: string
	readonly body: string | null
	/** Null for names. */
	readonly claim: ClaimData | null
	readonly rule: string | null
	readonly confidence: number | null
	/** Its fields that are filled in: name and value. */
	readonly details: readonly (readonly [string, string])[]
	/** Other items: `['sameAs', 12]`. */
	readonly related: readonly (readonly [string, number])[]
	/** Indexes into the article's voices: who says it. */
	readonly voices: readonly number[]
	/** It is one of those that say most of the article; left out of the others. */
	readonly main?: true
}

export interface ClaimData {
	/** The speaker and the word that reports the words, from the outermost report to the innermost. */
	readonly chain: readonly (readonly [string, string | null])[]
	/** `denied`, `possible`, `quoted` …: its marks of factuality. */
	readonly flags: readonly string[]
}

export interface VoiceData {
	readonly name: string
	/** Two letters or so that stand for the name; no other voice of the article has them. */
	readonly initials: string
	/** Number of its items. */
	readonly count: number
	/** Which of the page's colours for voices, from 0; the last is for all who are left over. */
	readonly tone: number
}
