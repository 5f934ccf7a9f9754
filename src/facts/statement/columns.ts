import {type Columns, joined} from '../cell.js'
import type {StatementFact} from './schema.js'

export const statementColumns: Columns<StatementFact> = {
	subject: ({subject}) => subject?.name ?? null,
	verb: ({verb}) => verb.text,
	verbLemma: ({verb}) => verb.lemma,
	object: ({object}) => object?.name ?? null,
	recipient: ({recipient}) => recipient?.name ?? null,
	adjuncts: ({adjuncts}) => joined(adjuncts.map(({role, text}) => `${role}: ${text}`)),
	time: ({time}) => time,
	tense: ({tense}) => tense,
	voice: ({voice}) => voice,
	subjectText: ({subject}) => subject?.text ?? null,
	subjectId: ({subject}) => subject?.id ?? null,
	objectText: ({object}) => object?.text ?? null,
	objectId: ({object}) => object?.id ?? null,
	recipientId: ({recipient}) => recipient?.id ?? null,
	quantities: ({quantities}) => joined(quantities),
}
