"""What tests with windows need: a bot that waits long enough on every machine."""

from tests.ui.patience import qtbot

__all__ = ["qtbot"]
