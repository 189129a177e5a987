"""Pictures of Records: what the team did, and the forms for what was given and for what was refused."""

from interview_app.ui.centre.records_room import RecordsRoom
from tests.gallery_tour import Tour


def noted(tour: Tour) -> None:
    """Take the acts of the team, fill in both forms, and take each before it is written down."""
    tour.window.go(RecordsRoom.NAME)
    tour.rest()
    tour.presses("tab:1")
    tour.picture("did")
    tour.presses("check_acts")
    tour.picture("checked")
    tour.presses("tab:0", "add_line")
    tour.types("who", "Northside University")
    tour.types("role", "research team")
    tour.types("why", "To see how young people feel about sharing data")
    tour.types("until", "2027-05-01")
    tour.presses("part:answers", "part:about")
    tour.picture("giving")
    tour.window.go(RecordsRoom.NAME)
    tour.rest()
    tour.presses("add_refusal")
    tour.types("asked_who", "The Daily Paper")
    tour.types("asked_role", "press")
    tour.types("asked_why", "A story about one school")
    tour.types("refused_why", "It is no research, and somebody could be found")
    tour.picture("refusing")
