import {defineConfig} from 'vitepress'
import {contents} from '../site/contents.js'

// `base` is the folder that the site is served from: NEWSFACTS_DOCS_BASE=/newsfacts/ on GitHub's pages.
export default defineConfig({
	title: 'newsfacts',
	description: 'Reads English news and writes typed fact records, offline.',
	lang: 'en-GB',
	base: (process.env.NEWSFACTS_DOCS_BASE ?? '/') as `/${string}/`,
	srcDir: 'pages',
	outDir: 'out',
	cacheDir: 'node_modules/.vitepress',
	cleanUrls: false,
	lastUpdated: false,
	themeConfig: {
		nav: [
			{text: 'Tutorial', link: '/tutorial'},
			{text: 'Records', link: '/records'},
			{text: 'Command line', link: '/commands'},
			{text: 'Library', link: '/api'},
		],
		sidebar: [
			...contents.map(([text, entries]) => ({
				text,
				collapsed: false,
				items: entries.map(([page, title]) => ({text: title, link: `/${page}`})),
			})),
			{
				text: 'The project',
				items: [
					{text: 'Contributing', link: '/contributing'},
					{text: 'Changes', link: '/changelog'},
					{text: 'Security', link: '/security'},
				],
			},
		],
		outline: [2, 3],
		search: {provider: 'local'},
		docFooter: {prev: 'Before', next: 'Next'},
	},
})
