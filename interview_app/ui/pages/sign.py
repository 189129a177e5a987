"""Sign, say it, or use paper: three cards alike, and what the chosen way needs below them."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import SignPage
from interview_app.interview.signing import Kind, Lack, Signature, lacking
from interview_app.ui.pages.intents import Missing, Sign
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.sign_forms import SignForm, form_of
from interview_app.ui.theme import GAP_L, Look
from interview_app.ui.widgets.card_list import CardList


class SignView(PageView):
    """Shows the ways, and the one that is chosen."""

    def __init__(self, page: SignPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self._asked = page
        self._form: SignForm | None = None
        self._given = page.signature or Signature(page.who, page.ways[0].kind)
        self.column.addWidget(self.title)
        self.add_reading(page.text)
        ways = [(way.kind, way.title) for way in page.ways]
        self._ways = CardList(page.title, ways, look, columns=len(ways), prefix="way:", alike=True)
        self._ways.changed.connect(self._choose)
        self.column.addWidget(self._ways)
        self._place = QWidget()
        self._below = QVBoxLayout(self._place)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(GAP_L)
        self.column.addWidget(self._place)
        if page.signature is not None:
            self._ways.choose([page.signature.kind])
            self._show_form(page.signature)

    def proceed(self) -> Sign | Missing:
        """Sign, or say what is still needed."""
        if self._form is None:
            return Missing(self.tr("Choose one of the ways. All are fine."))
        signature = self._form.signature()
        lack = lacking(signature, independent=self._asked.independent)
        return Sign(signature) if lack is None else Missing(self._sentence(lack))

    def draft(self) -> SignPage:
        """Return the page with the signature as it stands."""
        return replace(self._asked, signature=self._form.signature()) if self._form else self._asked

    def _choose(self) -> None:
        (kind,) = self._ways.chosen
        if self._form is not None:
            self._given = self._form.signature()
        kinds: dict[str, Kind] = {way.kind: way.kind for way in self._asked.ways}
        self._show_form(replace(self._given, kind=kinds[kind]))
        self.touched.emit()

    def _show_form(self, given: Signature) -> None:
        if self._form is not None:
            self._below.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = form_of(self._asked, given, self.look)
        self._form.touched.connect(self.touched)
        self._below.addWidget(self._form)
        self._form.show()

    def _sentence(self, lack: Lack) -> str:
        return {
            "nothing_drawn": self.tr("Draw something on the pad. Any mark is fine."),
            "no_witness": self.tr("Say who heard it or saw it."),
            "witness_independent": self.tr("This study needs someone who is not part of it to hear or see it."),
            "witness_interpreted": self.tr(
                "Where an interpreter helps, someone else who knows the language has to hear it. Or choose another way."
            ),
            "no_serial": self.tr("Type the number that is printed on the form."),
            "serial_name": self.tr("This looks like a name. Type only the number that is printed on the form."),
            "serial_date": self.tr("This looks like a date. Type only the number that is printed on the form."),
        }[lack]
