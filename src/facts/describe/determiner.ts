/** `The mill` inside a sentence: `the mill`. */
export const withSmallDeterminer = (words: string): string =>
	words.replace(
		/^(?:The|An?|Few|Many|Most|Several|Some|This|That|These|Those|His|Her|Its|Their|Our|My)(?=\s)/,
		(word) => word.toLowerCase(),
	)
