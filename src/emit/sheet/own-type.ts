import type {EventFact} from '../../facts/event/schema.js'
import {eventTypes} from '../../facts/event/types/index.js'
import type {SheetArticle} from './sheet-article.js'

const builtIn: ReadonlySet<string> = new Set(eventTypes.map(({name}) => name))

/** Whether an event is of a caller's own type: no model knows how sure it is. */
export const isOwnType = ({type}: EventFact): boolean => !builtIn.has(type)

/** Whether a sentence has an event of a caller's own type. */
export const hasOwnType = ({factsOf}: SheetArticle, sentence: number): boolean =>
	(factsOf.get(sentence) ?? []).some((fact) => fact.kind === 'event' && isOwnType(fact))
