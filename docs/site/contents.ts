/** A page of the site: its file below `docs/`, without `.md`, and its name in the list at the side. */
export type Entry = readonly [page: string, title: string]

/** The pages written by hand, in the order of the list at the side. A test asks that no page of `docs/` is missing. */
export const contents: readonly (readonly [section: string, entries: readonly Entry[]])[] = [
	[
		'Start',
		[
			['tutorial', 'Tutorial'],
			['sheets', 'Sheets of facts'],
			['page', 'A page to look at'],
			['report', 'A report on many articles'],
			['input', 'What goes in'],
			['output', 'What comes out'],
		],
	],
	[
		'Guide',
		[
			['regression-tests', 'Regression tests'],
			['corrections', 'Corrections'],
			['configuration', 'Configuration'],
			['words-and-events', 'Your own words and events'],
			['library', 'The library'],
			['browser', 'In a browser'],
			['servers', 'Server and assistants'],
			['python', 'From Python'],
			['explain', 'Why this fact, why none'],
			['trouble', 'When something goes wrong'],
		],
	],
	[
		'Many articles',
		[
			['archives', 'Archives'],
			['runs', 'Runs'],
			['databases', 'Merging and databases'],
			['machines', 'Spark, queues, machines'],
		],
	],
	[
		'Reference',
		[
			['records', 'Records'],
			['event-types', 'Types of events'],
			['commands', 'Command line'],
			['api', 'Library'],
		],
	],
	[
		'Inside',
		[
			['how-it-works', 'How it works'],
			['measured', 'How good it is'],
			['models', 'Models'],
			['architecture', 'How it is built'],
		],
	],
]

/** Files from elsewhere in the repository that are pages too: where they lie there, and the page. */
export const elsewhere: readonly (readonly [file: string, page: string])[] = [
	['CONTRIBUTING.md', 'contributing'],
	['SECURITY.md', 'security'],
	['CHANGELOG.md', 'changelog'],
	['README.md', 'readme'],
	['examples/README.md', 'examples'],
	['corpus/README.md', 'corpus'],
	['fixtures/README.md', 'fixtures'],
	['bench/README.md', 'bench'],
	['train/invented/README.md', 'invented'],
]
