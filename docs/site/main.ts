import {fileURLToPath} from 'node:url'
import {assemble} from './assemble.js'

// Writes the pages of the site; `npm run docs` has built the package before, and builds the site from them after.
const root = fileURLToPath(new URL('../../../..', import.meta.url))
const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name} = process.env
const pages = assemble(root, server && name ? `${server}/${name}` : null)
process.stdout.write(`${pages} pages in docs/pages\n`)
