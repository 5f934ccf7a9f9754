/** The card of the weights: what they are made from, and what each fifth of the texts got from the other four. */
export const referenceCard = (
	documents: number,
	bytes: number,
	folds: Readonly<Record<string, string>>,
): string => `# models/reference.bin

Whom a pronoun means: three log-linear rankers of the people and things spoken of before (\`he\` and \`she\`, \`it\`, \`they\`).

Made from:
* OntoGUM (development part; annotations CC BY 4.0, texts by genre, some of them non-commercial)
* GAP (development part; Apache 2.0)
* the raw texts of PolNeAR (train; research data without an open licence): pronouns that fit one person only, by the gender of first names and titles

It has seen ${documents} documents; their ids stand in the header of the file. The articles of the newsfacts gold set are not among them.

| decisions right, per cent, each fifth by weights from the other four | |
|---|---|
${Object.entries(folds)
	.map(([question, line]) => `| ${question} | ${line} |`)
	.join('\n')}

\`all\`: OntoGUM, anaphors without an antecedent included; \`two names\`: GAP; \`gender\`: PolNeAR.

Size: ${bytes} bytes.

Rebuild: \`npm run train reference -- --gold ../shared/gold\`.
`
