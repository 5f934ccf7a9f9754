export {irregularPasts, type PastForm} from '../lexicon/irregular.js'
