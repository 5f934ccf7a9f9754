import type {ErrorRecord} from '../../batch/outcome.js'
import type {FactLine} from '../../emit/fact-lines.js'
import type {Extraction} from '../../facts/extraction.js'

/** An article to write: with all found in it, or its facts alone; or why there is none. */
export type IndexItem =
	| {readonly place: string; readonly extraction: Extraction}
	| {readonly place: string; readonly lines: readonly FactLine[]}
	| {readonly place: string; readonly error: ErrorRecord}
