"""What a find is, and how sure that is, in the fieldworker's words."""

from PySide6.QtCore import QObject

from interview_app.bundle.redact.values import KINDS, Kind, Tier


class KindWords(QObject):
    """Says kinds and tiers."""

    def kinds(self) -> tuple[str, ...]:
        """Return every kind in words, in the order of `KINDS`."""
        return tuple(self.kind(kind) for kind in KINDS)

    def kind(self, kind: Kind) -> str:
        """Return one kind in words."""
        words: dict[Kind, str] = {
            "person": self.tr("a person"),
            "place": self.tr("a place"),
            "school": self.tr("a school"),
            "organisation": self.tr("an organisation"),
            "group": self.tr("a group or gang"),
            "phone": self.tr("a phone number"),
            "email": self.tr("an e-mail address"),
            "handle": self.tr("a name on social media"),
            "link": self.tr("a web address"),
            "postcode": self.tr("a postcode"),
            "number": self.tr("a number"),
            "date": self.tr("a date"),
            "time": self.tr("a time"),
            "age": self.tr("an age"),
            "address": self.tr("an address"),
            "identifier": self.tr("an official number"),
            "origin": self.tr("where somebody comes from"),
            "occupation": self.tr("a job"),
            "health": self.tr("about health"),
            "family": self.tr("a relative"),
            "word": self.tr("an unusual word"),
        }
        return words[kind]

    def tier(self, tier: Tier) -> str:
        """Return how sure a find is, in words."""
        words: dict[Tier, str] = {
            "sure": self.tr("Sure"),
            "likely": self.tr("Likely"),
            "check": self.tr("To check"),
        }
        return words[tier]

    def explained(self, tier: Tier) -> str:
        """Return a heading over all finds of a tier."""
        words: dict[Tier, str] = {
            "sure": self.tr("Sure: it names somebody or something"),
            "likely": self.tr("Likely: it narrows down who it is"),
            "check": self.tr("To check: the program does not know it"),
        }
        return words[tier]
