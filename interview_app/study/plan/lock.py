"""What stands beside a frozen design, `design.lock.toml`: from what it was drawn, how, and what came out."""

import hashlib
import json

from interview_app.study.model import DesignRow, Study
from interview_app.study.plan.method import ALGORITHMS, FORMAT, ORDERS
from interview_app.study.plan.report import Report
from interview_app.study.rules.design import recipe

_MOST_ALIASED = 3


def written(study: Study, rows: tuple[DesignRow, ...], table: bytes, report: Report) -> bytes:
    """Return the lock's bytes, the same on every platform.

    Args:
        study: The study.
        rows: The design.
        table: The bytes of `design.csv`.
        report: What is known of the design.
    """
    lines = [
        "# Written by “interview-app study design”. Never edited: the study check compares it with the study.",
        f"format = {_text(FORMAT)}",
        f"algorithm = {_text(ALGORITHMS[study.design.method])}",
        f"orders = {_text(ORDERS[study.design.deck.order])}",
        f"study = {_text(study.id)}",
        f"seed = {_text(study.design.seed)}",
        f"combinations = {report.combinations}",
        f"feasible = {report.feasible}",
        f"vignettes = {len(rows)}",
        f"decks = {study.design.decks}",
        f"d_efficiency = {report.d_efficiency:.4f}",
        "aliasing = [  # the largest correlations between contrasts of two dimensions",
        *(
            f"  {{ first = {_text(pair.first)}, second = {_text(pair.second)}, correlation = {pair.correlation:.4f} }},"
            for pair in report.aliasing[:_MOST_ALIASED]
        ),
        "]",
        f"study_sha256 = {_text(recipe(study))}",
        f"design_sha256 = {_text(hashlib.sha256(table).hexdigest())}",
        "",
        "[level_counts]  # how many vignettes show each",
    ]
    for dimension, counts in report.level_counts.items():
        inside = ", ".join(f"{_text(level)} = {count}" for level, count in counts.items())
        lines.append(f"{_text(dimension)} = {{ {inside} }}")
    return "".join(f"{line}\n" for line in lines).encode()


def _text(text: str) -> str:
    """Return a string as TOML writes it: as JSON does, and without a bare delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
