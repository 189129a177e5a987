"""The safeguarding lead's inbox: concern records, in a folder of their own, under the lead's key alone.

It has nothing to do with a centre's folder, archive or keys, and imports nothing of them. Begin with `case.py`.
"""

from interview_app.centre.concerns.case import Case, Event, State
from interview_app.centre.concerns.store import Inbox, Shelf
from interview_app.centre.concerns.taking import Outcome, take_in

__all__ = ["Case", "Event", "Inbox", "Outcome", "Shelf", "State", "take_in"]
