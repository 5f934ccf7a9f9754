export {type BatchOptions, extractAll} from './extract-all.js'
export type {ErrorRecord, Outcome} from './outcome.js'
