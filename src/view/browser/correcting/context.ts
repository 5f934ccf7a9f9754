import type {TextSpan} from '../../../model/span.js'
import type {Place} from './article-text.js'

/** What the inputs of an editor share. */
export interface EditorContext {
	readonly text: string
	/** Where the record stands: of words that stand several times, the nearest are meant. */
	readonly anchor: number
	/** Names of the article, to be proposed. */
	readonly names: readonly string[]
	/** An input that takes words of the text got the focus: what is selected goes there. */
	want(taker: WordsTaker): void
	/** The words in the inputs have changed. */
	changed(): void
}

/** An input that takes words of the text. */
export interface WordsTaker {
	take(place: Place): void
}

/** An input of an editor. */
export interface Input<T> {
	readonly node: HTMLElement
	/** What is to be focused. */
	readonly first: HTMLElement
	value(): Reading<T>
	/** The words of the text that stand in it. */
	words(): readonly TextSpan[]
}

/** What stands in an input, or what is wrong with it. */
export type Reading<T> = {readonly value: T} | {readonly fault: string}
