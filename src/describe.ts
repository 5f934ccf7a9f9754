/**
 * Facts in English.
 *
 * @module newsfacts/describe
 */

export {describe} from './facts/describe/describe.js'
export type {Fact} from './facts/fact.js'
