"""Concern records: knows their pages, the vault, and the study's safeguarding lead."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.bundle import concern_file, concern_seal
from interview_app.bundle.concern_file import Written
from interview_app.bundle.concern_seal import Saved
from interview_app.bundle.stick import Target
from interview_app.interview.typed import cleaned
from interview_app.study.signposting import in_language
from interview_app.ui.fieldworker.concern_page import ConcernPage
from interview_app.ui.fieldworker.concern_view import ConcernLine, ConcernsView, ConcernView, Reach, Words
from interview_app.ui.fieldworker.concerns_page import ConcernsPage
from interview_app.ui.fieldworker.desk import Desk
from interview_app.vault.vault import ConcernRow

_NAME = 6


class Writing:
    """One record, from its first word until it is sealed or thrown away. Nothing is stored before the first word.

    Args:
        desk: The unlocked laptop.
        concern: The id of a draft to go on with; "" for a new one.
        label: The interview it comes from, or "".
        done: Called when the page is left.
    """

    def __init__(self, desk: Desk, concern: str, label: str, done: Callable[[], None]) -> None:
        self._desk = desk
        self._new = not concern
        self._concern = concern or desk.room.randomness(16).hex()
        self._kept = Written(label) if self._new else concern_file.decode_draft(desk.vault.concern_draft(concern))
        self._sealed = ""
        self._done = done
        self._page: ConcernPage | None = None

    def attach(self, page: ConcernPage) -> None:
        """Show it on a page, which was drawn anew."""
        self._page = page
        page.changed.connect(self._keep)
        page.seal_wanted.connect(self._seal)
        page.discard_wanted.connect(self._discard)
        page.back_wanted.connect(self._leave)
        page.destroyed.connect(lambda: self._forget(page))
        if self._sealed:
            page.show_sealed(self._sealed)
        else:
            page.show_view(self._view())

    def keep(self) -> None:
        """Keep what has been typed so far as a draft."""
        if self._page is not None:
            self._page.keep()

    def _view(self) -> ConcernView:
        pack, kept = self._desk.pack(), self._kept
        words = Words(kept.danger, kept.seen, kept.at_risk, kept.done, kept.told)
        if isinstance(pack, UserError):
            return ConcernView(words, kept.label, has_lead=False)
        language, posts = pack.loaded.study.default_language, pack.loaded.signposting
        contact = [Reach(in_language(posts.contact.name, language), posts.contact.reach)] if posts.contact else []
        lines = [Reach(in_language(line.name, language), line.reach) for line in posts.lines]
        return ConcernView(words, kept.label, bool(pack.safeguarding), (*contact, *lines))

    def _keep(self, words: Words) -> bool:
        """Keep a draft, and tell whether everything that is written is kept."""
        written = Written(
            self._kept.label, words.danger, *map(cleaned, (words.seen, words.at_risk, words.done, words.told))
        )
        if self._sealed or written == self._kept or (self._new and written.empty):
            return True
        try:
            self._desk.vault.keep_concern(self._concern, concern_file.encode_draft(written))
        except UserError as error:
            self._trouble(error)
            return False
        self._kept, self._new = written, False
        if self._page is not None:
            self._page.show_kept()
        return True

    def _seal(self, words: Words) -> None:
        if not self._keep(words) or self._kept.empty:
            return
        room, vault = self._desk.room, self._desk.vault
        try:
            pack = self._desk.usable_pack()
            concern_seal.seal(vault, pack, self._concern, room.paths.concerns, randomness=room.randomness)
        except UserError as error:
            self._trouble(error)
            return
        self._kept, self._sealed = Written(), self._concern[:_NAME]
        if self._page is not None:
            self._page.show_sealed(self._sealed)

    def _discard(self) -> None:
        try:
            if not self._new:
                self._desk.vault.remove_concern(self._concern)
        except UserError as error:
            self._trouble(error)
            return
        self._page = None  # what stands in its boxes is not to be kept
        self._done()

    def _leave(self) -> None:
        if self._page is None or self._keep(self._page.words()):
            self._done()

    def _trouble(self, error: UserError) -> None:
        if self._page is not None:
            self._page.show_trouble(error)

    def _forget(self, page: ConcernPage) -> None:
        if self._page is page:
            self._page = None


class Concerns:
    """The list of them.

    Args:
        desk: The unlocked laptop.
        write: Called with the id of a draft, or "" for a new record.
        done: Called when the list is left.
    """

    def __init__(self, desk: Desk, write: Callable[[str], None], done: Callable[[], None]) -> None:
        self._desk = desk
        self._write = write
        self._done = done
        self._target: Target | None = None
        self._page: ConcernsPage | None = None

    def attach(self, page: ConcernsPage) -> None:
        """Show them on a page, which was drawn anew."""
        self._page = page
        page.new_wanted.connect(lambda: self._write(""))
        page.draft_wanted.connect(self._write)
        page.folder_wanted.connect(lambda: self._choose(page))
        page.save_wanted.connect(lambda: self._save(page))
        page.remove_wanted.connect(lambda: self._remove(page))
        page.back_wanted.connect(self._done)
        page.show_view(self._view())

    def _choose(self, page: ConcernsPage) -> None:
        chosen = self._desk.room.choose_folder(page, page.folder_question())
        if chosen is None:
            return
        try:
            self._target = Target.at(chosen)
        except UserError as error:
            page.show_trouble(error)
            return
        page.show_view(self._view())

    def _save(self, page: ConcernsPage) -> None:
        if self._target is None:
            return
        target = self._target
        page.show_waiting()
        self._desk.run(lambda: self._written(target), self._saved, self._failed, page)

    def _saved(self, saved: Saved) -> None:
        if self._page is not None:
            self._page.show_view(self._view())
            self._page.show_saved(saved.path.name, saved.records)

    def _failed(self, error: Exception) -> None:
        if self._page is not None:
            self._page.show_view(self._view())
            self._page.show_trouble(error)

    def _written(self, target: Target) -> Saved:
        room, desk = self._desk.room, self._desk
        return concern_seal.save(
            desk.vault,
            desk.usable_pack(),
            room.paths.concerns,
            target,
            clock=room.clock,
            randomness=room.randomness,
        )

    def _remove(self, page: ConcernsPage) -> None:
        try:
            removed = concern_seal.remove_saved(self._desk.vault, self._desk.room.paths.concerns)
        except UserError as error:
            page.show_trouble(error)
            return
        page.show_view(self._view())
        page.show_removed(removed)

    def _view(self) -> ConcernsView:
        lines = tuple(_line(row) for row in self._desk.vault.concerns())
        return ConcernsView(lines, self._target.folder if self._target is not None else None)


def _line(row: ConcernRow) -> ConcernLine:
    return ConcernLine(row.id, row.id[:_NAME], row.day, sealed=row.sealed is not None, saved=bool(row.saved))
