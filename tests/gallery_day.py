"""A day of a fieldworker for the gallery: every page of their window, in the states that the day brings.

The chapters stand in the order of the day, and each uses what the ones before it have left on the laptop.
"""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.centre import inbox
from interview_app.interview import laptop
from interview_app.interview.withdrawal import new_card
from interview_app.ui.fieldworker.values import ScreenChoice
from interview_app.ui.widgets.marked_box import MarkedBox
from tests.factories.crypto import CHEAP
from tests.factories.house import PASSPHRASE, PIN
from tests.factories.interview import go_to
from tests.gallery_sitting import STICK, Sitting
from tests.gallery_taking import settle, wait
from tests.ui.fieldworker.conftest import pack_from

NOTES = "Quiet room. One break after the third story. Dwayne from the youth club in Tottenham waited outside."
SEEN = "They said that somebody waits for them at the bus stop, every day since Monday."
_A_NOTE = "Looked at the door before the answer. Took their time."
_WRONG = "correct horse battery staple"
_TRIES = 8
_MOST = 60
_SCREENS = (ScreenChoice("Laptop", 1280, 800, here=True), ScreenChoice("HDMI", 1920, 1080, here=False))


class Day(Sitting):
    """Goes through a day."""

    def whole(self) -> None:
        """Go through the day."""
        self.unlock()
        self.get_study()
        self.look_around()
        self.interview()
        self.record_concern()
        self.close()
        self.look_at_the_list()
        self.send()
        self.withdraw()
        self.leave()

    def set_up(self) -> None:
        """Begin with a laptop that holds nothing."""
        self.page()
        self.press("set_up_laptop")
        self.page("not-typed-back")
        self.press("own_words")
        self.type("new_passphrase", "password1")
        self.page("weak")

    def unlock(self) -> None:
        """Fail to unlock, unlock, and choose the PIN."""
        self.page()
        self.press("unlock")
        self.page("nothing-typed")
        self.type("passphrase", _WRONG)
        self.press("unlock")
        self.page("wrong")
        self.type_anew("passphrase", PASSPHRASE)
        self.press("unlock")
        self.ready("new_pin")
        self.page()
        self.type("new_pin", PIN)
        self.type("new_pin_again", "4812")
        self.press("keep_pin")
        self.page("differs")
        self.type_anew("new_pin", PIN)
        self.type_anew("new_pin_again", PIN)
        self.press("keep_pin")

    def get_study(self) -> None:
        """Ask for the study, and compare the centre's words."""
        self.ready("get_study")
        self.page("no-study")
        self.press("get_study")
        self.page()
        self.choices.folder = STICK
        self.press("save_request")
        self.page("asked-for")
        self.window.lock()
        self.ready("passphrase")
        self.choices.files = [pack_from(self.centre, self.house)]
        self.come_in()
        self.press("get_study", "install_pack")
        self.ready("words_same")
        self.page("words")
        self.press("words_different")
        self.page("words-differ")
        self.press("install_pack", "words_same")
        self.page("installed")

    def look_around(self) -> None:
        """See every page on the first morning, when there is nothing on it."""
        self.press("nav:today")
        self.page("nothing")
        for name, back in (("today:laptop", "back_to_today"), ("today:practise", "back_to_today")):
            self.press(name)
            self.page()
            self.press(back)
        self.press("passphrase_page")
        self.page()
        self.press("back", "concerns")
        self.page("none")
        self.press("concerns_back", "nav:interviews")
        self.page("none")
        self.press("nav:send")
        self.page("nothing")

    def interview(self) -> None:
        """Set an interview up, and sit beside it."""
        self.press("nav:today", "new_interview")
        self.page()
        self.press("start")
        self.page("asked")
        self.press("ages:18-30", "check:unsure")
        self.page("chosen")
        self.window.ask_screen(_SCREENS)
        self.page()
        session = self.begun()
        self.window.hold(session)
        self.page("before-consent")
        go_to(session, "v1:why")
        self.house.clock.passed += 1270
        self.follow()
        self.page()
        self.type("note", _A_NOTE)
        self.press("level:uneasy", "mark:quote_worthy")
        self.page("noted")
        go_to(session, "v2:ok")
        self.find("note").setFocus()
        self.follow()
        self.page("they-went-on")
        self.press("distress_steps")
        self.page("steps")
        self.window.wait_for(session)
        self.page("handed-back")
        self.window.let_go()
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_F9)
        self.page()
        self.press("steps_back")
        self.window.hold(session)

    def record_concern(self) -> None:
        """Write a concern record from the console, and seal and save it."""
        self.press("concern")
        self.page()
        self.press("danger:yes")
        self.type("seen", SEEN)
        self.page("written")
        self.press("concern_back")
        session = self.window._console
        assert session is not None
        self.finish(session.session)
        self.press("nav:today", "today:concerns")
        self.page("draft")
        (row,) = self.vault.concerns()
        self.press(f"concern:{row.id}", "seal_concern")
        self.page("sealed")
        self.press("concern_back", "concern_folder")
        self.page("to-save")
        self.press("save_concerns")
        self.page("saved")
        self.press("concerns_back")

    def close(self) -> None:
        """Write notes, check the words, look once more, and seal."""
        (row,) = self.vault.interviews()
        self.window.finish(row.id)
        self.page()
        self.type("notes", NOTES)
        box = self.find("notes")
        assert isinstance(box, MarkedBox)
        wait(lambda: bool(box.extraSelections()), "marks")
        self.page("notes")
        self.press("check_words")
        self.ready("findings")
        self.page("check")
        self.decide()
        self.page("check-begun")
        for _ in range(_MOST):
            if self.has("last_look") and self.find("last_look").isEnabled():
                break
            self.decide()
        self.page("check-done")
        self.press("last_look")
        self.page("last-look")
        self.press("recognise:somebody")
        self.page("somebody")
        self.press("recognise:nobody")
        self.page("nobody")
        self.press("seal")
        self.ready("today")
        self.page("sealed")

    def look_at_the_list(self) -> None:
        """Have interviews of every stage in the list, find one, and say something about one that is sealed."""
        self.begun("v3:ok")
        self.kept()
        sealed = self.sealed()
        self.press("nav:today")
        self.page("work-waiting")
        self.press("nav:interviews")
        self.page("few")
        for _ in range(7):
            self.begun("v1:ok")
        self.press("nav:today", "nav:interviews")
        self.page("many")
        self.type("find", self.desk.row(sealed).label[:4])
        self.page("found")
        self.type("find", "zzz")
        self.page("found-nothing")
        ways = self.window._ways
        assert ways is not None
        ways.details(sealed)
        self.page()
        self.press("about:correction")
        self.page()
        self.press("save_addendum")
        self.page("asked")
        self.type("reason", "The person beside them was an aunt, not a friend.")
        self.press("save_addendum")
        self.ready("about:correction")
        self.page("with-a-note")

    def send(self) -> None:
        """Save the bundle, and take in the receipt."""
        self.press("nav:send")
        self.page("to-send")
        self.press("choose_folder")
        self.page("folder")
        self.press("save_bundle")
        self.ready("take_receipt")
        self.page("sent")
        self.choices.files = list(inbox.take_in(self.centre, [STICK]).receipts)
        self.press("take_receipt")
        self.page("received")

    def withdraw(self) -> None:
        """Delete an interview by its code."""
        places = self.window._places
        assert places is not None
        places.withdrawing.cost = CHEAP
        salt = bytes.fromhex(laptop.installed_pack(self.vault).loaded.study.withdrawal_salt)
        card = new_card(self.random, salt, CHEAP)
        self.vault.note_locator(self.kept(), card.locator)
        self.press("nav:today", "withdraw_page")
        self.page()
        self.type("withdrawal_code", "0000-0000-016J-D")
        self.press("look_up")
        self.page("none")
        self.type_anew("withdrawal_code", card.code)
        self.press("look_up")
        self.ready("erase")
        self.page("found")
        self.press("erase")
        self.page("deleted")

    def leave(self) -> None:
        """Look something up, let the study run out, lock, and forget the passphrase."""
        self.press("nav:send", "help")
        self.page()
        self.type("help_find", "receipt")
        self.page("found")
        self.press("help_back", "help_back")
        self.house.clock.at = self.house.clock.at.replace(year=2028)
        self.press("nav:today")
        self.page("study-ran-out")
        self.window.set_busy(True)
        self.window.lock()
        settle()
        self.shoot("locking")
        self.window.set_busy(False)
        self.ready("passphrase")
        for _ in range(_TRIES):
            if not self.find("passphrase").isEnabled():
                break
            self.type_anew("passphrase", _WRONG)
            self.press("unlock")
            self.rest()
        self.page("wait")
