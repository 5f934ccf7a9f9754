import type {ReportInput} from '../../report/index.js'
import type {IndexItem} from '../index/item.js'

/** An article of the input, or why there is none. */
export type ReportItem =
	| {readonly place: string; readonly input: ReportInput}
	| Extract<IndexItem, {readonly error: unknown}>
