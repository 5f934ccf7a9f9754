import {layers} from '#src/evaluate/layers.js'
import {type AnyTask, anyTask} from '#src/evaluate/task.js'
import {coreference} from './coreference/coreference.js'
import {fairMentions} from './coreference/fair-mentions.js'
import {pronouns} from './coreference/pronouns.js'
import {references} from './coreference/references.js'
import {gumDates} from './dates/gum.js'
import {recognizedDates} from './dates/recognized.js'
import {timexDates} from './dates/timex.js'
import {ploverRoots} from './events/plover.js'
import {annotatedNames} from './names/annotated-names.js'
import {fairNames} from './names/fair-names.js'
import {taggedNames} from './names/tagged-names.js'
import {wireNames} from './names/wire-names.js'
import {worldNames} from './names/world-names.js'
import {illinois} from './quantities/illinois.js'
import {newsQuant} from './quantities/newsquant.js'
import {quantulum} from './quantities/quantulum.js'
import {recognizers} from './quantities/recognizers.js'
import {linkedSources} from './quotes/linked-sources.js'
import {newsAttributions} from './quotes/news-attributions.js'
import {sourcedStatements} from './quotes/sourced-statements.js'
import {knowledgeNet} from './relations/knowledge-net.js'
import {goldTrees} from './syntax/gold-trees.js'
import {flatSentenceEnds, sentenceCases, sentenceEnds} from './syntax/sentence-sets.js'
import {rawTrees} from './syntax/trees.js'

/** All that is measured: a set is scored by every task that accepts its file. */
export const tasks: readonly AnyTask[] = [
	anyTask(sentenceCases),
	anyTask(sentenceEnds),
	anyTask(flatSentenceEnds),
	anyTask(rawTrees),
	anyTask(goldTrees),
	anyTask(taggedNames),
	anyTask(worldNames),
	anyTask(annotatedNames),
	anyTask(fairNames),
	anyTask(fairMentions),
	anyTask(wireNames),
	anyTask(coreference),
	anyTask(pronouns),
	anyTask(references),
	anyTask(newsAttributions),
	anyTask(linkedSources),
	anyTask(sourcedStatements),
	anyTask(timexDates),
	anyTask(gumDates),
	anyTask(recognizedDates),
	anyTask(newsQuant),
	anyTask(illinois),
	anyTask(recognizers),
	anyTask(quantulum),
	anyTask(knowledgeNet),
	anyTask(ploverRoots),
	...layers,
]
