/** How words for people end: `leaders`, `director`, `tourist`, `gunmen`, `employee`; some words for things do, too. */
export const personEnding = /(?:[^aeiou]er|tor|ist|man|men|woman|women|ees?|ian)s?$/
