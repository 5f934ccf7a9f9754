import {coreference} from './coreference.js'
import {gumDates, recognizedDates, timexDates} from './dates.js'
import {fairMentions} from './fair-mentions.js'
import {fairNames} from './fair-names.js'
import {goldTrees} from './gold-trees.js'
import {linkedSources} from './linked-sources.js'
import {newsAttributions} from './news-attributions.js'
import {pronouns} from './pronouns.js'
import {quantityTasks} from './quantities.js'
import {dateLayer} from './records/dates.js'
import {entityLayer} from './records/entities.js'
import {quantityLayer} from './records/quantities.js'
import {quoteLayer} from './records/quotes.js'
import {roleLayer} from './records/roles.js'
import {statementLayer} from './records/statements.js'
import {flatSentenceEnds, sentenceCases, sentenceEnds} from './sentence-sets.js'
import {sourcedStatements} from './sourced-statements.js'
import {taggedNames} from './tagged-names.js'
import {type AnyTask, anyTask} from './task.js'
import {rawTrees} from './trees.js'
import {wireNames} from './wire-names.js'
import {worldNames} from './world-names.js'

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
