import {newsQuant} from './quantities/newsquant.js'
import {type AnyTask, anyTask} from './task.js'

/** The measurements of quantities on sets that tell nothing else. */
export const quantityTasks: readonly AnyTask[] = [anyTask(newsQuant)]
