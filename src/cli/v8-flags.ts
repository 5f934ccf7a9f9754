import {setFlagsFromString} from 'node:v8'

// Settings of the whole process, worker threads too, so that the command alone makes them. Loaded before all else.

// V8 optimizes a function after 66 kB of its bytes have run. A reader of news is some thousand small functions, each in use for a
// moment: most of that work doesn't pay before the next article asks for other paths. A bound seven times as high is still
// reached by what matters. V8 of Node 22 on counts otherwise, and needs no help.
if (Number.parseInt(process.versions.v8, 10) < 12) {
	setFlagsFromString('--interrupt-budget=500000')
	// What is called is compiled into its caller up to a third of the usual size: a first long article had a quarter to a third of
	// its processor time in compiling, and what runs long is hardly slower.
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}

// Left alone, V8 lets the heap grow to four times what is in use before it collects garbage: a long article leaves much that
// lived for a sentence.
setFlagsFromString('--heap-growing-percent=20')

// Each worker thread has a young generation of its own: half of what V8 allows it saves 25 MB a thread, and costs no time.
setFlagsFromString('--max-semi-space-size=8')

// It begins with 1 MB and doubles; at its full size from the second collection on, a start has two thirds of the collections.
setFlagsFromString('--semi-space-growth-factor=8')

// A regular expression is interpreted the first time and compiled the second. Most of the some thousand patterns of a start run a
// few times on a line; on a text of more than a thousand characters V8 compiles at once, whatever stands here.
setFlagsFromString('--regexp-tier-up-ticks=30')
