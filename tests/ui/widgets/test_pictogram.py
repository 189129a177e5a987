"""A level's drawing: whatever the study check accepts, Qt can draw."""

from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from interview_app.study.media import picture_faults
from tests.factories.pictures import mutated


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(untrusted=mutated())
def test_whatever_is_accepted_qt_can_draw(qapp: object, untrusted: bytes) -> None:
    """Without a word of complaint: warnings of Qt fail a test."""
    assert qapp
    if picture_faults(untrusted):
        return
    drawing = QSvgRenderer(QByteArray(untrusted))
    assert drawing.isValid()
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
