// `LAGOS, May 3 (Newswire) — The bridge …`, `LAGOS, May 3 (Newswire): The bridge …`
const dateline =
	/^(?:\d{1,2} \p{Lu}\p{L}{2,8} \d{4}: |\p{Lu}{3,20}(?: \p{Lu}{2,20})?, [\p{L}\d. ]{3,20} \(\p{L}{2,20}\): |(?=.{3,70}?[-–—])(?:\p{Ll}+ )?(?:\p{Lu}[\p{L}.’']*|\d{1,2}:?|\d{4}|\([^()\n]{1,30}\)|[,/]|[ \n]){1,12}[-–—]{1,2}\s+(?=[\p{Lu}“"‘']))/u

/** Characters of a dateline at the start of a line. */
export const datelineOf = (line: string): number => dateline.exec(line)?.[0].length ?? 0
