import {dateLayer} from './records/dates.js'
import {entityLayer} from './records/entities.js'
import {quantityLayer} from './records/quantities.js'
import {quoteLayer} from './records/quotes.js'
import {roleLayer} from './records/roles.js'
import {statementLayer} from './records/statements.js'
import {type AnyTask, anyTask} from './task.js'

/** The layers of articles with all their facts, in the order of the scoreboard. */
export const layers: readonly AnyTask[] = [
	anyTask(quoteLayer),
	anyTask(quantityLayer),
	anyTask(dateLayer),
	anyTask(entityLayer('person')),
	anyTask(entityLayer('organization')),
	anyTask(entityLayer('place')),
	anyTask(roleLayer),
	anyTask(statementLayer),
]
