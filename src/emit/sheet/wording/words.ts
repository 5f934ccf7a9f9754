/** The words of a text in small letters, without its marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{1,60}/gu) ?? []

/** Whether words stand side by side among others. */
export const hasRun = (words: readonly string[], run: readonly string[]): boolean =>
	` ${words.join(' ')} `.includes(` ${run.join(' ')} `)
