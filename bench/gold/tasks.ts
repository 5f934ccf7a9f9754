import {layers} from '#src/evaluate/layers.js'
import {type AnyTask, anyTask} from '#src/evaluate/task.js'
import {coreference} from './coreference.js'
import {gumDates, recognizedDates, timexDates} from './dates.js'
import {fairMentions} from './fair-mentions.js'
import {fairNames} from './fair-names.js'
import {goldTrees} from './gold-trees.js'
import {linkedSources} from './linked-sources.js'
import {newsAttributions} from './news-attributions.js'
import {pronouns} from './pronouns.js'
import {quantityTasks} from './quantities.js'
import {flatSentenceEnds, sentenceCases, sentenceEnds} from './sentence-sets.js'
import {sourcedStatements} from './sourced-statements.js'
import {taggedNames} from './tagged-names.js'
import {rawTrees} from './trees.js'
import {wireNames} from './wire-names.js'
import {worldNames} from './world-names.js'

/** All that is measured: a set is scored by every task that accepts its file. */
export const tasks: readonly AnyTask[] = [
	anyTask(sentenceCases),
	anyTask(sentenceEnds),
	anyTask(flatSentenceEnds),
	anyTask(rawTrees),
	anyTask(goldTrees),
	anyTask(taggedNames),
	anyTask(worldNames),
	anyTask(fairNames),
	anyTask(fairMentions),
	anyTask(wireNames),
	anyTask(coreference),
	anyTask(pronouns),
	anyTask(newsAttributions),
	anyTask(linkedSources),
	anyTask(sourcedStatements),
	anyTask(timexDates),
	anyTask(gumDates),
	anyTask(recognizedDates),
	...quantityTasks,
	...layers,
]
