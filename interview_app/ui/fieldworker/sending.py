"""Sending: what is sealed goes into one signed bundle; what the centre's receipt names is removed here."""

from collections.abc import Callable
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.bundle import package, receipt
from interview_app.bundle.package import Written
from interview_app.crypto.words import fingerprint
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.send_page import SendPage
from interview_app.ui.fieldworker.values import ReceivedView, SendView, SentView
from interview_app.vault.stages import Stage

RECEIPT_LIMIT = 4_000_000
"""Room for tens of thousands of receipted files."""


class Sending:
    """Knows the send page, the sealed interviews and the folder that was picked.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while a bundle is written, when nobody should walk away.
    """

    def __init__(self, page: SendPage, desk: Desk, busy: Callable[[bool], None]) -> None:
        self._page = page
        self._desk = desk
        self._busy = busy
        self._folder: Path | None = None
        page.folder_wanted.connect(self.choose_folder)
        page.save_wanted.connect(self.save)
        page.again_wanted.connect(self.save_again)
        page.receipt_wanted.connect(self.take_receipt)

    def begin(self) -> None:
        """Show what would leave this laptop now."""
        self._page.show_view(self._view())

    def choose_folder(self) -> None:
        """Ask where the bundle shall be written."""
        if self._ask_for_folder():
            self.begin()

    def save(self) -> None:
        """Write the bundle, read it back and check it."""
        self._save(again=False)

    def save_again(self) -> None:
        """Write everything that has no receipt yet once more, where the person says now."""
        if self._ask_for_folder():
            self._save(again=True)

    def _ask_for_folder(self) -> bool:
        chosen = self._desk.room.choose_folder(self._page, self._page.folder_question())
        self._folder = chosen or self._folder
        return chosen is not None

    def _save(self, *, again: bool) -> None:
        if self._folder is None:
            return
        self._page.show_waiting()
        self._busy(True)
        room, vault, folder = self._desk.room, self._desk.vault, self._folder

        def work() -> Written:
            pack = self._desk.usable_pack()
            return package.write(
                vault, pack, room.paths.sealed, folder, clock=room.clock, randomness=room.randomness, again=again
            )

        room.jobs.run(work, self._written, self._failed, self._page)

    def take_receipt(self) -> None:
        """Ask for the centre's receipts, and remove exactly what they name."""
        files = self._desk.room.choose_files(self._page, self._page.receipt_question())
        if not files:
            return
        room, vault = self._desk.room, self._desk.vault

        def work() -> int:
            authority = self._desk.authority()
            untrusted = [read_bounded(file, RECEIPT_LIMIT) for file in files]
            for each in untrusted:
                receipt.read(each, authority=authority)  # all are checked before the first one removes anything
            return sum(receipt.apply(vault, room.paths.sealed, each, authority=authority) for each in untrusted)

        self._page.show_waiting()
        self._busy(True)
        room.jobs.run(work, self._received, self._failed, self._page)

    def _written(self, written: Written) -> None:
        self._busy(False)
        self._page.show_view(self._view())
        self._page.show_sent(
            SentView(written.path.name, written.path.parent, written.interviews, -(-written.size // 1000))
        )

    def _received(self, purged: int) -> None:
        self._busy(False)
        view = self._view()
        self._page.show_view(view)
        self._page.show_received(ReceivedView(purged, view.to_be_receipted))

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._page.show_view(self._view())
        self._page.show_trouble(error)

    def _view(self) -> SendView:
        vault = self._desk.vault
        pack = self._desk.pack()
        recipients = () if isinstance(pack, UserError) else pack.recipients
        return SendView(
            labels=tuple(row.label for row in vault.interviews(Stage.SEALED)),
            recipients=tuple(fingerprint(recipient.encode()) for recipient in recipients),
            to_be_receipted=len(vault.interviews(Stage.EXPORTED)),
            folder=self._folder,
        )
