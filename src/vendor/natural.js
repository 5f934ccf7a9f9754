// Bundled into dist/vendor/natural.js by `npm run vendor`: the main entry of natural prints and pulls in
// database clients, these two files don't.
/*! natural 8.1.1 (https://github.com/NaturalNode/natural), MIT License, Copyright (c) 2011, 2012 Chris Umbel, Rob Ellis, Russell Mull
 * and contributors. Permission is hereby granted, free of charge, to any person obtaining a copy of this software to deal in it
 * without restriction, provided this notice is included in all copies. The software is provided "as is", without warranty. */
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

export const jaroWinkler = (a, b) => jaroWinklerDistance(a, b, {ignoreCase: true})
export const stem = (word) => porterStemmer.stem(word)
