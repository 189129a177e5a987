"""Sending: what is sealed goes into one signed bundle; what the centre's receipt names is removed here."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.bundle import export, receipt, receipt_code
from interview_app.bundle.export import Written, consent_is_out
from interview_app.bundle.receipt import Purged
from interview_app.bundle.stick import Target
from interview_app.crypto.words import fingerprint
from interview_app.interview import laptop
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
        self._target: Target | None = None
        page.folder_wanted.connect(self.choose_folder)
        page.save_wanted.connect(self.save)
        page.again_wanted.connect(self.save_again)
        page.receipt_wanted.connect(self.take_receipt)
        page.code_given.connect(self.take_code)

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
        if chosen is None:
            return False
        try:
            self._target = Target.at(chosen)
        except UserError as error:
            self._failed(error)
            return False
        return True

    def _save(self, *, again: bool) -> None:
        if self._target is None:
            return
        self._page.show_waiting()
        self._busy(True)
        room, vault, target = self._desk.room, self._desk.vault, self._target

        def work() -> Written:
            pack = self._desk.usable_pack()
            return export.write(
                vault, pack, room.paths.sealed, target, clock=room.clock, randomness=room.randomness, again=again
            )

        self._desk.run(work, self._written, self._failed, self._page)

    def take_receipt(self) -> None:
        """Ask for the centre's receipts, and remove exactly what they name."""
        files = self._desk.room.choose_files(self._page, self._page.receipt_question())
        if not files:
            return
        room, vault = self._desk.room, self._desk.vault

        def work() -> Purged:
            authority = self._desk.authority()
            untrusted = [read_bounded(file, RECEIPT_LIMIT) for file in files]
            for each in untrusted:
                receipt.read(each, authority=authority)  # all are checked before the first one removes anything
            done = [receipt.apply(vault, room.paths.sealed, each, authority=authority) for each in untrusted]
            counts = ((each.interviews, each.consents, each.addenda) for each in done)
            return Purged(*map(sum, zip(*counts, strict=True)))

        self._page.show_waiting()
        self._busy(True)
        self._desk.run(work, self._received, self._failed, self._page)

    def take_code(self, typed: str) -> None:
        """Remove exactly the files of the bundle that a code from the telephone is for."""
        room, vault = self._desk.room, self._desk.vault

        def work() -> Purged:
            secret = laptop.shared_secret(vault)
            sealed, counted = room.paths.sealed, room.paths.vault
            return receipt_code.apply(vault, secret, sealed, typed, tries_in=counted, clock=room.clock)

        self._page.show_waiting()
        self._busy(True)
        self._desk.run(work, self._received, self._failed, self._page)

    def _written(self, written: Written) -> None:
        self._busy(False)
        self._page.show_view(self._view())
        consents = written.consents.name if written.consents is not None else ""
        kilobytes = -(-written.size // 1000)
        self._page.show_sent(SentView(written.path.name, written.path.parent, written.interviews, kilobytes, consents))

    def _received(self, purged: Purged) -> None:
        self._busy(False)
        view = self._view()
        self._page.show_view(view)
        self._page.show_received(ReceivedView(purged.interviews, purged.consents, view.to_be_receipted, purged.addenda))

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._page.show_view(self._view())
        self._page.show_trouble(error)

    def _view(self) -> SendView:
        vault = self._desk.vault
        pack = self._desk.pack()
        recipients = () if isinstance(pack, UserError) else pack.recipients
        out = [each.sent for each in vault.addenda() if not each.taken]
        out += [row.consent_sent for row in vault.interviews() if consent_is_out(row)]
        return SendView(
            labels=tuple(row.label for row in vault.interviews(Stage.SEALED)),
            recipients=tuple(fingerprint(recipient.encode()) for recipient in recipients),
            to_be_receipted=len(vault.interviews(Stage.EXPORTED)),
            folder=self._target.folder if self._target is not None else None,
            more=out.count(False),
            more_to_be_receipted=out.count(True),
        )
