"""What a check found, in the words of the window and in the person's language."""

from PySide6.QtCore import QObject

from interview_app.centre.check import Shortfall
from interview_app.ui.notices import sentences


class CheckWords(QObject):
    """Says what is not as it was written, and what to do about it."""

    def found(self, finding: Shortfall) -> str:
        """Return what a finding says."""
        n = finding.count
        known = {
            "CHECK-STORAGE": self.tr("The database of the archive is damaged in %n place(s).", "", n),
            "CHECK-KEYLESS": self.tr("%n interview(s) have no key of their own any more: nobody can open them.", "", n),
            "CHECK-CONTENTLESS": self.tr("%n interview(s) are in the list, and nothing else of them is there.", "", n),
            "CHECK-SHUT": self.tr("%n part(s) of interviews were changed, and do not open any more.", "", n),
            "CHECK-OTHER": self.tr("%n interview(s) are not what was taken in.", "", n),
            "CHECK-ORPHAN": self.tr("%n row(s) of the archive belong to nothing that is there.", "", n),
            "CHECK-WITHDRAWN": self.tr("%n interview(s) are here although they were withdrawn.", "", n),
            "CHECK-SUMS": self.tr("The sums on the page Fieldwork are not those of the interviews."),
            "CHECK-EVIDENCE": self.tr("%n file(s) with evidence of consent are damaged or misnamed.", "", n),
            "CHECK-LAPTOPS": self.tr("The file revoked.krl does not list the laptops that are blocked."),
        }
        if finding.code in known:
            return known[finding.code]
        return sentences(finding.error)[0] if finding.error is not None else finding.sentence

    def advice(self, finding: Shortfall) -> str:
        """Return what to do about a finding; nothing where only a backup helps."""
        return {
            "CHECK-WITHDRAWN": self.tr("Close this window and open it again: then they go."),
            "CHECK-LAPTOPS": self.tr(
                "Block one of them once more with interview-app centre revoke: that writes it anew."
            ),
        }.get(finding.code, "")
