import type {Reading} from '../../model/reading.js'
import type {Draft} from '../draft.js'
import type {RelationFact} from './schema.js'

/** A draft for each relation; further places of the same one go to `alsoAt`. */
export const draftRelations = (_reading: Reading): Draft<RelationFact>[] => []
