"""What points at somebody where the study is held: schools, estates, groups. One file, `redaction.toml`, or none.

The redaction check on the laptop highlights these names wherever they are typed, in any case, as what they are.
"""

from collections.abc import Iterator

import msgspec

from interview_app.study.findings import Finding, repeated, short
from interview_app.study.rules.wording import hides

FILE = "redaction.toml"
LONGEST = 80
MOST = 2000


class Nearby(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names by what they are; of a name with several forms each is written.

    Attributes:
        people: Workers, teachers or shopkeepers whom everybody knows.
        places: Estates, blocks, parks, streets.
        schools: Schools, colleges, units.
        organisations: Clubs, projects, churches, shops.
        groups: Gangs and circles of friends.
    """

    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def by_list(self) -> dict[str, tuple[str, ...]]:
        """Return the names of each list."""
        return {field: getattr(self, field) for field in self.__struct_fields__}


NOTHING = Nearby()


def check_nearby(nearby: Nearby) -> Iterator[Finding]:
    """Yield what is wrong with the names of a study's surroundings."""
    lists = nearby.by_list()
    count = sum(map(len, lists.values()))
    if count > MOST:
        yield Finding(
            FILE, "", f"There are {count} names, and {MOST} at most are allowed.", "Leave out the least likely."
        )
    for key, names in lists.items():
        for number, name in enumerate(names, 1):
            yield from _name(name, f"{key}[{number}]")
    for name in repeated(name.casefold() for names in lists.values() for name in names):
        yield Finding(FILE, "", f"“{short(name)}” is there twice.", "Take one out: a name is one kind of thing.")


def _name(name: str, key: str) -> Iterator[Finding]:
    if not any(sign.isalnum() for sign in name):
        yield Finding(FILE, key, "This is no name.", "Write a name with letters or digits, or take it out.")
    elif len(name) > LONGEST:
        yield Finding(FILE, key, f"This is longer than {LONGEST} letters.", "Write only the name.")
    elif hides(name) or "\n" in name:
        yield Finding(FILE, key, "This text has a sign in it that nobody can see.", "Type the text again.")
