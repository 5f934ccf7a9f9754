import {writeText} from '#src/cli/write-text.js'
import type {Row} from '#src/evaluate/score.js'
import {markdownTable} from '#src/evaluate/table.js'

const standardFile = 'models/SCORES.md'

/** Writes the scoreboard as a page of Markdown. */
export async function writeScores(file: string | true, rows: readonly Row[]): Promise<void> {
	const page = `# Scores

Written by \`newsfacts score --write\`; not by hand. In per cent; \`newsfacts score --help\` says what each metric means.
\`best\` is the best figure known from elsewhere, mostly on the test part of the same set, where ours are on the development
part; the column \`gap\` is ours − best. \`–\`: no figure. \`seen\`: weights in use were trained on documents of this set. First what counts: \`closed\` is measured
by and never read; the rows of \`newsfacts/gap\` say how much better we are on \`open\`, whose errors are read (open − closed).

${markdownTable(rows)}
`
	await writeText(typeof file === 'string' ? file : standardFile, page)
}
