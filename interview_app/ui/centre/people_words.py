"""Words about roles and laptops that several pages say alike."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from interview_app.ui.centre.people_values import LaptopLine, Named
from interview_app.ui.widgets.status_mark import Standing


def day(at: date) -> str:
    """Return a day in the person's language."""
    return QLocale().toString(QDate(at.year, at.month, at.day), "d MMMM yyyy")


class PeopleWords(QObject):
    """Says what roles and laptops are, in the person's language."""

    def named(self, role: Named) -> str:
        """Return what somebody is called who may open something beside the team."""
        return {
            "officers": self.tr("Withdrawal officers"),
            "analysts": self.tr("Analysts"),
            "consent_keepers": self.tr("Keepers of how people agreed"),
            "safeguarding": self.tr("Safeguarding lead"),
        }[role]

    def opens(self, role: Named) -> str:
        """Return what they open."""
        return {
            "officers": self.tr("Find interviews by the code on a card. They open no bundle."),
            "analysts": self.tr("Read a copy of the interviews that count, and nothing else."),
            "consent_keepers": self.tr("Open the evidence of consent, and nothing else."),
            "safeguarding": self.tr("Open concerns, and nothing else."),
        }[role]

    def nobody(self, role: Named) -> str:
        """Return what holds while nobody is named."""
        return {
            "officers": self.tr("The central team"),
            "analysts": self.tr("Nobody: there is no copy"),
            "consent_keepers": self.tr("The central team"),
            "safeguarding": self.tr("Nobody: laptops cannot seal a concern"),
        }[role]

    def flag(self, code: str) -> tuple[str, str]:
        """Return what a flag is about, and what to do about it."""
        return {
            "gap": (
                self.tr("A bundle from before has not arrived."),
                self.tr("Ask whether a stick is still on its way. If it is lost, have it saved again."),
            ),
            "fork": (
                self.tr("Its storage was two at once: copied, or put back from a copy and used on."),
                self.tr("Ask the fieldworker how. What was sent is safe; other interviews may be missing."),
            ),
            "old-disk": (
                self.tr("Two of its bundles follow the same one."),
                self.tr("Ask whether a saving was interrupted, or its storage was put back from a copy."),
            ),
        }[code]

    def standing(self, laptop: LaptopLine) -> tuple[Standing, str]:
        """Return how a laptop stands: the first thing that wants attention."""
        if laptop.revoked is not None:
            return "nothing", self.tr("Blocked on {day}").format(day=day(laptop.revoked))
        if laptop.flags:
            return "trouble", self.flag(laptop.flags[0].code)[0]
        if laptop.certificate == "ended":
            return "trouble", self.tr("Certificate ran out on {day}").format(day=day(laptop.until))
        if laptop.certificate == "ends-soon":
            return "to_do", self.tr("Certificate ends on {day}").format(day=day(laptop.until))
        return self._usual(laptop)

    def _usual(self, laptop: LaptopLine) -> tuple[Standing, str]:
        if laptop.pack == "older":
            return "to_do", self.tr("Uses an older pack")
        if laptop.seen_on is None:
            return "waiting", self.tr("Not heard of yet")
        return "done", self.tr("Heard of on {day}").format(day=day(laptop.seen_on))
