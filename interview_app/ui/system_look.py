"""Which colours the computer is set to: the ones an interview is offered in first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from interview_app.interview.events import Theme


def system_theme(hints: QStyleHints) -> Theme:
    """Return the theme for the system's own settings."""
    # Qt tells the contrast from 6.10 on.
    accessibility = getattr(hints, "accessibility", None)
    more = accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return theme_for(hints.colorScheme(), more_contrast=more)


def theme_for(scheme: Qt.ColorScheme, *, more_contrast: bool) -> Theme:
    """Return the theme for a colour scheme and whether more contrast is asked for, which is the stronger wish."""
    if more_contrast:
        return "contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "cream"
