/** Feature templates of the parser: s stack, b buffer (front first), l and r dependents from outside in, ± neighbours in the text. */
export const templates: readonly string[] = `
none
s0.tag s0.second
b0.tag b0.second
b1.tag b1.second
s0.word s0.second
b0.word b0.second
s0.second b0.second
s1.second s0.second
s0.word
s0.tag
s0.word s0.tag
s0.topic
s0.kind s0.upos
s1.word
s1.tag
s1.word s1.tag
s1.topic
s1.kind s1.upos
s2.tag
s2.word s2.tag
b0.word
b0.tag
b0.word b0.tag
b0.topic
b0.kind b0.upos
b1.word
b1.tag
b1.word b1.tag
b1.topic
b2.word
b2.tag
b2.word b2.tag
b3.tag
s0.word b0.word
s0.word b0.upos
s0.upos b0.word
s0.tag b0.tag
s0.topic b0.topic
s0.kind b0.kind
s0.kind b0.kind s0.upos b0.upos
s0.word b0.kind
s0.kind b0.word
s0.topic b0.tag
s0.tag b0.topic
s0.group s0.tag b0.group b0.tag
s1.word s0.word
s1.word s0.upos
s1.upos s0.word
s1.tag s0.tag
s1.topic s0.topic
s1.kind s0.kind
s1.kind s0.kind s1.upos s0.upos
s1.word s0.kind
s1.kind s0.word
s1.topic s0.tag
s1.tag s0.topic
s1.group s1.tag s0.group s0.tag
s1.word b0.tag
s1.tag b0.word
s1.tag b0.tag
s1.kind b0.kind
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
s1.tag s0.tag b0.tag
s1.tag s0.kind b0.tag
s2.tag s1.tag s0.tag
s2.tag s0.tag b0.tag
s2.word s0.tag b0.tag
s0.tag s0l1.tag b0.tag
s0.tag s0r1.tag b0.tag
s0.tag s0l1.label b0.tag
s0.tag s0r1.label b0.tag
s0.tag s0r1.word b0.tag
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
s1.tag s0l1.word s0.tag
s1.tag s1r1.tag s0.tag
s1.tag s1r1.label s0.tag
s1.word s1r1.label s0.tag
s1.tag s1r1.label s1r2.label s0.tag
s1.word s1r1.label s1r2.label
s1.tag s1l1.label s0.tag
s1.word s1l1.label
b0.tag b0l1.tag s0.tag
b0.tag b0l1.label s0.tag
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
s1.tag s0.tag gap1
s1.word gap1
s0.tag b0.tag between
s1.tag s0.tag between
s1.tag s0.tag between1
s1.tag s1r1.label s0.tag between1
s1.tag s0.tag b0.tag between1
s1.tag s0.tag quoted
s0.tag b0.tag quoted
s1.word s0.tag quoted
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
s0.tag s0+1.tag b0.tag b1.tag
b0-1.word b0.tag
b0-1.tag b0.tag
s0+1.word s0.tag
s0-1.word s0.tag
s1.tag s1+1.tag s0.tag
s1.tag s1+1.tag s0-1.tag s0.tag
s1-1.tag s1.tag s0.tag
s1.tag s0-1.tag s0.tag
s1+1.word s1.tag s0.tag
`
	.trim()
	.split('\n')
