import type {TextSpan} from './span.js'

/** Something odd in the input that a reader should know of; extraction goes on. */
export interface Message extends TextSpan {
	readonly reason: string
	readonly rule: string
}
