/** Feature templates of the parser: s stack, b buffer (front first), l and r dependents from outside in, ± neighbours in the text. */
export const templates: readonly string[] = `
none
s0.word
s0.tag
s0.word s0.tag
s0.fine
s0.middle s0.upos
s1.word
s1.tag
s1.word s1.tag
s1.fine
s1.middle s1.upos
s2.tag
s2.word s2.tag
b0.word
b0.tag
b0.word b0.tag
b0.fine
b0.middle b0.upos
b1.word
b1.tag
b1.word b1.tag
b1.fine
b2.word
b2.tag
b2.word b2.tag
b3.tag
s0.word b0.word
s0.word s0.tag b0.word b0.tag
s0.word s0.tag b0.tag
s0.word b0.tag
s0.word b0.upos
s0.tag b0.word b0.tag
s0.tag b0.word
s0.upos b0.word
s0.tag b0.tag
s0.fine b0.fine
s0.middle b0.middle
s0.middle b0.middle s0.upos b0.upos
s0.word b0.middle
s0.middle b0.word
s0.fine b0.tag
s0.tag b0.fine
s0.coarse s0.tag b0.coarse b0.tag
s1.word s0.word
s1.word s1.tag s0.word s0.tag
s1.word s1.tag s0.tag
s1.word s0.tag
s1.word s0.upos
s1.tag s0.word s0.tag
s1.tag s0.word
s1.upos s0.word
s1.tag s0.tag
s1.fine s0.fine
s1.middle s0.middle
s1.middle s0.middle s1.upos s0.upos
s1.word s0.middle
s1.middle s0.word
s1.fine s0.tag
s1.tag s0.fine
s1.coarse s1.tag s0.coarse s0.tag
s1.word b0.word
s1.word b0.tag
s1.tag b0.word
s1.tag b0.tag
s1.middle b0.middle
s0.tag b1.tag
s0.word b1.tag
s0.tag b1.word
b0.word b1.word
b0.tag b1.tag
b0.word b1.tag
b0.tag b1.word
b0.tag b1.tag b2.tag
b0.word b1.tag b2.tag
b1.tag b2.tag b3.tag
s0.tag b0.tag b1.tag
s0.word b0.tag b1.tag
s0.tag b0.word b1.tag
s0.tag b0.tag b1.word
s0.tag b0.tag b1.tag b2.tag
s1.tag s0.tag b0.tag
s1.word s0.tag b0.tag
s1.tag s0.word b0.tag
s1.tag s0.tag b0.word
s1.tag s0.tag b0.tag b1.tag
s1.word s0.word b0.tag
s1.word s0.tag b0.word
s1.middle s0.middle b0.middle
s1.tag s0.middle b0.tag
s2.tag s1.tag s0.tag
s2.tag s1.tag s0.tag b0.tag
s2.tag s0.tag b0.tag
s2.word s0.tag b0.tag
s0.tag s0l1.tag b0.tag
s0.tag s0r1.tag b0.tag
s0.tag s0l1.label b0.tag
s0.tag s0r1.label b0.tag
s0.word s0l1.label b0.tag
s0.word s0r1.label b0.tag
s0.word s0r1.word b0.tag
s0.tag s0r1.word b0.tag
s0.tag s0r1.tag b0.word
s0.tag s0r1.label b0.word
s0.tag s0r1.label s0r2.label b0.tag
s0.tag s0l1.label s0l2.label
s0.word s0l1.label s0l2.label
s0.word s0r1.label s0r2.label
s0.tag s0l1.label s0r1.label
s0.word s0l1.label s0r1.label
s0.tag s0r1r1.tag s0r1.tag b0.tag
s0l1.word s0.word
s0r1.word s0.word
s0l1.word s0.tag s1.tag
s0r1.label s0l1.label s1.tag s0.tag
s1.tag s0.tag s0l1.tag
s1.tag s0.tag s0r1.tag
s1.tag s0.tag s0l1.label
s1.tag s0.tag s0r1.label
s1.word s0.tag s0l1.label
s1.word s0.tag s0l1.word
s1.tag s0.word s0l1.label
s1.tag s0l1.word s0.tag
s1.tag s1r1.tag s0.tag
s1.tag s1r1.label s0.tag
s1.word s1r1.label s0.tag
s1.word s1r1.label s0.word
s1.tag s1r1.label s0.word
s1.tag s1r1.label s1r2.label s0.tag
s1.word s1r1.label s1r2.label
s1.tag s1l1.label s0.tag
s1.word s1l1.label
s1.word s1r1.word s0.tag
s1.tag s1r1.word s0.word
b0.tag b0l1.tag s0.tag
b0.tag b0l1.label s0.tag
b0.word b0l1.label s0.tag
b0.tag b0l1.label s0.word
b0.tag b0l1.label b0l2.label
b0.word b0l1.label b0l2.label
b0.word b0l1.word
s0.tag b0.tag b0l1.tag b0l2.tag
s0.tag b0.tag gap
s0.word gap
s0.tag gap
b0.word gap
b0.tag gap
s0.word b0.tag gap
s0.tag b0.word gap
s1.tag s0.tag gap1
s1.word gap1
s1.word s0.tag gap1
s1.tag s0.word gap1
s0.tag b0.tag between
s1.tag s0.tag between
s0.word s0.lefts
s0.tag s0.lefts
s0.word s0.rights
s0.tag s0.rights
s1.word s1.rights
s1.tag s1.rights
s1.tag s1.lefts s0.tag
b0.word b0.lefts
b0.tag b0.lefts
s0.tag b0.tag s0.rights b0.lefts
s1.tag s0.tag s1.rights s0.lefts
s0-1.tag s0.tag b0.tag
s0.tag s0+1.tag b0.tag
s0.tag b0-1.tag b0.tag
s0.tag s0+1.tag b0-1.tag b0.tag
s0-1.tag s0.tag b0-1.tag b0.tag
s0-1.tag s0.tag b0.tag b1.tag
s0.tag s0+1.tag b0.tag b1.tag
b0-1.word b0.tag
b0-1.tag b0.tag
s0+1.word s0.tag
s0-1.word s0.tag
s1.tag s1+1.tag s0.tag
s1.tag s1+1.tag s0-1.tag s0.tag
s1-1.tag s1.tag s0.tag
s1.tag s0-1.tag s0.tag
s0-1.word s0.word
s1+1.word s1.tag s0.tag
`
	.trim()
	.split('\n')
