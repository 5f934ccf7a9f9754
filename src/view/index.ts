/**
 * Articles with their facts as a page to look at.
 *
 * @module newsfacts/view
 */

export type {Extraction} from '../facts/extraction.js'
export {type PageOptions, renderPage} from './page.js'
