import {clauseMends} from './clause-mends.js'
import {phraseMends} from './phrase-mends.js'
import type {Mend} from './tree-draft.js'

/** What a parser gets wrong again and again in news, each mended by a rule of its own, in this order. */
export const mends: readonly Mend[] = [...phraseMends, ...clauseMends]
