"""A question that a person at the keyboard answers, and nobody else."""

import sys


def agreed(question: str) -> bool:
    """Ask, and tell whether “yes” was typed in full. Where nobody can type, nobody agrees."""
    if not sys.stdin.isatty():
        return False
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() == "yes"
