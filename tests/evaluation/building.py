"""Makes the two files of texts with spans out of what was written by hand: `python -m tests.evaluation.building`.

In `texts/NAME.txt` texts are parted by a line of `===`, and a mention is written `{per1.D|Kofi}`: the type by its short
name, a number for the entity, D for direct or Q for quasi. So nobody counts offsets.
"""

import json
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = ("tuning", "held_out")
_MENTION = re.compile(r"\{(?P<entity>(?P<type>[a-z]{3})\d+)\.(?P<how>[DQ])\|(?P<words>[^{}|]+)\}")
_TYPES = {
    "per": "PERSON",
    "loc": "LOC",
    "sch": "SCHOOL",
    "org": "ORG",
    "grp": "GROUP",
    "pho": "PHONE",
    "ema": "EMAIL",
    "han": "HANDLE",
    "url": "URL",
    "cod": "CODE",
    "dat": "DATETIME",
    "tim": "TIME",
    "age": "AGE",
    "adr": "ADDRESS",
    "dem": "DEM",
    "occ": "OCCUPATION",
    "hea": "HEALTH",
    "fam": "FAMILY",
    "qua": "QUANTITY",
}


def built(written: str) -> str:
    """Return texts with mentions written into them as JSONL with offsets in code points."""
    return "".join(json.dumps(_one(text), ensure_ascii=False) + "\n" for text in written.strip().split("\n===\n"))


def _one(written: str) -> dict[str, object]:
    parts: list[str] = []
    entities: list[dict[str, object]] = []
    done = length = 0
    for mention in _MENTION.finditer(written):
        parts += [written[done : mention.start()], mention["words"]]
        start = length + mention.start() - done
        length = start + len(mention["words"])
        done = mention.end()
        entities.append(
            {
                "start_offset": start,
                "end_offset": length,
                "entity_id": mention["entity"],
                "entity_type": _TYPES[mention["type"]],
                "identifier_type": "DIRECT" if mention["how"] == "D" else "QUASI",
            }
        )
    return {"text": "".join([*parts, written[done:]]), "entities": entities}


def write() -> None:
    """Write both files anew."""
    for name in NAMES:
        written = (HERE / "texts" / f"{name}.txt").read_text(encoding="utf-8")
        (HERE / f"{name}.jsonl").write_text(built(written), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
