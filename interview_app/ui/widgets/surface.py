"""A white sheet on the page that holds things which belong together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from interview_app.ui.theme import GAP_M, GAP_XXL


class Surface(QFrame):
    """A rounded sheet with a column inside."""

    def __init__(self, padding: int = GAP_XXL - 2, spacing: int = GAP_M) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(spacing)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self.column.addWidget(widget)
