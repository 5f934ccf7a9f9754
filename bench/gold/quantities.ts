import {type AnyTask, anyTask} from '#src/evaluate/task.js'
import {illinois} from './quantities/illinois.js'
import {newsQuant} from './quantities/newsquant.js'
import {quantulum} from './quantities/quantulum.js'
import {recognizers} from './quantities/recognizers.js'

/** The measurements of quantities on sets that annotate nothing else. */
export const quantityTasks: readonly AnyTask[] = [
	anyTask(newsQuant),
	anyTask(illinois),
	anyTask(recognizers),
	anyTask(quantulum),
]
