/** Words of the code as they stand in Markdown: nothing in them is a mark, a tag or a template; code in backticks stays. */
export const plain = (text: string): string =>
	text
		.split(/(`[^`]*`)/)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part
						.replace(/[\\*_[\]]/g, '\\$&')
						.replace(/</g, '&lt;')
						.replace(/\{\{/g, '&#123;&#123;'),
		)
		.join('')
