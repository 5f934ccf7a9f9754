// Bundled into dist/view/page-files.js by `npm run page`: the page's script and style sheet as strings, which esbuild
// wrote beside it.
import script from '../../dist/view/browser/main.txt'
import style from '../../dist/view/browser/style.css'

export {script, style}
