/** The metrics of the scoreboard by folder of the gold, as `newsfacts score --help` lists them. All are per cent. */
export const metrics: readonly (readonly [folder: string, names: readonly string[], meaning: string])[] = [
	['sentences', ['whole'], 'cases whose sentences are all right'],
	['sentences', ['f1', 'precision', 'recall', 'flat.*'], 'sentence ends; flat: with blank lines made a space'],
	[
		'syntax',
		['tokens', 'words', 'sentences', 'upos', 'xpos', 'lemma', 'uas', 'las', 'gold.*'],
		'F1 on raw text as CoNLL 2018 scores it; gold: on gold tokens; reporting: arcs to and from verbs of speech',
	],
	['names', ['f1', 'precision', 'recall', '<class>.f1', 'raw.f1'], 'exact spans and classes; raw: not trimmed'],
	['names', ['nine.*'], 'the same in nine classes'],
	['names', ['overlap.f1', '<class>.overlap.f1'], 'spans of the class that overlap'],
	['names', ['coref', 'coref.precision'], 'pronouns and descriptions of persons linked to the right name'],
	['coref', ['conll', 'muc', 'b3', 'ceafe', 'head.conll', 'news.conll'], 'coreference; conll: the mean of the three'],
	['coref', ['f1', 'precision', 'recall', 'masculine.f1', 'feminine.f1', 'bias'], 'ambiguous pronouns'],
	[
		'quotes',
		['content.exact.*', 'source.exact.*', 'cue.exact.*', 'raw.<role>.exact.f1'],
		'exact spans: f1, precision, recall; raw: not trimmed',
	],
	['quotes', ['content.overlap.*', 'source.overlap'], 'content with a Jaccard of .8; source overlaps on those'],
	['quotes', ['linked.f1', 'linked.precision', 'linked.recall'], 'both'],
	['quotes', ['<type>.content.exact.*', '<type>.linked.f1', 'direct.source.overlap'], 'direct, mixed, indirect'],
	['quotes', ['source.entity'], 'the right entity, on content found'],
	['quotes', ['found', 'name', 'title'], 'sourced statements; name and title on those found'],
	['quantities', ['value.*', 'value+unit.*', 'change.*', 'concept.partial.*', 'concept.complete.*'], 'one to one'],
	['quantities', ['whole', 'f1', 'precision', 'recall'], 'cases all right; results of recognizers by place and value'],
	[
		'dates',
		['strict.*', 'relaxed.*', 'value.f1', 'value.accuracy', 'type.accuracy'],
		'TIMEX3, as TempEval-3 scores it',
	],
	[
		'dates',
		['value.right', 'found', 'exact', 'quiet', 'news.*', 'when.*'],
		'of gold: right, overlapped; cases without a date',
	],
	['relations', ['f1', 'precision', 'recall', '<property>.f1'], 'relations of a property, both ends right'],
	['events', ['root', 'root.precision'], 'sentences with an event or statement of the right PLOVER root'],
	['events', ['root.events', 'root.statements'], 'such sentences by events alone; codes of statements that are right'],
	[
		'newsfacts',
		['quotes.*', 'quotes.speaker.f1', 'quotes.mode', 'quotes.source', 'quotes.speaker'],
		'quotes; mode and so on of those found',
	],
	['newsfacts', ['quotes.speaker.sure', 'quotes.speaker.sure.share'], 'speakers of a confidence of .9 or more'],
	[
		'newsfacts',
		['quotes.resolved.precision', 'quotes.resolved.recall', 'quotes.resolved.<form>.*'],
		'speakers of quotes whose source is a pronoun or noun: of those that we name, right; of those that gold names, named right',
	],
	[
		'newsfacts',
		['quantities.*', 'quantities.value.*', 'quantities.counted'],
		'value, bound and unit right; the value alone',
	],
	['newsfacts', ['dates.*', 'dates.overlap.*', 'dates.type'], 'value right; found'],
	['newsfacts', ['people.*', 'organizations.*', 'places.*'], 'f1, precision, recall; name: canonical; count: as many'],
	['newsfacts', ['roles.*', 'roles.organization'], 'person and head of the title; organization on those'],
	[
		'newsfacts',
		['statements.recall', 'statements.claimer', 'statements.polarity', 'statements.modality'],
		'main statements; who tells them; those of the found ones that are right',
	],
	['newsfacts', ['statements.per'], 'statements of ours for each of gold’s, a ratio, not per cent'],
	['newsfacts', ['relations.*'], 'type right, subject and object the same entity or with a shared word'],
	['newsfacts', ['key'], 'clauses that matter touched by as many facts, those of the highest salience'],
	[
		'newsfacts',
		['events.*', 'events.arguments.*', 'events.key'],
		'type, and trigger or an argument; their arguments by role; those that matter, found',
	],
	[
		'newsfacts',
		['events.date', 'events.place', 'events.polarity', 'events.modality', 'events.claim'],
		'of those found; claim: both',
	],
	[
		'newsfacts',
		['*.macro'],
		'mean over articles of F1 (statements: recall); the others are over all articles together',
	],
	['newsfacts', ['gap'], 'a set of its own: open − closed of each F1, statements.recall, key and quantities.counted'],
	['annotations', ['references.*', 'references.<form>.*'], 'pronouns and nouns linked to the right name'],
	[
		'annotations',
		['resolved.precision', 'resolved.recall', 'resolved.<form>.*'],
		'the same of those that head the subject, source or object of a fact, by the fact',
	],
	['all', ['ece', '<kind>.ece'], 'expected calibration error of confidence'],
	['all', ['<kind>.ece.chance'], 'the same of as many facts with true probabilities: what chance makes of it'],
]

/** The metrics that say how good a set is on the whole: its F1, and the recall of statements and key clauses, of which gold notes the main ones. */
export const isHeadline = (metric: string): boolean =>
	/(?:^|\.)f1$/.test(metric) || metric === 'statements.recall' || metric === 'key'

/** The metrics that are compared between an open and a closed set: those of the whole, and the counted heads. */
export const isCompared = (metric: string): boolean => isHeadline(metric) || metric === 'quantities.counted'

/** True for a file in a folder whose sets are measured. */
export const isMeasured = (path: string): boolean => metrics.some(([folder]) => path.startsWith(`${folder}/`))

/** The metrics as text, a line for each group. */
export function metricsHelp(): string {
	const lines = metrics.map(
		([folder, names, meaning]) => `  ${folder.padEnd(11)} ${names.join(' ')}\n${' '.repeat(14)}${meaning}`,
	)
	return `Metrics, in per cent:\n${lines.join('\n')}`
}
