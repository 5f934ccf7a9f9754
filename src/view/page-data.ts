import type {FieldInput} from '../facts/corrections/field.js'
import type {Extraction} from '../facts/extraction.js'
import type {BlockType} from '../model/article/article.js'

// What the page carries as JSON and its script draws. Items are facts and names; layers are their kinds.

export interface PageData {
	readonly title: string
	readonly layers: readonly LayerData[]
	readonly articles: readonly ArticleData[]
	/** Where corrections go; left out where the browser keeps them. */
	readonly desk?: DeskData
}

/** What a page of the server has that keeps corrections on disk. */
export interface DeskData {
	/** Name of the file that they go to, for readers. */
	readonly file: string
	/** Number of the article among those of the server, from 1; null for the list of all. */
	readonly article: number | null
	readonly count: number
	/** How many records of each article were judged, in the list of all. */
	readonly judged?: readonly number[]
	/** Articles are still being read. */
	readonly isReading?: boolean
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
	/** Its fields that a reader may put right. */
	readonly fields: readonly FieldData[]
}

export interface FieldData {
	readonly name: string
	readonly label: string
	readonly input: FieldInput
	readonly options?: readonly string[]
	readonly required?: true
	readonly selected?: true
}

export interface ArticleData {
	readonly id: string
	readonly title: string
	/** The title is the headline of the text. */
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
	/** All of the article but its text, which its blocks hold. */
	readonly record: Omit<Extraction['article'], 'text'>
	/** White space after the last block. */
	readonly after: string
}

export interface BlockData {
	readonly type: BlockType
	/** White space before it: what was before, this and the words of its segments are the text of the article. */
	readonly before: string
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
	/** What a reader may judge; left out of a name that is never named. */
	readonly judged?: JudgedData
}

/** A place in the text: UTF-16, half open. */
export type Place = readonly [start: number, end: number]

/** A value of a field: words are their place, the words that play a part in an event have their role and name too. */
export type PackedValue =
	| string
	| number
	| Place
	| readonly Place[]
	| readonly (readonly [start: number, end: number, role: string, name: string | null])[]

export interface JudgedData {
	readonly at: Place
	/** Fields that are null or empty are left out. */
	readonly fields: Readonly<Record<string, PackedValue>>
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
