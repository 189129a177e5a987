"""`python -m tests.fuzz --examples 200000 [FORMAT ...]`: throw made inputs at every parser, and count what escapes.

Each input follows from the seed, its format and its number, so that one that escaped is made again by naming them.
The last line is `200000 inputs, 0 escaped`; the exit status is 1 when anything did.
"""

import argparse
import itertools
import sys
import time
from pathlib import Path

from tests.fuzz.formats import FORMATS, corpus, escaped
from tests.fuzz.mutations import Seeded, made

_SHOWN = 10
"""How many of a format's escapes are told one by one."""


def main() -> int:
    """Do what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=f"all without; of: {', '.join(FORMATS)}")
    parser.add_argument("--examples", type=int, default=20_000, help="inputs altogether (default: 20000)")
    parser.add_argument("--seed", default="1", help="another seed makes other inputs")
    parser.add_argument("--keep", type=Path, help="write what escaped into this folder")
    words = parser.parse_args()
    unknown = set(words.formats) - set(FORMATS)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    names = words.formats or list(FORMATS)
    total = 0
    for name, count in zip(names, shares(names, words.examples), strict=True):
        began = time.monotonic()
        found = thrown(name, count, words.seed, words.keep)
        total += found
        sys.stderr.write(f"{name}: {count} inputs, {found} escaped, {time.monotonic() - began:.1f} s\n")
    sys.stdout.write(f"{words.examples} inputs, {total} escaped\n")
    return 1 if total else 0


def shares(names: list[str], examples: int) -> list[int]:
    """Share inputs out among formats; none is left over."""
    sums = list(itertools.accumulate((FORMATS[name].share for name in names), initial=0))
    ends = [examples * part // sums[-1] for part in sums]
    return [end - start for start, end in itertools.pairwise(ends)]


def thrown(name: str, count: int, seed: str, keep: Path | None) -> int:
    """Throw so many inputs at one parser, and return how many escaped."""
    found = 0
    for number in range(count):
        untrusted = made(Seeded(f"{seed}/{name}/{number}"), corpus(name))
        why = escaped(name, untrusted)
        if not why:
            continue
        found += 1
        if found <= _SHOWN:
            sys.stderr.write(f"{name} {number}: {why}\n")
        if keep is not None:
            keep.mkdir(parents=True, exist_ok=True)
            (keep / f"{name}-{number}").write_bytes(untrusted)
    return found


if __name__ == "__main__":
    sys.exit(main())
