// Bundled into dist/report/site-files.js by `npm run page`: a report's script and style sheet as strings, which esbuild wrote
// beside it; and the licence of the library that draws its plots.

import script from '../../dist/report/browser/main.txt'
import style from '../../dist/report/browser/style.css'
import licence from '../../node_modules/uplot/LICENSE'

export {licence, script, style}
