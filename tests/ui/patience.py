"""A bot that waits as long as a slow and busy machine needs: only a test that fails ever waits that long."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import CallbackBlocker, MultiSignalBlocker, SignalBlocker

PATIENCE_MS = 60_000
Checked = Callable[..., bool]


class PatientBot(QtBot):
    """Waits a minute for what has to come, where the usual bot gives up after five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until something holds."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Checked | None = None,
    ) -> SignalBlocker:
        """Wait for a signal; whoever does not mind that it fails to come waits no longer than they said."""
        patience = timeout if raising is False else max(timeout, PATIENCE_MS)
        return super().waitSignal(signal, timeout=patience, raising=raising, check_params_cb=check_params_cb)

    def waitSignals(
        self,
        signals: list[SignalInstance],
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cbs: list[Checked] | None = None,
        order: str = "none",
    ) -> MultiSignalBlocker:
        """Wait for several signals."""
        patience = max(timeout, PATIENCE_MS)
        return super().waitSignals(
            signals,
            timeout=patience,
            raising=raising,
            check_params_cbs=check_params_cbs,
            order=order,  # type: ignore[arg-type]
        )

    def waitCallback(self, *, timeout: int = PATIENCE_MS, raising: bool | None = None) -> CallbackBlocker:
        """Wait until what this returns was called."""
        return super().waitCallback(timeout=max(timeout, PATIENCE_MS), raising=raising)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - there is an application
    """Return a bot that waits long enough on every machine."""
    return PatientBot(request)
