"""Whether Spark found what one process found: compare.py facts/ [facts/ …] facts.jsonl"""

import sys

import pyarrow.parquet

# Of an error the place differs: each partition counts its own lines.
ERROR = '{"place":'


def sorted_facts(lines):
    facts = sorted(line for line in lines if not line.startswith(ERROR))
    return facts, len(lines) - len(facts)


def main():
    *folders, single = sys.argv[1:]
    with open(single, encoding="utf-8") as lines:
        expected, errors = sorted_facts([line.rstrip("\n") for line in lines])
    for folder in folders:
        table = pyarrow.parquet.read_table(folder, columns=["record"])
        found, failed = sorted_facts(table.column("record").to_pylist())
        if (found, failed) != (expected, errors):
            missing = len(set(expected) - set(found))
            sys.exit(f"{folder}: {len(found)} facts, not {len(expected)}, {missing} missing; {failed} errors, not {errors}")
        print(f"{folder}: the same {len(found)} facts as one process, {failed} errors")


if __name__ == "__main__":
    main()
