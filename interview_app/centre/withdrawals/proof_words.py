"""What the proof says, in plain English, for each thing that can be asked for."""

from datetime import date
from typing import TYPE_CHECKING, Final

from interview_app.crypto import namespaces

if TYPE_CHECKING:
    from interview_app.centre.withdrawals.proof import Facts, Told

ASKED: Final = {
    "erase": "You asked us to delete everything from your interview.",
    "words": "You asked us to delete your own words and keep your other answers.",
    "release": "You asked us not to give your interview to anybody outside the team.",
    "show": "You asked to see your answers.",
}
_DONE: Final = {
    "erase": (
        "We destroyed the key that opens your interview, then all of your interview.",
        "That includes what you chose, what you wrote, and how you agreed.",
        "Backup copies from before may still hold it, locked. If one is brought back, our program deletes it again.",
        "If a memory stick brings your interview again, our program refuses it.",
    ),
    "words": (
        "We took out everything you wrote or said in your own words, and the notes about it.",
        "What you chose and how you rated the stories is still here.",
        "If a memory stick brings your words again, our program takes them out again.",
    ),
    "release": (
        "Your interview stays with the team.",
        "Nothing that leaves the team from that day on has it in it.",
    ),
    "show": ("You saw your answers with somebody from the team. Nothing was changed.",),
}
_LATE: Final = {
    "erase": "We had not received your interview yet. When it arrives, our program refuses it.",
    "words": "We had not received your interview yet. When it arrives, your own words are taken out at once.",
    "release": "We had not received your interview yet. When it arrives, it is kept inside the team.",
    "show": "We had not received your interview, so there was nothing to show.",
}
_ANSWERS: Final = {
    "deleted": "They say that they deleted it.",
    "kept": "They say that they keep it, because the law lets them or makes them.",
    "cannot": "They say that they cannot find it in what they have.",
    "no_reply": "They have not answered.",
}
NEVER_GIVEN: Final = "Nobody outside the team had been given your interview."


def day(of: date) -> str:
    """Return a day in words."""
    return f"{of.day} {of:%B %Y}"


def done(facts: "Facts") -> tuple[str, ...]:
    """Return what was done, sentence by sentence."""
    asked = facts.asked
    return _DONE[asked.scope] if asked.found else (_LATE[asked.scope],)


def not_undone(facts: "Facts") -> tuple[str, ...]:
    """Return what could not be undone."""
    releases = facts.asked.releases
    if not releases:
        return (NEVER_GIVEN,)
    times = "once" if releases == 1 else f"{releases} times"
    return (
        f"Before this, data with your interview in it had been given to others {times}.",
        "We cannot take it back ourselves. We marked it as out of date, and we ask whoever has it to delete it.",
        "Tables and reports that are already published cannot be changed.",
    )


def told(each: "Told") -> str:
    """Return what became of one organisation's copy."""
    if each.answered_on is not None:
        return f"{each.organisation}: answered on {day(each.answered_on)}. {_ANSWERS.get(each.answer, '')}".strip()
    if each.told_on is not None:
        return f"{each.organisation}: told on {day(each.told_on)}, no answer yet."
    return f"{each.organisation}: not told yet. We have to tell them within a week."


def how_to_check(facts: "Facts") -> tuple[str, ...]:
    """Return how anybody checks that this is from the centre."""
    return (
        f"The team's eight words are: {' '.join(facts.words)}.",
        "Ask the team for them by phone. The same words stand in their program.",
        "With OpenSSH on any computer: put the next line into a file called team.",
        f"team {facts.authority}",
        f"Then: ssh-keygen -Y verify -f team -I team -n {namespaces.WITHDRAWAL_PROOF} -s THIS.pdf.sig < THIS.pdf",
    )
