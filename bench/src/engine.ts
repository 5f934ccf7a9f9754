import {createEngine} from '../../dist/extract.js'

const rules = process.argv.includes('--rules')

/** newsfacts as it ships; with `--rules` on the command line without its learned models. */
export const {extract} = createEngine(rules ? {models: false} : {})

/** Flags that a process of its own must be given to run the same engine. */
export const engineFlags: readonly string[] = rules ? ['--rules'] : []
