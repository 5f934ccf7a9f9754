/**
 * Facts in English.
 *
 * @module newsfacts/describe
 */

export {describe} from './facts/describe/describe.js'
