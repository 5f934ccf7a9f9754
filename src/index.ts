export {extract} from './extract.js'
export type {Extraction} from './facts/extraction.js'
export type {Fact, FactKind} from './facts/fact.js'
