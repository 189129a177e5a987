"""Studies in which somebody else consents too, and a laptop that has one of them."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from interview_app.interview import laptop
from interview_app.interview.session import Session, SetUp
from interview_app.study import load
from interview_app.study.load import LoadedStudy
from tests.factories.gp import gp_files
from tests.factories.interview import Laptop, new_laptop
from tests.factories.study import ENGLISH, pack_bytes

YOUNG, GROWN = "11-15", "18-99"
OTHERS = ("parent", "consultee")
_ITEM_WORDS = ("question", "explanation", "yes", "no", "words_given", "words_refused")
_WHO = {"parent": "Parent or guardian", "consultee": "Consultee", "participant": "You"}
_VOUCHING = {"first": "Who vouches first?", "second": "Who vouches too?", "yes": "I do", "no": "I do not"}


@cache
def study_with(under_16: Literal["parent", "gillick"] = "parent", *, consultee: bool = True) -> LoadedStudy:
    """Return the second study for everybody from 11 on, with the words for whoever else consents."""
    files = gp_files()
    structure = files["study.toml"].decode()
    rules = f'under_16 = "{under_16}"\n'
    rules += 'consultee = true\nconsultee_approval = "26/LO/0123"\n' if consultee else ""
    structure = structure.replace("ages = [18, 99]", "ages = [11, 99]").replace("[consent]\n", f"[consent]\n{rules}")
    others = [who for who, there in (("parent", under_16 == "parent"), ("consultee", consultee)) if there]
    words = files[ENGLISH].decode() + "\n" + "\n".join(_words(files[ENGLISH], others, vouched=under_16 == "gillick"))
    return load.read_files({**files, "study.toml": structure.encode(), ENGLISH: words.encode()})


def laptop_with(folder: Path, loaded: LoadedStudy) -> Laptop:
    """Return a laptop with a study."""
    made = new_laptop(folder)
    pack = pack_bytes(device_key=made.vault.device_key(), version=2, loaded=loaded)
    made.pack = laptop.install(made.vault, pack, made.clock)
    return made


def begun(made: Laptop, ages: str = YOUNG, *, unsure: bool = False) -> Session:
    """Return an interview with somebody of an age band."""
    return made.begin(SetUp("en-GB", ages=ages, unsure=unsure))


def _words(english: bytes, others: list[str], *, vouched: bool) -> Iterator[str]:
    items = tomllib.loads(english.decode())["consent"]
    turns = [*others, *(["participant"] if others else [])]
    if turns:
        yield "[turn]"
        yield from (f'{who} = "{_WHO[who]}"' for who in turns)
    for name in (*(f"{who}_{what}" for who in others for what in ("together", "decides")), "participant_decides"):
        yield from (f"[turn.{name}]", f'title = "{name}"', f'paragraphs = ["{name}."]') if turns else ()
    for who in others:
        for item in ("take_part", "safeguarding_understood", "keep_for_reuse"):
            yield f"[for_{who}.{item}]"
            yield from (f'{word} = "{who}: {"".join(items[item][word][:1] or item)}"' for word in _ITEM_WORDS)
    if vouched:
        yield from ("[vouch]", 'paragraphs = ["Two people vouch."]')
        yield from (f'{name} = "{said}"' for name, said in _VOUCHING.items())
