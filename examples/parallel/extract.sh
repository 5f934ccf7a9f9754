#!/usr/bin/env bash
# Facts of an archive by GNU parallel: as many processes as parts, here or on the machines that --sshlogin names.
#   extract.sh ARCHIVE RESULTS PARTS
# Which articles a part holds depends on their ids alone. Started again, each part goes on where it stopped.
set -euo pipefail
archive=$1 results=$2 parts=$3
newsfacts=${NEWSFACTS:-newsfacts}

mkdir -p "$results"
# 3 says that some articles could not be read: they are in errors.jsonl, the others are done.
seq "$parts" | parallel --halt now,fail=1 \
	"$newsfacts extract '$archive' --shard {}/$parts --out '$results/part-{}/' --quiet || [ \$? -eq 3 ]"
