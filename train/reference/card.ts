/** The card of the weights: what they are made from, and what each fifth of the texts got from the other four. */
export const referenceCard = (
	documents: number,
	bytes: number,
	folds: Readonly<Record<string, string>>,
	gap: string,
): string => `# models/reference.bin

Whom a pronoun or a noun phrase means: log-linear rankers of the people and things spoken of before (\`he\` and \`she\`, \`it\`,
\`they\`, and \`noun\`: definite phrases for an organization or a place, and sources).

Made from:
* OntoGUM (development part; annotations CC BY 4.0, texts by genre, some of them non-commercial)
* GAP (development part; Apache 2.0)
* the raw texts of PolNeAR (train; research data without an open licence): pronouns that fit one person only, by the gender of first names and titles
* newsfacts/train.jsonl and train/invented/articles: pronouns that are sources or take part in events, with the names that they stand for
* bench/annotations/references.jsonl: training articles of Worldwide and PolNeAR (research data without an open licence), of which a language model said what each pronoun and definite noun phrase refers to (not for \`he\` and \`she\`, which gained nothing)

It has seen ${documents} documents; their ids stand in \`models/seen/reference.txt\` of the repository. Of the newsfacts gold set it has seen the articles to learn from alone.

| decisions right, per cent, each fifth by weights from the other four | |
|---|---|
${Object.entries(folds)
	.map(([question, line]) => `| ${question} | ${line} |`)
	.join('\n')}

\`all\`: OntoGUM, anaphors without an antecedent included; \`two names\`: GAP; \`gender\`: PolNeAR; \`annotated\`: newsfacts/train and invented articles; \`news\`: annotated ones, of which \`names\` counts the links to names.

GAP as \`npm run score\` measures it, but each fifth of the texts read by weights from the other four: ${gap}; bias is feminine over masculine F1 in per cent.

Size: ${bytes} bytes.

Rebuild: \`npm run train reference -- --gold ../shared/gold\`.
`
