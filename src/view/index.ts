/**
 * Articles with their facts as a page to look at.
 *
 * @module newsfacts/view
 */

export {type PageOptions, renderPage} from './page.js'
